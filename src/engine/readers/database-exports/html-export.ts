/** A page on which a database exports many articles → its documents. The database is recognised by its own marks. */
import { europresseArticle } from './europresse-article.ts';
import type { ExportItem } from './export-item.ts';
import { type FactivaBlock, factivaArticle, factivaItems } from './factiva-article.ts';
import { type HtmlBlock, htmlBlocks } from './html-blocks.ts';
import { integrumArticle } from './integrum-article.ts';
import { kikuzoArticle } from './kikuzo-article.ts';
import { RECORD_NUMBER } from './labelled-databases.ts';
import { type LabelledExport, labelledExport } from './labelled-records.ts';
import { type NexisBlock, nexisArticle } from './nexis-article.ts';
import { nexisItems } from './nexis-export.ts';
import { COUNT, END_WORDS } from './nexis-labels.ts';
import { yomidasuArticle } from './yomidasu-article.ts';

interface Database {
  readonly name: string;
  /** In the first 64 kB. */
  isIn(head: string): boolean;
  items(html: string): (ExportItem | null)[] | null;
}

const DATABASES: readonly Database[] = [
  {
    name: 'LexisNexis',
    isIn: (head) => /<!--\s*LXNComment|<DOCFULL>|<a name="?DOC_ID_\d/i.test(head),
    items: (html) => nexisPage(html),
  },
  {
    name: 'LexisNexis',
    isIn: (head) => LABELLED.test(head) && nexisItems(nexisBlocks(head)) !== null,
    items: (html) => nexisItems(nexisBlocks(html)),
  },
  {
    name: 'Factiva',
    isIn: (head) => /class=["']article [a-z]{2}Article\b|<title>\s*Factiva\s*<\/title>/i.test(head),
    items: (html) =>
      cut(html, /<div[^<>]{0,200}\bclass=["']article [a-z]{2}Article\b/gi).map((piece) =>
        factivaArticle(factivaBlocks(piece)),
      ),
  },
  {
    name: 'Factiva',
    isIn: (head) => NUMBERED.test(head) && factivaItems(plainFactivaBlocks(head)) !== null,
    items: (html) => factivaItems(plainFactivaBlocks(html)),
  },
  {
    name: 'Europresse',
    isIn: (head) => /class=["'][^"'<>]{0,100}\bDocPublicationName\b/i.test(head),
    items: (html) =>
      europressePieces(html).map((piece) =>
        europresseArticle(htmlBlocks(piece, { apart: /^(?:doc(?:publicationname|header)|titrearticlevisu)$/ })),
      ),
  },
  {
    name: 'Kikuzo',
    isIn: (head) => head.includes('聞蔵') && /class=["']topic-list\b/.test(head),
    items: (html) =>
      cut(html, /<table[^<>]{0,200}\bclass=["']topic-list\b/gi).map((piece) =>
        kikuzoArticle(htmlBlocks(piece, { isCellApart: true })),
      ),
  },
  {
    name: 'Yomidasu',
    isIn: (head) => head.includes('ヨミダス') && /class=["']contentsTable\b/.test(head),
    items: (html) =>
      cut(html, /<table[^<>]{0,200}\bclass=["']contentsTable\b/gi).map((piece) =>
        yomidasuArticle(htmlBlocks(piece, { isCellApart: true })),
      ),
  },
  {
    name: 'Integrum',
    isIn: (head) => head.includes('^ИС:') && head.includes('^ДТ:'),
    items: (html) =>
      cut(html, /<a name=["']?\d{1,6}["']?\s*>(?:<\/a>)?\s*<table/gi).map((piece) =>
        integrumArticle(htmlBlocks(piece)),
      ),
  },
];

/** Of a database whose records consist of labelled lines. */
function labelledPage(html: string): LabelledExport | null {
  return RECORD_NUMBER.test(html) ? labelledExport(htmlBlocks(html).map(({ text }) => text)) : null;
}

/** A page made from one Nexis Uni document: a cheap check that spares other pages the search for marks. */
const LABELLED = new RegExp(`>\\s*(?:${END_WORDS})\\s*<`, 'iu');

/** The number with which each Factiva document ends, where no class marks it. */
const NUMBERED = />\s*[^\s<>]{2,24}\s+[A-Z0-9]{4,8}\d{10,14}[a-z0-9]{5,10}\s*</u;

interface HtmlExport {
  readonly database: string;
  readonly items: readonly (ExportItem | null)[];
}

export function databaseOf(head: string): string | null {
  return DATABASES.find((database) => database.isIn(head))?.name ?? labelledPage(head)?.database ?? null;
}

/** Null if it is not such a page, or its documents cannot be separated. */
export function htmlExport(html: string): HtmlExport | null {
  const head = html.slice(0, 200_000);
  for (const database of DATABASES) {
    if (!database.isIn(head)) continue;
    const items = database.items(html);
    if (items && items.length > 0) return { database: database.name, items };
  }
  return labelledPage(html);
}

/** From each start to the next. */
function cut(html: string, start: RegExp): string[] {
  const starts = [...html.matchAll(start)].map(({ index }) => index);
  return starts.map((from, i) => html.slice(from, starts[i + 1] ?? html.length));
}

function nexisPage(html: string): (ExportItem | null)[] | null {
  const styles = nexisStyles(html);
  const blocks = (piece: string): NexisBlock[] =>
    htmlBlocks(piece).map(({ text, marks }) => ({
      text,
      isCentred: marks.some((mark) => styles.centred.has(mark)),
      isTitle: marks.some((mark) => styles.titles.has(mark)),
    }));
  const pieces = cut(html, /<DOC NUMBER=\d+>/gi).map(
    (piece) => piece.slice(piece.indexOf('-->') + 3).split(/<!--[^<>]{0,80}<\/DOCFULL>/i)[0] ?? '',
  );
  if (pieces.length === 0) return nexisItems(blocks(html));
  return pieces.map((piece) => nexisArticle(blocks(piece).filter(({ text }, i) => i > 0 || !COUNT.test(text))));
}

/** Pages that other programs made from an export: the headlines are those of the page. */
function nexisBlocks(html: string): NexisBlock[] {
  return htmlBlocks(html).map(({ text, marks }) => ({
    text,
    isCentred: false,
    isTitle: marks.some((mark) => /^h[1-3]$/.test(mark)),
  }));
}

/** The page's classes are renumbered in each export: their style rules say what they are for. */
function nexisStyles(html: string): { centred: Set<string>; titles: Set<string> } {
  const [centred, titles] = [new Set<string>(), new Set<string>()];
  for (const [, name = '', rule = ''] of html.slice(0, 100_000).matchAll(/\.(c\d{1,4})\s*\{([^{}]{0,400})\}/g)) {
    if (/text-align:\s*center/i.test(rule)) centred.add(name);
    if (/font-weight:\s*bold/i.test(rule) && Number(/font-size:\s*(\d+)pt/i.exec(rule)?.[1]) >= 12) titles.add(name);
  }
  return { centred, titles };
}

function factivaBlocks(piece: string): { text: string; role: 'title' | 'author' | 'body' | 'other' }[] {
  const role = ({ marks }: HtmlBlock) =>
    marks.includes('hd') || marks.some((mark) => /^[a-z]{2}headline$/.test(mark))
      ? 'title'
      : marks.includes('author')
        ? 'author'
        : marks.includes('articleparagraph')
          ? 'body'
          : 'other';
  const blocks = htmlBlocks(piece, { isCellApart: true });
  // After the last article the page continues with parts of the interface.
  const foot = blocks.findIndex(({ marks }) => marks.includes('pagefooter'));
  return (foot < 0 ? blocks : blocks.slice(0, foot)).map((block) => ({ text: block.text, role: role(block) }));
}

/** Pages that other programs made from an export. */
function plainFactivaBlocks(html: string): FactivaBlock[] {
  return htmlBlocks(html, { isCellApart: true }).map(({ text, marks }) => ({
    text,
    role: marks.some((mark) => /^(?:h[1-3]|b|strong)$/.test(mark)) ? 'title' : 'other',
  }));
}

/** The new layout has an element for each document; the old one a table that begins before the publication's name. */
function europressePieces(html: string): string[] {
  const articles = cut(html, /<article\b/gi).filter((piece) => /DocPublicationName/i.test(piece));
  return articles.length > 0 ? articles : cut(html, /<span[^<>]{0,100}\bclass=["']DocPublicationName\b/gi);
}
