// Digits above or below the line: beside others on the line they would make another number. 10⁶ is not 106, nor 12 with
// a note 3 the number 123.

/** How words stand to the line; null: on it. */
export type Shift = 'raised' | 'lowered' | null;

/** Programs that make documents of pages move a line's words up and down by less than these. */
const LEAST_HALF_POINTS = 4;
const LEAST_PERCENT = 10;

export const shiftByHalfPoints = (height: number): Shift => shiftBy(height, LEAST_HALF_POINTS);

/** @param height in percent of the type's size */
export const shiftByPercent = (height: number): Shift => shiftBy(height, LEAST_PERCENT);

const shiftBy = (height: number, least: number): Shift =>
  height >= least ? 'raised' : height <= -least ? 'lowered' : null;

const SHIFTED = { raised: [...'⁰¹²³⁴⁵⁶⁷⁸⁹'], lowered: [...'₀₁₂₃₄₅₆₇₈₉'] };

const SMALL_TYPE = /\p{L}{3}|\d{4}|\d:\d|\d,\d{3}|\d([./-])\d+\1\d/u;

/**
 * The text, with the digits that stand off the line as characters that do. They stay plain behind a letter, as in "m2" and
 * "CO2", but not raised behind a word, where they number a note; and where words, a date or a long number are only set in
 * small type.
 */
export function withShift(text: string, shift: Shift, before: string): string {
  const end = before.slice(-6);
  const isBehindLetter = /\p{L}$/u.test(end) && !(shift === 'raised' && /\p{L}{3}$/u.test(end));
  if (shift === null || isBehindLetter || SMALL_TYPE.test(text)) return text;
  return text.replace(/[0-9]/g, (digit) => SHIFTED[shift][Number(digit)] as string);
}
