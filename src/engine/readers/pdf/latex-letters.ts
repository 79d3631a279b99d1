/**
 * Fonts drawn dot by dot, as LaTeX embeds those it has no outlines of, do not name their letters: pdf.js gives the codes
 * of the encoding (T1, “Cork”), in which control characters are ligatures, quotation marks and dashes.
 */
import type { Item } from './run.ts';

const FIRST_CODE = 0x10;
const LETTERS = ['“', '”', '„', '«', '»', '–', '—', '', '', 'ı', 'ȷ', 'ff', 'fi', 'fl', 'ffi', 'ffl'];
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
const CODES = /[\x10-\x1f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
const LIGATURE = /\p{L}[\x1b-\x1f]|[\x1b-\x1f]\p{Ll}/u;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
const OTHER_CODES = /[\x01-\x08\x0b\x0e\x0f]/;

/**
 * The items with their letters, if ligatures stand within words; a font without any map has codes of all kinds.
 */
export function withLatexLetters(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ str }) => LIGATURE.test(str)) || items.some(({ str }) => OTHER_CODES.test(str))) return items;
  const letters = (code: string) => LETTERS[code.charCodeAt(0) - FIRST_CODE] ?? '';
  return items.map((item) => ({ ...item, str: item.str.replace(CODES, letters) }));
}
