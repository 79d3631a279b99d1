/** Checksums as web archives write them: `sha1:` and base 32, or hexadecimal. */
import { createHash } from 'node:crypto';

const ALGORITHMS = new Set(['md5', 'sha1', 'sha256', 'sha512']);
const BASE_32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Null if the algorithm is unknown. */
export function hasDigest(bytes: Uint8Array, digest: string): boolean | null {
  const colon = digest.indexOf(':');
  const algorithm = digest.slice(0, colon).toLowerCase().replace('-', '');
  if (!ALGORITHMS.has(algorithm)) return null;
  const said = digest.slice(colon + 1).trim();
  const hash = createHash(algorithm).update(bytes).digest();
  return said.toLowerCase() === hash.toString('hex') || said.toUpperCase().replaceAll('=', '') === base32(hash);
}

function base32(bytes: Uint8Array): string {
  let [text, bits, held] = ['', 0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE_32[(held >>> bits) & 31];
    }
  }
  return bits > 0 ? text + BASE_32[(held << (5 - bits)) & 31] : text;
}
