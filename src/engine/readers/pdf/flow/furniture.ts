/** Running heads, feet and page numbers: rows at the edge of pages that other pages repeat at the same height. */
import { alternatives } from '../../../../text/alternatives.ts';
import { foldToWords } from '../../../extract/page/blocks/fold-to-words.ts';
import type { Row } from '../rows/rows.ts';
import { middleOf } from './columns.ts';

export interface PageRows {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

/** How many rows from either edge can be a header or a footer. */
const EDGE_ROWS = 4;
const EDGE_SHARE = 0.2;
const REACH = 9;
const STAMP_SHARE = 0.1;
const PAGE_NUMBER = new RegExp(
  alternatives`
  ^[\s\-–—|[(·•]*(?:(?:page|p\.|seite|página|pagina|strona|str\.|стр\.|страница|стор\.|сторінка|صفحة|
  第)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|of|von|de|di|sur|из|із|з|من|页|ページ)\s*\d{1,4})?[\s\-–—|\])·•页頁]*$
`,
  'iu',
);

interface Edge {
  readonly page: number;
  /** From the nearer edge of the page, so that pages of different heights agree. */
  readonly y: number;
  readonly row: Row;
}

/** Browsers print the address, the time and the page number at the outermost edge. */
const PRINT_EDGE_SHARE = 0.06;
const PRINT_MARK =
  /^(?:(?:https?|file):\/\/\S+|\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?,?\s\d{1,2}:\d\d(?:\s?[AP]M)?|\d{1,4}\s?(?:\/|of|von|sur|de|di|из|із|з)\s?\d{1,4})$/iu;

/** The rows of each page that are furniture. */
export function furnitureRows(pages: readonly PageRows[]): ReadonlySet<Row> {
  const edges = pages.map((page) => [headOf(page), footOf(page)]);
  const places = new Map<string, Edge[]>();
  for (const edge of edges.flat(2)) {
    const key = keyOf(edge.row);
    places.set(key, [...(places.get(key) ?? []), edge]);
  }
  const least = Math.max(2, Math.min(4, Math.ceil(pages.length * 0.2)));
  const common = middleOf(pages.flatMap(({ rows }) => rows.flatMap(({ pieces }) => pieces.map(({ size }) => size))));
  const isRepeated = ({ page, y, row }: Edge) => {
    // Titles on adjacent pages may be alike, as in a daily report.
    if (row.pieces.some(({ size }) => size > common * 1.25)) return false;
    const same = (places.get(keyOf(row)) ?? []).filter(
      (other) => Math.abs(other.y - y) <= REACH && other.page !== page,
    );
    // Several words are evidence enough; figures and single words may match by chance.
    const isNear =
      same.some((other) => Math.abs(other.page - page) <= 2) &&
      /(?<!\p{L})(?:\p{L}{2,}\P{L}+){2}\p{L}{2}/u.test(rowText(row));
    return isNear || new Set(same.map((other) => other.page)).size + 1 >= least;
  };
  const heights = new Map(pages.map(({ number, height }) => [number, height]));
  const furniture = new Set<Row>();
  for (const edge of edges.flat()) {
    // If more rows repeat than a header has, the pages themselves are alike.
    const isAlike = edge.length > EDGE_ROWS && edge.every(isRepeated);
    for (const place of edge.slice(0, EDGE_ROWS)) {
      const height = heights.get(place.page) ?? 0;
      // Furniture is outermost: no more of it follows a row of the text.
      if (!isFolio(place.row) && !isPrinted(place, height) && (isAlike || !isRepeated(place))) break;
      furniture.add(place.row);
    }
  }
  const isAll = pages.every(({ rows }) => rows.every((row) => furniture.has(row)));
  return isAll ? new Set() : furniture;
}

function headOf({ number, rows, height }: PageRows): Edge[] {
  const inOrder = [...rows].sort((a, b) => a.y - b.y).slice(0, EDGE_ROWS + 1);
  return inOrder.filter(({ y }) => y < height * EDGE_SHARE).map((row) => ({ page: number, y: row.y, row }));
}

function footOf({ number, rows, height }: PageRows): Edge[] {
  const inOrder = [...rows].sort((a, b) => b.y - a.y).slice(0, EDGE_ROWS + 1);
  return inOrder
    .filter(({ y }) => y > height * (1 - EDGE_SHARE))
    .map((row) => ({ page: number, y: row.y - height, row }));
}

export function rowText({ pieces }: Row): string {
  return pieces.map(({ text }) => text).join(' ');
}

/** The words without the figures among them: page numbers and dates change from page to page. */
function keyOf(row: Row): string {
  const text = foldToWords(rowText(row).replace(/\p{N}+/gu, '#'));
  return /\p{L}{2}/u.test(text) ? text : `${text} ${row.pieces.map(({ left }) => Math.round(left / 40)).join(' ')}`;
}

/**
 * Every page has the same rows at its edges and no others, figures aside: a library or a server stamped them on
 * pictures.
 */
export function areOnlyStamped(pages: readonly PageRows[]): boolean {
  const stamps = new Set(pages.flatMap(({ rows }) => rows.map(keyOf)));
  const isStamp = (row: Row, height: number) => row.y < height * STAMP_SHARE || row.y > height * (1 - STAMP_SHARE);
  const isStamped = ({ rows, height }: PageRows) =>
    new Set(rows.map(keyOf)).size === stamps.size && rows.every((row) => isStamp(row, height));
  return pages.length > 1 && pages.every(isStamped);
}

function isPrinted({ y, row }: Edge, height: number): boolean {
  return Math.abs(y) < height * PRINT_EDGE_SHARE && row.pieces.some(({ text }) => PRINT_MARK.test(text));
}

const LONGEST_PART = 60;
const CONTACT =
  /^(?:\d{1,3}\.?\s)?(?:https?:\/\/\S+|(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}(?:\/\S*)?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,30})$/iu;

/** A journal with its volume and year. */
const VOLUME = /^\p{L}[^.!?]*\s\d{1,4}\s?\((?:\d{1,2}[/,]\s?)?(?:18|19|20)\d\d\)$/u;

/** A page number, alone or beside the paper's name and the like, or only addresses: told in a single page too. */
function isFolio(row: Row): boolean {
  if (row.pieces.length === 1 && PAGE_NUMBER.test(rowText(row))) return true;
  const parts = row.pieces.flatMap(({ text }) => text.trim().split(/\s[|·•–—]\s/u)).map((part) => part.trim());
  const isOfVolume = parts.length === 2 && parts.some((part) => VOLUME.test(part));
  const isCounted = parts.some(
    (part) => PAGE_NUMBER.test(part) && /\d/.test(part) && (isOfVolume || /\p{L}/u.test(part)),
  );
  return parts.length > 1 && parts.every((part) => (isCounted && part.length < LONGEST_PART) || CONTACT.test(part));
}
