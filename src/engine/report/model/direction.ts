/** The writing direction of words. */

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

type Direction = 'ltr' | 'rtl';

/** Returns the direction of a whole document, by the script of its language. */
export function directionOf(language: string): Direction {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    // This is not a language tag; each run of words still has its own direction.
    return 'ltr';
  }
}

const FIRST_STRONG = /[\p{L}]/u;
const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Returns the direction of a run of words, by its first letter. */
export function directionOfWords(words: string): Direction {
  const letter = FIRST_STRONG.exec(words)?.[0];
  return letter !== undefined && RTL_LETTER.test(letter) ? 'rtl' : 'ltr';
}
