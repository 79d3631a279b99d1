/**
 * The blocks of one LexisNexis or Nexis Uni document → its article: publication, date and labels before and after the
 * text.
 */
import { endsSentence, isHardWrapped, joined } from '../../extract/plain-text/plain-text.ts';
import { dateIn, type ExportItem, NO_ITEM } from './export-item.ts';
import {
  BODY,
  CLASSIFICATION,
  COPYRIGHT,
  type Label,
  type LabelKind,
  labelOf,
  looksLikeLabel,
  NOTICE,
  PICTURES,
} from './nexis-labels.ts';

export interface NexisBlock {
  readonly text: string;
  /** Centred, like publication, date and copyright in the old interface. */
  readonly isCentred: boolean;
  /** Styled as a headline. */
  readonly isTitle: boolean;
}

/** What precedes the text is never longer. */
const HEAD_BLOCKS = 60;

/** Null if the document is only a notice that there is none. */
export function nexisArticle(blocks: readonly NexisBlock[]): ExportItem | null {
  if (blocks.length === 0 || blocks.slice(0, 3).some(({ text }) => NOTICE.test(text))) return null;
  const body = bodyMark(blocks);
  const tail = tailStart(blocks, body < 0 ? 0 : body + 1);
  return body >= 0 ? markedArticle(blocks, body, tail) : unmarkedArticle(blocks, tail);
}

/** In the new interface, which puts "Body" on a line of its own below the labels. */
function bodyMark(blocks: readonly NexisBlock[]): number {
  for (const [i, { text }] of blocks.entries()) {
    if (!BODY.test(text)) continue;
    const before = blocks.slice(Math.max(0, i - 12), i);
    if (before.some((block) => labelOf(block.text) !== null || COPYRIGHT.test(block.text))) return i;
  }
  return -1;
}

/**
 * Title, publication, date, copyright, labels, "Body", the text, "Classification", labels. Anything before that is a
 * cover.
 */
function markedArticle(blocks: readonly NexisBlock[], body: number, tail: number): ExportItem {
  const isDate = ({ text }: NexisBlock) => labelOf(text) === null && !COPYRIGHT.test(text) && isDateLine(text);
  const date = blocks.slice(0, body).findLastIndex(isDate);
  const source = blocks[date - 1]?.text ?? null;
  const title = blocks[date - 2]?.text ?? null;
  const labels = labelsIn([...blocks.slice(Math.max(0, date), body), ...blocks.slice(tail)]);
  const { story, pictures } = withoutPictures(blocks.slice(body + 1, tail));
  return itemOf({ title, source, date: date < 0 ? null : (blocks[date]?.text ?? null), labels, story, pictures }, [
    ...blocks.slice(Math.max(0, date), body).filter(({ text }) => COPYRIGHT.test(text)),
  ]);
}

/** Publication, date, title, labels, the text, labels, copyright. */
function unmarkedArticle(blocks: readonly NexisBlock[], tail: number): ExportItem {
  const date = blocks.slice(0, 8).findIndex(({ text }) => labelOf(text) === null && isDateLine(text));
  let at = date + 1;
  while (at < tail && blocks[at]?.isCentred && !blocks[at]?.isTitle) at++;
  const start = lastHeadLabel(blocks, at, tail);
  const head = blocks.slice(at, start);
  const titles = head.filter(({ text }) => labelOf(text) === null && !COPYRIGHT.test(text));
  const labels = labelsIn([...head, ...blocks.slice(tail)]);
  const { story, pictures } = withoutPictures(blocks.slice(start, tail));
  // The new interface has the title first, then the publication.
  const isTitleFirst = titles.length === 0 && date >= 2;
  const source = date > 0 ? (blocks[isTitleFirst ? date - 1 : 0]?.text ?? null) : null;
  const written = isTitleFirst ? blocks[date - 2]?.text : titles.map(({ text }) => text).join(' ');
  const title = written === '' ? null : (written ?? null);
  const credits = blocks.slice(tail).filter(({ text }) => COPYRIGHT.test(text));
  return itemOf({ title, source, date: blocks[date]?.text ?? null, labels, story, pictures }, credits);
}

/**
 * Where the labels at the head end and the text begins. A title precedes them; without any label, the head is a single
 * block.
 */
function lastHeadLabel(blocks: readonly NexisBlock[], from: number, tail: number): number {
  const isLabel = (at: number) => labelOf(blocks[at]?.text ?? '') !== null;
  let at = from;
  const limit = Math.min(tail, from + HEAD_BLOCKS);
  while (at < limit && !isLabel(at) && (blocks[at]?.isTitle || at - from < 4)) at++;
  if (!isLabel(at)) return Math.min(tail, from + 1);
  while (at < limit && (isLabel(at) || COPYRIGHT.test(blocks[at]?.text ?? ''))) at++;
  return at;
}

