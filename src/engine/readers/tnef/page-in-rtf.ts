/** The page or the plain text that Outlook keeps as rich text around it ([MS-OXRTFEX]). */
import { deEncapsulateSync } from 'rtf-stream-parser';
import { decodeAs } from '../../extract/decode.ts';
import { unpackedRtf } from './packed-rtf.ts';

const LIMIT = 64 * 1024 * 1024;

/** HTML out of RTF in Outlook's packing; null where it holds none. */
export function pageInRtf(packed: Buffer): string | null {
  const rtf = unpackedRtf(packed, LIMIT);
  if (!rtf?.subarray(0, 2000).includes('\\fromhtml')) return null;
  try {
    const { mode, text } = deEncapsulateSync(rtf, { decode: decodeAs, warn: () => {} });
    return mode === 'html' && typeof text === 'string' ? text : null;
  } catch {
    // What the library cannot read is read as the rich text or the plain one that stands beside it.
    return null;
  }
}
