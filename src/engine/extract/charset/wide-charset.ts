/** UTF-16 and UTF-32, by their mark or by their bytes. */
import { isEastAsian } from './chinese-and-japanese.ts';
import { readAs } from './named-charset.ts';
import { looksWritten } from './written-text.ts';

export function byteOrderMark(b: Buffer): { charset: string; length: number } | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return { charset: 'utf-8', length: 3 };
  if (b[0] === 0xff && b[1] === 0xfe && b[2] === 0 && b[3] === 0) return { charset: 'utf-32le', length: 4 };
  if (b[0] === 0 && b[1] === 0 && b[2] === 0xfe && b[3] === 0xff) return { charset: 'utf-32be', length: 4 };
  if (b[0] === 0xff && b[1] === 0xfe) return { charset: 'utf-16le', length: 2 };
  if (b[0] === 0xfe && b[1] === 0xff) return { charset: 'utf-16be', length: 2 };
  return null;
}

/** UTF-16 and UTF-32 without a byte order mark: ASCII characters leave zero bytes always on the same side. */
export function wideCharset(b: Buffer): string | null {
  const sample = b.subarray(0, 8192 - (8192 % 4));
  if (sample.length < 8) return null;
  const zeros = [0, 0, 0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 4] = (zeros[i % 4] ?? 0) + 1;
  const quarter = Math.floor(sample.length / 4);
  const [a = 0, c = 0, d = 0, e = 0] = zeros;
  if (a > quarter * 0.95 && c > quarter * 0.95 && e < quarter * 0.1) return 'utf-32be';
  if (d > quarter * 0.95 && e > quarter * 0.95 && a < quarter * 0.1) return 'utf-32le';
  if (b.length % 2 !== 0) return null;
  const even = a + d;
  const odd = c + e;
  if (even + odd < quarter * 0.02 || even + odd > quarter * 2.2) return null;
  const charset = even > odd * 8 ? 'utf-16be' : odd > even * 8 ? 'utf-16le' : null;
  return charset && looksWritten(readAs(sample, charset)) ? charset : null;
}

/**
 * UTF-16 without a mark whose text has hardly any ASCII: its bytes include the control codes that no other charset has.
 */
export function wideEastAsian(b: Buffer): string | null {
  const sample = b.subarray(0, 8192);
  if (b.length % 2 !== 0 || sample.length < 32) return null;
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 27)) controls++;
  if (controls < sample.length * 0.01) return null;
  return ['utf-16le', 'utf-16be'].find((charset) => isEastAsian(readAs(sample, charset))) ?? null;
}
