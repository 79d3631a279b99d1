/** Text that a program escaped once more than its format needs: "Fish &amp; chips", a line break written as "\\n". */
import { lineFromHtml } from '../../extract/page/blocks/html-fragment.ts';

const REFERENCE = /&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|#\d{1,6}|#x[\da-f]{1,5});/gi;
/** With an ampersand or a tag as it is meant beside them, the references may be the subject. */
const MEANT = /&(?![a-z]{2,8};|#x?[\da-f]{1,6};)|<\/?[a-z]/i;

export function withoutReferences(text: string): string {
  if (!text.includes('&') || MEANT.test(text)) return text;
  const known = new Map<string, string>();
  return text.replace(REFERENCE, (written) => {
    const meant = known.get(written) ?? spaceIn(written) ?? lineFromHtml(written);
    known.set(written, meant);
    return meant;
  });
}

/** White space, which a line of HTML leaves out at its ends; null for any other reference. */
function spaceIn(reference: string): string | null {
  if (/^&nbsp;$/i.test(reference)) return '\u00a0';
  const [, hexadecimal, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(reference) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return [9, 10, 13, 32, 160].includes(code) ? String.fromCharCode(code) : null;
}

/** After the end of a sentence, or twice: a folder may be called "\\news". */
const WRITTEN_BREAK = /[.!?…"'”’»)。！？]\s?(?:\\r)?\\n|(?:(?:\\r)?\\n\s?){2}/;

/** "C:\new\table": a folder of Windows, in which nothing is escaped. A line break stands before a capital or alone; "Q:" and "A:" are no drives. */
const FOLDER =
  /((?<![\p{L}\p{N}])(?:[B-PR-Zb-pr-z]:|%\w{1,40}%|\\\\[\w.-]{1,60})(?:\\(?!r?\\n|n(?:\p{Lu}|[^\p{L}\p{N}_-]|$))[\p{L}\p{N}_$~-]{1,100}(?:\.[\p{L}\p{N}_$~-]{1,100}){0,9})+)/u;

/** @returns the same text if it has line breaks of its own */
export function withLineBreaks(text: string): string {
  if (!text.includes('\\n') || text.includes('\n')) return text;
  const parts = text.split(FOLDER);
  const isWords = (_: string, i: number) => i % 2 === 0;
  if (!WRITTEN_BREAK.test(parts.filter(isWords).join('_'))) return text;
  return parts.map((part, i) => (isWords(part, i) ? unescaped(part) : part)).join('');
}

function unescaped(words: string): string {
  return words
    .replace(/(?:\\r)?\\n/g, '\n')
    .replaceAll('\\t', ' ')
    .replaceAll('\\"', '"');
}

const LIST_ITEM = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gs;

/** "['Ada Finch', \"O'Hara\"]", a list that a program printed into one field, as its items; any other text as it is. */
export function listedItems(text: string): string[] {
  if (!/^\[.*\]$/s.test(text)) return [text];
  const items = text.match(LIST_ITEM) ?? [];
  const between = text.slice(1, -1).replace(LIST_ITEM, '');
  if (!/^[\s,]*$/.test(between) || (items.length === 0 && between !== '')) return [text];
  return items.map((item) => item.slice(1, -1).replace(/\\(['"\\])/g, '$1'));
}

/** What programs write into a field that has no value. */
export function saysNothing(text: string): boolean {
  return /^(?:nan|NaN|NaT|None|null|NULL|#?N\/A|<NA>|\\N)$/.test(text);
}
