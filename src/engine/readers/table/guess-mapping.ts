/** Which column of a table holds which field: by the words of the headings, then by the content of the cells. */
import type { ColumnMapping, TableField } from '../../../contract/model/imports/import.ts';
import { type ColumnKind, columnKind, isWeakText } from './article-columns.ts';
import { dateOfCell, isDayNumber } from './cell-dates.ts';

/** Mean characters in a column that is taken for the text without a heading that says so. */
const LONG = 200;
/** A sentence or two: less, under any heading, is not an article. */
const LEAST = 40;

interface Column {
  readonly head: string;
  readonly kind: ColumnKind | null;
  readonly rank: number;
  readonly cells: readonly string[];
  /** Among the non-empty cells. */
  readonly meanLength: number;
  /** Share of the rows that are not empty here. */
  readonly filled: number;
}

/** Null if no column can be the text. `rows` have their cells in the order of `heads`; a few hundred are enough. */
export function guessMapping(heads: readonly string[], rows: readonly (readonly string[])[]): ColumnMapping | null {
  const columns = heads.map((head, i) =>
    describeColumn(
      head,
      rows.map((row) => row[i] ?? ''),
      rows.length,
    ),
  );
  const text = textColumns(columns);
  if (text.length === 0 || (text.every(({ head }) => isWeakText(head)) && !isOfNews(columns))) return null;
  const taken = new Set(text);
  const take = (column: Column | undefined) => {
    if (column) taken.add(column);
    return column ? [column.head] : undefined;
  };
  const named = (kind: ColumnKind) =>
    columns.filter((each) => each.kind === kind && !taken.has(each)).sort((a, b) => a.rank - b.rank);
  const free = (test: (column: Column) => boolean) =>
    columns.find((each) => each.kind === null && !taken.has(each) && each.filled > 0 && test(each));

  const url = take(named('url').find(isAddresses) ?? free(isAddresses) ?? columns.find((each) => isAddresses(each)));
  const date = filledFirst(named('published')) ?? free(areDates);
  const published = dayParts(columns, date) ?? take(date);
  const time = published && named('time').find((each) => each.filled > 0 && /\d[:.hч]\d\d/.test(each.cells.join(' ')));
  if (time && !date?.cells.some((cell) => /\d:\d\d/.test(cell))) published?.push(...(take(time) ?? []));
  const poster = posterIn(columns);
  const title = take(filledFirst(named('title').filter((each) => each !== poster)) ?? free(isTitles));
  return {
    text: text.map(({ head }) => head),
    ...entry('title', title),
    ...entry('published', published ?? take(named('time').find(areDates))),
    ...entry('source', take(filledFirst(named('source').filter((each) => !isAddresses(each))))),
    ...entry('byline', take(poster ?? filledFirst(named('byline')))),
    ...entry('url', url),
    ...entry('language', take(filledFirst(named('language')))),
    ...entry('section', take(filledFirst(named('section')))),
    ...entry('externalId', take(filledFirst(named('externalId')))),
  };
}

/** A year, a month and a day in columns of their own, unless another column has the date. */
function dayParts(columns: readonly Column[], date: Column | undefined): string[] | null {
  const parts = ['year', 'month', 'day'].map((part) => columns.find(({ head }) => head.trim().toLowerCase() === part));
  const isApart = parts.every((part) => part !== undefined && part.filled > 0) && parts[2] === (date ?? parts[2]);
  return isApart ? parts.flatMap((part) => (part ? [part.head] : [])) : null;
}

/** Beside the account of whoever posted, a name is theirs. */
function posterIn(columns: readonly Column[]): Column | undefined {
  const isPosted = columns.some(({ head }) => /^(?:(?:user|screen)[ _]?name|handle)$/i.test(head));
  const isName = ({ head, meanLength }: Column) => /^name$/i.test(head) && meanLength < LONGEST_NAME;
  return isPosted ? columns.find(isName) : undefined;
}

const LONGEST_NAME = 30;

function entry(field: TableField, heads: string[] | undefined): ColumnMapping {
  return heads ? { [field]: heads } : {};
}

function describeColumn(head: string, cells: readonly string[], rows: number): Column {
  const written = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const meanLength = written.length === 0 ? 0 : written.reduce((sum, cell) => sum + widthOf(cell), 0) / written.length;
  // In Danish and Norwegian papers, in French what customers write.
  const known = /^avis$/i.test(head.trim()) && meanLength >= LONGEST_NAME ? null : columnKind(head);
  return {
    head,
    kind: known?.kind ?? null,
    rank: known?.rank ?? 0,
    cells: written,
    meanLength,
    filled: rows === 0 ? 0 : written.length / rows,
  };
}

/** In Latin letters: one character of Han, Kana or Hangul says as much as two or three. */
function widthOf(cell: string): number {
  const wide = cell.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  return cell.length + wide * 1.5;
}

/** Products and members have descriptions too. */
function isOfNews(columns: readonly Column[]): boolean {
  return columns.some(
    ({ kind, head }) =>
      kind === 'published' || kind === 'source' || (kind === 'title' && !/^(?:name|название|назва)$/iu.test(head)),
  );
}

/** The text, named by its heading and confirmed by its cells; an announcement before it is joined to it. */
function textColumns(columns: readonly Column[]): Column[] {
  const isWords = (column: Column) => column.meanLength >= LEAST && column.filled >= 0.2 && !isAddresses(column);
  const weight = (column: Column) => column.meanLength * column.filled;
  const named = columns
    .filter(({ kind }) => kind === 'text' || kind === 'html')
    .filter(isWords)
    .sort((a, b) => a.rank - b.rank);
  const mayBeText = ({ kind }: Column) => kind === null || kind === 'text' || kind === 'html' || kind === 'lead';
  const longest = columns.filter((each) => mayBeText(each) && isWords(each)).sort((a, b) => weight(b) - weight(a))[0];
  const lead = columns.filter(({ kind }) => kind === 'lead').filter(isWords)[0];
  const body = named.find((each) => longest && weight(each) * 4 >= weight(longest)) ?? null;
  if (body) return lead && lead !== body && !startsAlike(lead, body) ? [lead, body] : [body];
  if (lead && longest === lead) return [lead];
  return longest && longest.kind === null && longest.meanLength >= LONG ? [longest] : lead ? [lead] : [];
}

/** A snippet cut from the text is not an announcement. */
function startsAlike(lead: Column, body: Column): boolean {
  const starts = new Set(body.cells.map((cell) => cell.slice(0, 30)));
  const alike = lead.cells.filter((cell) => starts.has(cell.slice(0, 30))).length;
  return alike * 2 > lead.cells.length;
}

function filledFirst(columns: readonly Column[]): Column | undefined {
  return columns.find(({ filled }) => filled > 0) ?? columns[0];
}

function isAddresses({ cells }: Column): boolean {
  return cells.length > 0 && cells.filter((cell) => /^https?:\/\/\S+$/i.test(cell)).length > cells.length / 2;
}

function areDates({ cells }: Column): boolean {
  const isDate = (cell: string) =>
    cell.length < 60 && !isDayNumber(cell) && dateOfCell(cell, { dayFirst: true }) !== null;
  return cells.length > 0 && cells.every(isDate);
}

function isTitles({ cells, meanLength }: Column): boolean {
  const distinct = new Set(cells).size;
  return (
    meanLength >= 15 &&
    meanLength <= 250 &&
    distinct > cells.length * 0.8 &&
    cells.some((cell) => /^\P{L}*\p{L}.* /su.test(cell))
  );
}
