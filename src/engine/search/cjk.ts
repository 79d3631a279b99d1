/** Han and Kana are written without spaces, so they are indexed as pairs of characters. */

const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;
const BEGINS = new RegExp(`^${CJK}`, 'u');
const HAS = new RegExp(CJK, 'u');
const ONE = new RegExp(String.raw`^${CJK}\p{M}*$`, 'u');
const HANGUL = /^\p{Script=Hangul}+$/u;
/** The first CJK character; below it no test is needed. */
const FIRST = 0x2e80;

export function isCjk(token: string): boolean {
  return token.charCodeAt(0) >= FIRST && BEGINS.test(token);
}

export function hasCjk(text: string): boolean {
  return HAS.test(text);
}

/** A lone character starts a pair in the index, unless it stood alone; a Hangul word may have particles attached to its end. */
export function isPrefixOfWords(token: string): boolean {
  return ONE.test(token) || HANGUL.test(token);
}
