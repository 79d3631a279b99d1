import { decode, isDecoded } from '../../extract/charset/decode.ts';
import { joined, oneLine, paragraphsOf } from '../../extract/plain-text/plain-text.ts';
import { FoundValues, newsDraft } from '../drafts/news-draft.ts';
import { failure, unknownCharacters } from '../failure.ts';
import { headMarkup, headText } from '../input/head.ts';
import { endsLine } from '../input/sentence-end.ts';
import { readWhole } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { beginsWithBibtex, bibtexEntries } from './bibtex.ts';
import { endnoteEntries, isEndnoteXml } from './endnote-xml.ts';
import { beginsWithEntry, type Entry, entriesIn } from './entries.ts';

const LIMIT = 64 * 1024 * 1024;

/** What libraries and press databases export for reference managers: an article if there is an abstract or a text. */
export const referencesReader: Reader = {
  name: 'references',
  version: 8,
  label: 'References with abstracts (RIS, PubMed, EndNote and its XML, BibTeX)',
  extensions: ['.ris', '.nbib', '.enw', '.bib'],
  isText: true,
  sniff,
  read,
};

function sniff(head: Uint8Array): number {
  const start = headText(head)
    .slice(0, 8 * 1024)
    .replace(/^\ufeff/, '');
  return beginsWithEntry(start) || beginsWithBibtex(start) || isEndnoteXml(headMarkup(head)) ? 0.98 : 0;
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const decoded = decode(await readWhole(input, LIMIT), input.charset);
  if (!isDecoded(decoded)) {
    yield unknownCharacters();
    return;
  }
  let [articles, bare] = [0, 0];
  let [ended, isCut] = [0, false];
  const text = decoded.text.replace(/^\ufeff/, '');
  const isEnded = endsLine(text);
  for (const entry of entriesOf(text)) {
    const paragraphs = textOf(entry);
    if (entry.isEnded) ended++;
    isCut = !entry.isEnded && (ended > 0 || !isEnded);
    if (paragraphs.length === 0) bare++;
    else {
      articles++;
      yield await draftOf(entry, paragraphs);
    }
  }
  if (articles === 0) yield onlyReferences(bare);
  else if (bare > 0) yield withoutAbstract(bare);
  if (articles > 0 && isCut) yield breaksOff();
}

function entriesOf(text: string): Iterable<Entry> {
  if (isEndnoteXml(text.slice(0, 64 * 1024))) return endnoteEntries(text);
  return beginsWithBibtex(text) ? bibtexEntries(text) : entriesIn(text);
}

/** The tags of a field, the most precise first; the meaning of a tag depends on the program that wrote it. */
const TAGS = {
  text: ['AB', 'N2', 'X'],
  title: ['TI', 'T1', 'T'],
  authors: ['FAU', 'AU', 'A1', 'A'],
  day: ['DA', 'DP', 'DEP', '8'],
  year: ['PY', 'Y1', 'D'],
  month: ['M2'],
  source: ['JF', 'T2', 'JT', 'JO', 'B', 'J', 'BT', 'PB', 'I'],
  url: ['UR', 'U', 'L2', 'LK', 'L1'],
  language: ['LA', 'G'],
  id: ['ID', 'AN', 'PMID', 'M', 'DO', 'R'],
} as const;

function valuesOf({ values }: Entry, field: keyof typeof TAGS): readonly string[] {
  for (const tag of TAGS[field]) {
    const found = values.get(tag)?.filter((value) => value !== '');
    if (found && found.length > 0) return found;
  }
  return [];
}

/** PubMed wraps the lines of a value and indents the continuation. */
function textOf(entry: Entry): string[] {
  const isBroken = entry.values.has('PMID');
  return valuesOf(entry, 'text').flatMap((value) => paragraphsOf(isBroken ? joined(value.split('\n')) : value));
}

async function draftOf(entry: Entry, paragraphs: readonly string[]): Promise<ReaderResult> {
  const line = (field: keyof typeof TAGS) => oneLine(valuesOf(entry, field)[0]);
  const found = new FoundValues();
  found.addLanguage(line('language'), 'the reference’s language');
  found.add('title', line('title'), 'the reference’s title');
  for (const source of TAGS.source) found.add('source', entry.values.get(source)?.[0], `the reference’s ${source}`);
  found.addByline(valuesOf(entry, 'authors').map(turned), 'the reference’s authors');
  for (const date of datesOf(entry)) found.addDate('published', date, 'the reference’s date');
  found.addAddress(line('url'), 'the reference’s address');
  return await newsDraft(
    {
      member: entry.place,
      mediaType: 'application/x-research-info-systems',
      externalId: line('id') || null,
      paragraphs,
      furniture: [],
    },
    found,
  );
}

/** "2024/03/12/Spring", and "March 12" in 2024. */
function datesOf(entry: Entry): string[] {
  const [day, year] = [oneLine(valuesOf(entry, 'day')[0]), oneLine(valuesOf(entry, 'year')[0])];
  const both = /\d{4}/.test(day) ? [day] : day !== '' && /^\d{4}/.test(year) ? [`${day}, ${year.slice(0, 4)}`] : [];
  return [...both, year].flatMap((date) => {
    const [, y, m, d] = /^(\d{4})(?:\/(\d{1,2})?)?(?:\/(\d{1,2})?)?(?:\/.*)?$/.exec(date) ?? [];
    const parts = y === undefined ? [] : m === undefined ? [y] : d === undefined ? [y, m] : [y, m, d];
    return parts.length > 0 ? parts.map((part) => part.padStart(2, '0')).join('-') : date === '' ? [] : date;
  });
}

/** "佐藤, 太郎": spoken in this order. */
const EAST_ASIAN =
  /^([\p{sc=Han}\p{sc=Hangul}]{1,3}), ?([\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]{1,5})$/u;

/** "Finch, Ada", as catalogues write a name. */
function turned(written: string): string {
  const name = oneLine(written);
  // "山田太郎, 鈴木花子" are two people, whom nothing turns.
  if (/^\p{sc=Han}{4}, ?\p{sc=Han}/u.test(name)) return name;
  if (EAST_ASIAN.test(name)) return name.replace(EAST_ASIAN, '$1$2');
  return name.replace(/^([^,]{1,60}), ([^,]{1,60})(?:, (?:Jr|Sr|II|III)\.?)?$/u, '$2 $1');
}

function onlyReferences(count: number): ReaderResult {
  return failure(
    'not-an-article',
    `${count === 1 ? 'The one reference' : `None of the ${count} references`} in this file has ${count === 1 ? 'no' : 'an'} abstract or text. Export them with abstracts, or save the articles themselves.`,
  );
}

function breaksOff(): ReaderResult {
  return failure(
    'damaged',
    'The last reference breaks off: the mark at its end is missing. What is there was read. Export the references again, and import that.',
    'the end of the file',
  );
}

function withoutAbstract(count: number): ReaderResult {
  return failure(
    'not-an-article',
    `${count === 1 ? 'One reference has' : `${count} references have`} no abstract or text and ${count === 1 ? 'was' : 'were'} left out; the others were read.`,
    count === 1 ? 'reference without abstract' : 'references without abstract',
  );
}
