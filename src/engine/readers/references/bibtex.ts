/** BibTeX entries as reference programs and libraries write them, with the tags that RIS has for their fields. */

import { own } from '../../../text/own.ts';
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import type { Entry } from './entries.ts';

const TAGS: Readonly<Record<string, string>> = {
  abstract: 'AB',
  author: 'AU',
  date: 'DA',
  doi: 'DO',
  journal: 'JF',
  journaltitle: 'JF',
  booktitle: 'T2',
  institution: 'PB',
  publisher: 'PB',
  language: 'LA',
  langid: 'LA',
  title: 'TI',
  url: 'UR',
  year: 'PY',
};
const NO_ENTRY = /^(?:comment|preamble|string)$/i;
const START = /^[ \t]{0,20}@([a-z]{3,20})\s{0,20}[{(]\s{0,20}([^,{}\s]{0,200})\s{0,20},/gim;
const STRING = /^[ \t]{0,20}@string\s{0,20}[{(]\s{0,20}([\w-]{1,40})\s{0,20}=\s{0,20}/gim;
const FIELD = /[\s,]*([\w-]{1,40})\s{0,20}=\s{0,20}/y;

/** Whether a file begins with an entry, after comments. */
export function beginsWithBibtex(head: string): boolean {
  const first = head.split(/\r\n?|\n/).find((line) => line.trim() !== '' && !line.startsWith('%'));
  return /^\s{0,20}@(?:article|book|booklet|collection|comment|dataset|in(?:book|collection|proceedings)|manual|mastersthesis|misc|online|periodical|phdthesis|preamble|proceedings|report|string|techreport|thesis|unpublished)\s{0,20}[{(]/i.test(
    first ?? '',
  );
}

/** An entry ends where the next begins, whether or not its braces balance. */
export function* bibtexEntries(text: string): Generator<Entry> {
  const starts = [...text.matchAll(START)].filter(([, kind = '']) => !NO_ENTRY.test(kind));
  const words = abbreviationsIn(text);
  let line = 1;
  for (const [i, start] of starts.entries()) {
    line += breaksIn(text.slice(starts[i - 1]?.index ?? 0, start.index));
    const values = fieldsIn(text.slice(start.index + start[0].length, starts[i + 1]?.index), words);
    if (start[2]) values.set('ID', [start[2]]);
    yield { values, place: `line ${line}`, isEnded: i < starts.length - 1 || /[})]\s*$/.test(text) };
  }
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}

/** "@string{hd = "Harbour Daily"}": words that stand for others. */
function abbreviationsIn(text: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const { 0: written, 1: name = '', index } of text.matchAll(STRING)) {
    const from = index + written.length;
    words.set(name.toLowerCase(), valueAt(text.slice(from, from + 1000), 0, words).text);
  }
  return words;
}

function fieldsIn(text: string, words: ReadonlyMap<string, string>): Map<string, string[]> {
  const fields = new Map<string, string>();
  for (let at = 0; ; ) {
    FIELD.lastIndex = at;
    const name = FIELD.exec(text)?.[1]?.toLowerCase();
    if (name === undefined) break;
    const value = valueAt(text, FIELD.lastIndex, words);
    at = value.end;
    if (!fields.has(name)) fields.set(name, plainText(value.text));
  }
  return tagged(fields);
}

function tagged(fields: ReadonlyMap<string, string>): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) {
    const tag = own(TAGS, name);
    if (tag !== undefined && !values.has(tag)) values.set(tag, tag === 'AU' ? oneLine(value).split(' and ') : [value]);
  }
  const [year, month] = [fields.get('year'), fields.get('month')];
  if (year && month && !values.has('DA'))
    values.set('DA', [/^\d+$/.test(month) ? `${year}/${month}` : `${month} ${year}`]);
  return values;
}

/** Abbreviations of abbreviations double with each: past this length in one value, they stay as written. */
const MOST_SPELLED_OUT = 4000;

/** In braces that balance, in quotation marks, or a bare word; parts joined by "#". */
function valueAt(text: string, start: number, words: ReadonlyMap<string, string>): { text: string; end: number } {
  const parts: string[] = [];
  let [at, room] = [start, MOST_SPELLED_OUT];
  for (;;) {
    const end = endOfPart(text, at);
    const part = text.slice(at, end);
    const known = /^[\w-]{1,40}$/.test(part) ? words.get(part.toLowerCase()) : undefined;
    if (known !== undefined && known.length <= room) {
      parts.push(known);
      room -= known.length;
    } else parts.push(/^[{"]/.test(part) ? part.slice(1, -1) : part);
    const more = /^\s{0,20}#\s{0,20}/.exec(text.slice(end, end + 50));
    if (!more || end >= text.length) return { text: parts.join(''), end };
    at = end + more[0].length;
  }
}

function endOfPart(text: string, start: number): number {
  const open = text[start];
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\\') at++;
    else if (letter === '{') depth++;
    else if (letter === '}' && --depth < (open === '{' ? 1 : 0)) return open === '{' ? at + 1 : at;
    else if (open === '"' && letter === '"' && depth === 0 && at > start) return at + 1;
    else if (open !== '{' && open !== '"' && /[\s,#]/.test(letter ?? '')) return at;
  }
  return text.length;
}

const SIGNS: Readonly<Record<string, string>> = {
  aa: 'å',
  AA: 'Å',
  ae: 'æ',
  AE: 'Æ',
  i: 'ı',
  j: 'ȷ',
  l: 'ł',
  L: 'Ł',
  o: 'ø',
  O: 'Ø',
  oe: 'œ',
  OE: 'Œ',
  ss: 'ß',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  ldots: '…',
  dots: '…',
};

/** The combining marks of its commands for accents. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
};

/** Without the commands and braces of TeX. */
function plainText(tex: string): string {
  return tex
    .replace(
      /\\([`'^~=."])\s?\{?(?:\\(?=[ij]\b))?(\p{L})\}?/gu,
      (_, accent: string, letter: string) => letter + ACCENTS[accent],
    )
    .replace(/\\([uvHcdkr])(?:\s|\{)(\p{L})\}?/gu, (_, accent: string, letter: string) => letter + ACCENTS[accent])
    .replace(/\\([A-Za-z]{1,20})(?:\{\}|\s|(?![A-Za-z]))/g, (_, name: string) => own(SIGNS, name) ?? '')
    .replace(/\\([&%$#_{}])|[{}]/g, (_, sign?: string) => sign ?? '')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/(?<!\\)~/g, ' ')
    .normalize('NFC');
}