/** The first of the labels, copyrights and marks that end a document. */
function tailStart(blocks: readonly NexisBlock[], from: number): number {
  const classification = blocks.findLastIndex(({ text }) => CLASSIFICATION.test(text));
  let at = classification > from ? classification : blocks.length;
  const isLabel = (i: number) => labelOf(blocks[i]?.text ?? '') !== null;
  for (let i = at - 1; i >= from; i--) {
    const { text = '', isCentred = false } = blocks[i] ?? {};
    const isLast = isCentred && i === at - 1 && at === blocks.length;
    if (isLabel(i) || COPYRIGHT.test(text) || looksLikeLabel(text) || isLast) at = i;
    else if (at !== i + 1 || !isLabel(i - 1) || !STRAY.test(text)) break;
  }
  return at;
}

/** A code that stands among labels without a label of its own. */
const STRAY = /^[A-Z\d][A-Z\d .-]{1,20}$/;

/** Captions and notes come last, below a line that says so. */
const ASIDE_BLOCKS = 8;

function withoutPictures(blocks: readonly NexisBlock[]): { story: NexisBlock[]; pictures: NexisBlock[] } {
  const from = Math.max(1, blocks.length - ASIDE_BLOCKS);
  const at = blocks.findIndex(({ text }, i) => i >= from && PICTURES.test(text));
  if (at < 0) return { story: [...blocks], pictures: [] };
  return { story: blocks.slice(0, at), pictures: blocks.slice(at).filter(({ text }) => !PICTURES.test(text)) };
}

/** Transcripts keep the width of their screen, so each line of a sentence arrived as a paragraph. */
function unwrapped(lines: readonly string[]): string[] {
  if (!isHardWrapped([lines])) return [...lines];
  const paragraphs: string[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1)?.at(-1);
    if (open !== undefined && open.length >= 40 && !endsSentence(open)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map(joined);
}

function labelsIn(blocks: readonly NexisBlock[]): Label[] {
  return blocks.map(({ text }) => labelOf(text)).filter((label) => label !== null);
}

function isDateLine(text: string): boolean {
  return text.length < 160 && !/[.!?]\s+\p{L}.*[.!?]/u.test(text) && dateIn(text) !== null;
}

interface Parts {
  readonly title: string | null;
  readonly source: string | null;
  readonly date: string | null;
  readonly labels: readonly Label[];
  readonly story: readonly NexisBlock[];
  readonly pictures: readonly NexisBlock[];
}

function itemOf({ title, source, date, labels, story, pictures }: Parts, credits: readonly NexisBlock[]): ExportItem {
  const first = (kind: LabelKind) => labels.find((label) => label.kind === kind && label.value !== '')?.value ?? null;
  const { standfirst, link } = standfirstIn(first('standfirst'));
  const words = withBullets(story.map(({ text }) => text)).filter((line) => !/^(?:abstract|full text):?$/i.test(line));
  const signOff = SIGN_OFF.test(words.at(-1) ?? '') ? words.slice(-1) : [];
  const text = unwrapped(signOff.length > 0 ? words.slice(0, -1) : words);
  return {
    ...NO_ITEM,
    title: title ?? first('title'),
    source,
    date,
    paragraphs: standfirst !== null && !text.includes(standfirst) ? [standfirst, ...text] : text,
    furniture: [...signOff, ...[...pictures, ...credits].map((block) => block.text)],
    byline: first('byline'),
    section: sectionIn(first('section')),
    url: first('url') ?? link,
    externalId: first('number'),
  };
}

/** A bullet is separated from its text. */
function withBullets(lines: readonly string[]): string[] {
  return lines.flatMap((line, i) => {
    if (/^[•▪◦·]$/u.test(line) && i + 1 < lines.length) return [];
    const before = lines[i - 1] ?? '';
    return /^[•▪◦·]$/u.test(before) ? [`${before} ${line}`] : [line];
  });
}

/** Some papers put the article's address after its standfirst. */
function standfirstIn(value: string | null): { standfirst: string | null; link: string | null } {
  const at = value?.lastIndexOf('http') ?? -1;
  if (value === null || at < 0 || /\s/.test(value.slice(at))) return { standfirst: value, link: null };
  const before = value.slice(0, at).replace(/(?<![;\s])[;\s]+$/, '');
  return { standfirst: before === '' ? null : before, link: value.slice(at) };
}

/** Initials of those who wrote, edited and sent an agency report ("dk-ar/rjm/jhb"), or the author's address. */
const SIGN_OFF = /^(?:\p{Ll}{2,5}(?:[-/]\p{Ll}{2,5})+|[\w.+-]{1,60}@[\w.-]{1,60})$/u;

/** "News; Briefs; Pg. A10; Column" is in the section News. */
function sectionIn(value: string | null): string | null {
  const parts = value?.split(/\s*;\s*/) ?? [];
  const page = parts.findIndex((part) =>
    /^(?:pg|p|s|pág|pag|page|pagina|página|seite|blz|version)\b[.:]?\s*/i.test(part),
  );
  const named = page < 0 ? parts : parts.slice(0, page);
  return named.length > 0 && named[0] !== '' ? named.join('; ') : null;
}
