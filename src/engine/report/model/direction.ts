/** Which way words run. */

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

type Direction = 'ltr' | 'rtl';

/** Of a whole document, by its language's script. */
export function directionOf(language: string): Direction {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    // Not a language tag: the words' own direction still holds run by run.
    return 'ltr';
  }
}

const FIRST_STRONG = /[\p{L}]/u;
const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Of a run of words, by the first strong letter. */
export function directionOfWords(words: string): Direction {
  const letter = FIRST_STRONG.exec(words)?.[0];
  return letter !== undefined && RTL_LETTER.test(letter) ? 'rtl' : 'ltr';
}
