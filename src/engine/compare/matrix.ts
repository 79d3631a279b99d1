/** What a cell of the matrix says (`STANDARDS.md`, "The matrix's range and its four kinds of empty cell"). */
import type { Cell, Stance } from '../../contract/model/values.ts';
import { compareEdtf, type Edtf, parseEdtf } from '../../text/dates/edtf.ts';

/** What a source, article or origin has in the range. */
interface ColumnInRange {
  readonly articles: number;
  readonly unread: number;
  readonly undated: number;
  /** EDTF of the latest publication; null where all are undated. */
  readonly latest: string | null;
  /** Among those with only a month or a year, the one that may be latest. */
  readonly vague: string | null;
}

/** A window shows no more, and an answer of millions takes seconds to send. */
const MOST_CELLS = 2_000_000;

/** Returns those of the columns, of which the most telling come first, that can be shown with so many claims. */
export function columnsToShow<Column>(columns: readonly Column[], claims: number): Column[] {
  return columns.slice(0, Math.max(Math.floor(MOST_CELLS / claims), 1));
}

/** @param stances at least one */
export function allStances(stances: readonly Stance[]): Stance | 'both' {
  const supports = stances.includes('supports');
  const disputes = stances.includes('disputes');
  if (supports && disputes) return 'both';
  if (supports) return 'supports';
  return disputes ? 'disputes' : 'mentions';
}

/**
 * Returns what a column's empty cells say, given the date of the claim's first appearance (null where no evidence is dated).
 * An undated article is not known to be older; nor is one whose order is unknown.
 */
export function emptyCells({ articles, unread, undated, latest, vague }: ColumnInRange): (first: Edtf | null) => Cell {
  if (articles === 0) return () => 'absent';
  const otherwise = unread > 0 ? 'unread' : 'silent';
  const last = undated > 0 || latest === null ? [null] : [latest, vague ?? latest].map(parseEdtf);
  const isEarly = (first: Edtf) => last.every((date) => date !== null && compareEdtf(date, first) === 'before');
  return (first) => (first !== null && isEarly(first) ? 'early' : otherwise);
}
