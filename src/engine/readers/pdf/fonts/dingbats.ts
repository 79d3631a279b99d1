/** The signs of Zapf Dingbats, one of the fonts that PDFs need not embed: pdf.js gives their codes, which are letters. */

const OTHERS: Readonly<Record<number, number>> = {
  37: 0x260e,
  42: 0x261b,
  43: 0x261e,
  72: 0x2605,
  108: 0x25cf,
  110: 0x25a0,
  115: 0x25b2,
  116: 0x25bc,
  117: 0x25c6,
  119: 0x25d7,
};

export function isDingbats(font: string): boolean {
  return /^(?:[A-Z]{6}\+)?(?:ITC)?Zapf ?Dingbats/i.test(font);
}

/** The sign of a code below 127; null for what is no code. */
export function dingbat(text: string): string | null {
  const code = text.charCodeAt(0);
  if (text.length !== 1 || code <= 32 || code > 126) return null;
  return String.fromCodePoint(OTHERS[code] ?? 0x2700 + code - 32);
}
