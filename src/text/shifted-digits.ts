// Digits above or below the line: beside others on the line they would make another number. 10⁶ is not 106, nor 12 with
// a note 3 the number 123.

/** How words stand to the line; null: on it. */
export type Shift = 'raised' | 'lowered' | null;

/** @param height above the line, in whatever unit */
export const shiftBy = (height: number): Shift => (height > 0 ? 'raised' : height < 0 ? 'lowered' : null);

const SHIFTED = { raised: [...'⁰¹²³⁴⁵⁶⁷⁸⁹'], lowered: [...'₀₁₂₃₄₅₆₇₈₉'] };

/** The text, with the digits that stand off the line as characters that do. @param before what precedes it: behind a letter, as in "m2" and "CO2", digits stay plain */
export function withShift(text: string, shift: Shift, before: string): string {
  if (shift === null || /\p{L}$/u.test(before)) return text;
  return text.replace(/[0-9]/g, (digit) => SHIFTED[shift][Number(digit)] as string);
}
