/** Stretches of zero bytes within a text: what a disk, a download or a program that failed left in place of words. */

/** Longer than the padding of a field; shorter than the smallest block of a disk. */
const LEAST_BYTES = 64;
/** As many characters of UTF-32. */
const GAP = new RegExp(`\\0{${LEAST_BYTES / 4},}`, 'g');
/** A last character of UTF-8 without its end before a gap, and ends without a beginning behind it. */
const TORN = new RegExp(
  `[\\xc2-\\xf4][\\x80-\\xbf]{0,2}(?=\\0{${LEAST_BYTES}})|(?<=\\0{${LEAST_BYTES}})[\\x80-\\xbf]{1,3}`,
  'g',
);

/** Tells of pieces of a file, in order, whether there is a gap between them or in one; zeros at the end are none. */
export class GapFinder {
  hasGap = false;
  #zeros = 0;

  read(bytes: Uint8Array): void {
    if (this.hasGap) return;
    const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    while (at < piece.length && !this.hasGap) {
      if (this.#zeros === 0) {
        at = piece.indexOf(0, at);
        if (at < 0) return;
      }
      const start = at;
      while (piece[at] === 0) at++;
      this.#zeros += at - start;
      if (at === piece.length) return;
      this.hasGap = this.#zeros >= LEAST_BYTES;
      this.#zeros = 0;
    }
  }
}

export function hasGap(bytes: Uint8Array): boolean {
  const finder = new GapFinder();
  finder.read(bytes);
  return finder.hasGap;
}

/** So that the words before a gap do not join those behind it; zeros at the end of a file or a piece stay. */
export function withGapsMarked(text: string): string {
  if (!text.includes('\0')) return text;
  return text.replace(GAP, (zeros, at: number) => (at + zeros.length === text.length ? zeros : '\ufffd'));
}

/** The same length, without characters of UTF-8 that a gap tears, by which it would look like another charset. */
export function withoutTornCharacters(bytes: Buffer): Buffer {
  const whole = bytes.toString('latin1').replace(TORN, (torn) => '\0'.repeat(torn.length));
  return Buffer.from(whole, 'latin1');
}
