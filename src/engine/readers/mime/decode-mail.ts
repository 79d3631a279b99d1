/** Bytes of a message → text, by the one decoder; undoes a gateway's double encoding. */
import { type Decoded, decode } from '../../extract/charset/decode.ts';

const EAST_ASIAN = /^(?:big5|gb|euc|ks_c|shift|iso-2022|x-sjis|windows-(?:932|936|949|950)|cp9)/i;

/**
 * Undoes Big5, GB and the like read as Latin and rewritten as UTF-8: there is no character beyond Latin, which texts in
 * these languages always have.
 */
export function decodeMail(bytes: Uint8Array, charset: string | null): Decoded {
  const decoded = decode(bytes, charset);
  if (decoded.from !== 'valid UTF-8' || charset === null || !EAST_ASIAN.test(charset)) return decoded;
  if (!/[\x80-\xff]{2}/.test(decoded.text) || /[^\0-\xff]/.test(decoded.text)) return decoded;
  const undone = decode(Buffer.from(decoded.text, 'latin1'), charset);
  return undone.from === 'the declared charset' ? undone : decoded;
}
