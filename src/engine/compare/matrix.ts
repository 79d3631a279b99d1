/** What a cell of the matrix says (`STANDARDS.md`, "The matrix's range and its four kinds of empty cell"). */
import type { Cell, Stance } from '../../contract/model/values.ts';
import { compareEdtf, parseEdtf } from '../../text/dates/edtf.ts';

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

/** @param firstSeen EDTF of the claim's first appearance; null where no evidence is dated */
export function matrixCell(stances: readonly Stance[], column: ColumnInRange, firstSeen: string | null): Cell {
  if (stances.length > 0) return allStances(stances);
  if (column.articles === 0) return 'absent';
  if (isEarly(column, firstSeen)) return 'early';
  return column.unread > 0 ? 'unread' : 'silent';
}

/** @param stances at least one */
export function allStances(stances: readonly Stance[]): Stance | 'both' {
  const supports = stances.includes('supports');
  const disputes = stances.includes('disputes');
  if (supports && disputes) return 'both';
  if (supports) return 'supports';
  return disputes ? 'disputes' : 'mentions';
}

/** An undated article is not known to be older; nor is one whose order is unknown. */
function isEarly({ latest, vague, undated }: ColumnInRange, firstSeen: string | null): boolean {
  const first = parseEdtf(firstSeen ?? '');
  if (undated > 0 || latest === null || !first) return false;
  return [latest, vague ?? latest].every((date) => {
    const last = parseEdtf(date);
    return !!last && compareEdtf(last, first) === 'before';
  });
}
