/** The blocks of a Factiva document → its article: by field codes (HD, BY, PD …), or by order if there are none. */
import { endsSentence } from '../../extract/plain-text/plain-text.ts';
import { dateIn, type ExportItem, NO_ITEM } from './export-item.ts';

export interface FactivaBlock {
  readonly text: string;
  readonly role: 'title' | 'author' | 'body' | 'other';
}

/** Factiva's own number: source code, day, and a serial part. */
export const ACCESSION = /^(?:AN\s+)?\S{2,24}\s+([A-Z0-9]{4,8}\d{10,14}[a-z0-9]{5,10})$/u;
/** "877 words" in the language of the interface, sometimes saved in a broken charset. */
export const WORD_COUNT = /^\d[\d.,\s]{0,12}\S{1,12}$/u;
export const COPYRIGHT = /^(?:copyright\b|\(c\)|©|\(copyright\))/i;
const CLOCK = /^\d{1,2}:\d{2}(?:\s?[ap]m)?(?:\s+[A-Z]{2,5})?$/i;
const CODE = /^[A-Z][A-Z0-9]{1,3}$/;
/** A language name says nothing that the text does not. */
const FIELDS = new Set(
  'SE HD CR WC PD ET SN SC NGC GC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPC IPD PUB AN ART BY CLM'.split(' '),
);

export function isField(code: string): boolean {
  return FIELDS.has(code);
}

/** What stands above the first document on a printed page. */
const LOGO = /^(?:dow jones )?factiva\P{L}*$/iu;

/**
 * Each ends with its number: "Document AFPR000020240514ek5e0028b". Null for a piece in between that is not a document.
 */
export function factivaItems(blocks: readonly FactivaBlock[]): ExportItem[] | null {
  const documents: FactivaBlock[][] = [];
  let document: FactivaBlock[] = [];
  for (const block of blocks) {
    if (document.length === 0 && LOGO.test(block.text)) continue;
    document.push(block);
    if (!ACCESSION.test(block.text)) continue;
    documents.push(document);
    document = [];
  }
  const items = documents.map(factivaArticle);
  return items.length > 0 && items.every(({ date, paragraphs: story }) => date !== null && story.length > 0)
    ? items
    : null;
}

export function factivaArticle(blocks: readonly FactivaBlock[]): ExportItem {
  const codes = blocks.filter(({ text }) => CODE.test(text) && isField(text)).length;
  return codes >= 4 ? codedArticle(blocks) : plainArticle(blocks);
}

function codedArticle(blocks: readonly FactivaBlock[]): ExportItem {
  const fields = new Map<string, string[]>();
  let current: string[] = [];
  for (const { text } of blocks) {
    if (CODE.test(text) && isField(text)) {
      current = fields.get(text) ?? [];
      fields.set(text, current);
    } else current.push(text);
  }
  const line = (code: string) => fields.get(code)?.join(' ') ?? null;
  const time = line('ET');
  return {
    ...NO_ITEM,
    title: line('HD'),
    paragraphs: [...(fields.get('LP') ?? []), ...(fields.get('TD') ?? [])],
    furniture: ['CY', 'CR', 'ART', 'CT', 'PUB'].flatMap((code) => fields.get(code) ?? []),
    source: line('SN'),
    date: dated(line('PD'), time),
    byline: line('BY'),
    section: line('SE') ?? line('CLM'),
    externalId: ACCESSION.exec(line('AN') ?? '')?.[1] ?? line('AN'),
  };
}

/**
 * Section, headline, author, "n words", date, time, publication, its code, edition, page, language, copyright, the
 * text, number.
 */
function plainArticle(blocks: readonly FactivaBlock[]): ExportItem {
  const number = blocks.findLastIndex(({ text }) => ACCESSION.test(text));
  const count = blocks.findIndex(
    ({ text }, i) => WORD_COUNT.test(text) && blocks.slice(i + 1, i + 3).some((next) => dateIn(next.text) !== null),
  );
  const body = bodyStart(blocks, count);
  const end = number < 0 ? blocks.length : number;
  const head = blocks.slice(0, Math.max(0, count));
  const about = blocks.slice(count + 1, body).map(({ text }) => text);
  const date = about.findIndex((text) => dateIn(text) !== null);
  const clock = CLOCK.test(about[date + 1] ?? '') ? (about[date + 1] ?? null) : null;
  const titles = titlesIn(head);
  const at = head.findIndex(({ text }) => titles.includes(text));
  const story = blocks.slice(body, end);
  // The publisher's name comes last, not among the paragraphs.
  const last = story.findLastIndex(({ role }) => role === 'body');
  const isSigned = last < 0 && story.length > 1 && isPublisher(story.at(-1)?.text ?? '');
  const textEnd = isSigned ? story.length - 1 : last < 0 ? story.length : last + 1;
  return {
    ...NO_ITEM,
    title: titles.join(' ') || null,
    paragraphs: story.slice(0, textEnd).map((block) => block.text),
    furniture: [...about.filter((line) => COPYRIGHT.test(line)), ...story.slice(textEnd).map((block) => block.text)],
    source: about[date + (clock === null ? 1 : 2)] ?? null,
    date: dated(about[date] ?? null, clock),
    byline: head.find(({ role }) => role === 'author')?.text ?? authorAfter(head, at + titles.length),
    section: at > 0 ? (head[at - 1]?.text ?? null) : null,
    externalId: ACCESSION.exec(blocks[number]?.text ?? '')?.[1] ?? null,
  };
}

/** A name, not a sentence. */
function isPublisher(line: string): boolean {
  return (
    line.length < 60 && /^\p{Lu}/u.test(line) && !endsSentence(line.replace(/\b(?:Ltd|Inc|Co|Corp|S\.A|plc)\.$/u, ''))
  );
}

/** If no headline is marked, it is the longest line: a section may precede it, and its author follow. */
function titlesIn(head: readonly FactivaBlock[]): string[] {
  const marked = head.filter(({ role }) => role === 'title').map(({ text }) => text);
  if (marked.length > 0) return marked;
  const author = head.findIndex(({ text }, i) => i > 0 && AUTHOR.test(text));
  const before = head.slice(0, author < 0 ? head.length : author).map(({ text }) => text);
  return before.length === 0 ? [] : [before.reduce((a, b) => (b.length > a.length ? b : a))];
}

const AUTHOR = /^(?:by|von|par|por|di|door|af|av|od|автор)\s/iu;

function authorAfter(head: readonly FactivaBlock[], at: number): string | null {
  const next = head[at];
  return next && next.role === 'other' && next.text.length < 100 ? next.text : null;
}

/** After the copyright, or where the first paragraph is marked as one. */
function bodyStart(blocks: readonly FactivaBlock[], count: number): number {
  const copyright = blocks.slice(0, count + 14).findIndex(({ text }, i) => i > count && COPYRIGHT.test(text));
  const marked = blocks.findIndex(({ role }, i) => i > count && role === 'body');
  if (marked >= 0) return marked;
  if (copyright >= 0) return copyright + 1;
  // Codes, page numbers and the language are one word each.
  const story = blocks.findIndex(({ text }, i) => i >= count + 6 && !/^\S{1,20}$/u.test(text));
  return story < 0 ? blocks.length : story;
}

function dated(date: string | null, clock: string | null): string | null {
  return date === null ? null : clock === null ? date : `${date} ${clock}`;
}
