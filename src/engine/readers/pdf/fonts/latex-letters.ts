/**
 * Fonts drawn dot by dot, as LaTeX embeds those it has no outlines of, do not name their letters: pdf.js gives the codes
 * of LaTeX's encodings (OT1; T1, “Cork”), in which control characters are ligatures, quotation marks and dashes.
 */
import type { Item } from '../run.ts';

type Encoding = ReadonlyMap<string, string>;

/** The letters of successive codes; a dot where the code is the letter itself. */
function encoding(rows: Readonly<Record<number, string>>): Encoding {
  const letters = Object.entries(rows).flatMap(([first, row]) =>
    row.split(' ').map((letter, i) => [String.fromCharCode(Number(first) + i), letter] as const),
  );
  return new Map(letters.filter(([, letter]) => letter !== '.'));
}

/** A stroke through the l that follows, in place of a space: LaTeX draws none. */
const STROKE = '\u0335';
/** In heights of the type: a wider dollar is a pound. */
const DOLLAR = 0.65;
const OT1 = encoding({
  0: 'Γ Δ Θ Λ Ξ Π Σ Υ Φ Ψ Ω ff fi fl ffi ffl ı ȷ ` ´ ˇ ˘ ¯ ˚ ¸ ß æ œ ø Æ Œ Ø',
  32: `${STROKE} . ” . . . . ’`,
  60: '¡ . ¿',
  92: '“ . ˆ ˙ ‘',
  123: '– — ˝ ˜ ¨',
});
/** Letters of one width, as on a typewriter, have no ligatures. */
const OT1_FIXED = encoding({
  0: "Γ Δ Θ Λ Ξ Π Σ Υ Φ Ψ Ω ↑ ↓ ' ¡ ¿ ı ȷ ` ´ ˇ ˘ ¯ ˚ ¸ ß æ œ ø Æ Œ Ø",
  127: '¨',
});
const T1 = encoding({
  0: '` ´ ˆ ˜ ¨ ˝ ˚ ˇ ˘ ¯ ˙ ¸ ˛ ‚ ‹ › “ ” „ « » – — \u200b ₀ ı ȷ ff fi fl ffi ffl',
  96: '‘',
  127: '-',
  128: 'Ă Ą Ć Č Ď Ě Ę Ğ Ĺ Ľ Ł Ń Ň Ŋ Ő Ŕ Ř Ś Š Ş Ť Ţ Ű Ů Ÿ Ź Ž Ż Ĳ İ đ §',
  160: 'ă ą ć č ď ě ę ğ ĺ ľ ł ń ň ŋ ő ŕ ř ś š ş ť ţ ű ů ÿ ź ž ż ĳ ¡ ¿ £',
  208: 'Đ',
  215: 'Œ',
  223: 'SS',
  247: 'œ',
  255: 'ß',
});

// In T1, the first two are accents, which it needs for no letter, and the others quotation marks.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
const OT1_LIGATURE = /\p{L}[\x0b\x0c]|[\x0b\x0c]\p{Ll}|\p{L}[\x0d-\x0f]\p{Ll}/u;
/** “Quoted words”, or years with a dash. */
const OT1_MARK = /(?<!\S)\\\p{L}[^\\"]*"|\d\{\d/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
const T1_LIGATURE = /\p{L}[\x1b-\x1f]|[\x1b-\x1f]\p{Ll}|\p{L}[\x80-\x9f]|[\x80-\x9f]\p{Ll}/u;
/** As in German words with an ß: names of France and Flanders have a ÿ after other letters. */
const T1_SHARP_S =
  /(?:[Gg]r[oö]|[Ss]tra|[AaÄä]u|ei|ie|[Ff][uü]|blo|st[oö]|rü|sü)\xff|[Mm]a\xff(?=\p{Ll})|(?<!\p{L})(?:da|mu)\xff(?!\p{L})/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
const TAKEN_FOR_SPACE = /[\x0b\x0c]/g;
const WORD = /\p{L}{3,}/gu;
const LETTER = /\p{L}/gu;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
const CODE = /[\x00-\x08\x0b-\x1f\x80-\x9f]/;

export function isLatexCode(text: string): boolean {
  return CODE.test(text) || T1_SHARP_S.test(text) || OT1_MARK.test(text);
}

/** What the pages read so far tell of a document’s fonts. */
export interface LatexFonts {
  readonly encodings: Map<string, Encoding>;
  /** The encoding of a font that showed it: the others for text have the same. */
  common: Encoding | null;
}

/**
 * @param words each in one font
 * @param pictures those of them in fonts whose letters are pictures
 */
export function withLatexLetters(words: readonly Item[], pictures: ReadonlySet<Item>, fonts: LatexFonts): Item[] {
  learn([...pictures], fonts);
  return words.map((word) => {
    if (!pictures.has(word)) return word;
    const encoding = fonts.encodings.get(word.fontName);
    return { ...word, str: encoding ? lettersOf(word, encoding) : word.str.replace(TAKEN_FOR_SPACE, '\ufffd') };
  });
}

function lettersOf({ str, width, height }: Item, encoding: Encoding): string {
  if (encoding === OT1 && str === '$' && width > height * DOLLAR) return '£';
  const letters = [...str].map((code) => encoding.get(code) ?? code).join('');
  return letters.replaceAll(`${STROKE}l`, 'ł').replaceAll(`${STROKE}L`, 'Ł').replaceAll(STROKE, ' ');
}

function learn(words: readonly Item[], fonts: LatexFonts): void {
  const byFont = Map.groupBy(words, ({ fontName }) => fontName);
  const unknown = [...byFont].filter(([name, own]) => !fonts.encodings.has(name) && isForText(own));
  for (const [name, own] of unknown) {
    const shown = shownBy(own.map(({ str }) => str).join(' '));
    if (shown === null) continue;
    fonts.common ??= shown;
    fonts.encodings.set(name, shown);
  }
  for (const [name, own] of unknown) {
    if (fonts.common === null) return;
    const others = fonts.common === OT1 && isOfOneWidth(own) ? OT1_FIXED : fonts.common;
    if (!fonts.encodings.has(name)) fonts.encodings.set(name, others);
  }
}

function shownBy(text: string): Encoding | null {
  if (OT1_LIGATURE.test(text)) return OT1;
  if (T1_LIGATURE.test(text) || T1_SHARP_S.test(text)) return T1;
  return OT1_MARK.test(text) ? OT1 : null;
}

/** Most of its letters are in words: those of formulas are not. */
function isForText(words: readonly Item[]): boolean {
  const text = words.map(({ str }) => str).join(' ');
  const letters = text.match(LETTER)?.length ?? 0;
  const inWords = (text.match(WORD) ?? []).join('').length;
  return inWords > letters / 2;
}

function isOfOneWidth(words: readonly Item[]): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const { str, width, height } of words) {
    const each = width / str.length / height;
    [least, most] = [Math.min(least, each), Math.max(most, each)];
  }
  return most - least < 0.02;
}
