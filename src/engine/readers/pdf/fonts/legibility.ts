/**
 * Normalises letters as PDFs give them (ligatures and shaped Arabic become plain letters), and detects fonts that do
 * not map to letters.
 */

const LIGATURES = /[\ufb00-\ufb06\ufb13-\ufb17]/g;
const SHAPED = /[\ufb1d-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]+/g;
/** Punctuation in the forms used in vertical lines. */
const UPRIGHT = /[\ufe10-\ufe19\ufe30-\ufe44]/g;
/**
 * Chromium's PDFs name a character by its radical if both are drawn alike: no search and no quotation would find it.
 */
const RADICALS = /[\u2e80-\u2fd5]/g;
/** Of the radicals that Unicode does not map, those that are whole characters. */
const CHARACTERS = new Map(
  [
    ...'⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻲亀'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, radical = '', character = '']) => [radical, character]),
);
/** Those that Unicode maps to narrow marks. */
const VERTICAL_MARKS: Readonly<Record<string, string>> = {
  '\ufe10': '，',
  '\ufe13': '：',
  '\ufe14': '；',
  '\ufe15': '！',
  '\ufe16': '？',
  '\ufe35': '（',
  '\ufe36': '）',
  '\ufe37': '｛',
  '\ufe38': '｝',
};
/** Bullets in the symbol fonts of office programs. */
const SYMBOL_BULLETS = /[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf076\uf06c\uf06e\uf071]/g;
/** Stands for a letter that is not known. */
export const MISSING = '\ufffd';
const MOST_UNKNOWN = 0.3;
const UNKNOWN = /(?![\t\n\r])\p{Cc}|[\ufffd\ufff0-\uffff]|\p{Co}/gu;

/**
 * NFC; empty if nothing in it is legible. Pure white space is kept: it stands between words. What is unknown beside a
 * letter is one that is missing, and stands as U+FFFD; elsewhere it is ornament, unless it is said to be missing.
 */
export function readableText(text: string): string {
  return text
    .replace(SYMBOL_BULLETS, '•')
    .replace(UNKNOWN, (mark, at: number, whole: string) =>
      mark === MISSING || isInWord(whole, at, mark.length) ? MISSING : '',
    )
    .replace(LIGATURES, (letters) => letters.normalize('NFKC'))
    .replace(RADICALS, (radical) => CHARACTERS.get(radical) ?? radical.normalize('NFKC'))
    .replace(UPRIGHT, (mark) => VERTICAL_MARKS[mark] ?? mark.normalize('NFKC'))
    .replace(SHAPED, (letters) => letters.normalize('NFKC'))
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/(?<=[\p{sc=Katakana}ー])\u2027(?=\p{sc=Katakana})/gu, '・')
    .normalize('NFC');
}

function isInWord(text: string, at: number, length: number): boolean {
  return /\p{L}$/u.test(text.slice(Math.max(0, at - 2), at)) || /^\p{L}/u.test(text.slice(at + length));
}

/**
 * A font without a character map gives raw codes, some of which never occur in text. A symbol or two are only ornament.
 */
export function isIllegible(text: string): boolean {
  const known = text.replace(SYMBOL_BULLETS, '');
  const unknown = known.match(UNKNOWN)?.length ?? 0;
  const hasLetters = /\p{L}/u.test(known.replace(UNKNOWN, ''));
  return unknown > known.length * 0.04 && (hasLetters ? unknown > 0 : unknown > 3);
}

/** So much of it is unknown that no word of it can be made out. */
export function isNonsense(text: string): boolean {
  return isIllegible(text) && (text.match(UNKNOWN)?.length ?? 0) > text.length * MOST_UNKNOWN;
}

/** As many letters as it takes to tell a language from nonsense. */
const ENOUGH_LETTERS = 200;

/**
 * Letters from a wrong map are still letters, but not language: all the same, too few vowels, hardly any without a
 * mark.
 */
export function isUnlikelyText(lines: readonly string[]): boolean {
  const letters = lines.map((line) => line.match(/\p{L}/gu) ?? []);
  const all = letters.flat();
  const same = letters.filter((line) => line.length > 3 && new Set(line).size === 1).flat().length;
  if (same > all.length * 0.3) return true;
  const latin = all.filter((letter) => /\p{Script=Latin}/u.test(letter));
  if (latin.length < ENOUGH_LETTERS || latin.length < all.length * 0.8) return false;
  const marked = latin.filter((letter) => letter > '\u007f').length;
  const vowels = latin.filter((letter) => /^[aeiouyæøœıə]/iu.test(letter.normalize('NFD'))).length;
  return marked > latin.length * 0.55 || vowels < latin.length * 0.22;
}
