/** The page or plain text around which Outlook wraps rich text ([MS-OXRTFEX]). */
import { deEncapsulateSync } from 'rtf-stream-parser';
import { decodeAs } from '../../extract/charset/decode.ts';
import { MOST_RTF_BYTES, unpackedRtf } from './packed-rtf.ts';

/** HTML from RTF in Outlook's compression; null if it contains none. */
export function pageInRtf(packed: Buffer): string | null {
  const rtf = unpackedRtf(packed, MOST_RTF_BYTES);
  if (!rtf?.subarray(0, 2000).includes('\\fromhtml')) return null;
  try {
    const { mode, text } = deEncapsulateSync(rtf, { decode: decodeAs, warn: () => {} });
    return mode === 'html' && typeof text === 'string' ? text : null;
  } catch {
    // If the library cannot read it, the rich text or plain text beside it is used.
    return null;
  }
}
