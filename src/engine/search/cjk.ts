/** Han and Kana: written without spaces, so kept in the index as pairs of characters. */

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

/** A lone character begins a pair in the index, unless it stood alone; a word of Hangul takes its particles behind it. */
export function opensWords(token: string): boolean {
  return ONE.test(token) || HANGUL.test(token);
}
