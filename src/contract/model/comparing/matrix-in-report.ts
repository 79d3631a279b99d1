/** What a report shows of a matrix, on screen and in every export, because a page has no room for all sources. */
import type { Matrix } from './matrix.ts';

const MOST_COLUMNS = 12;

interface MatrixShown {
  /** The columns with a passage on one of the claims, in the matrix's order; if there are too many, those with most passages. */
  readonly columns: Matrix['columns'];
  /** How many further columns have a passage. */
  readonly more: number;
}

export function matrixInReport({ columns, claims }: Pick<Matrix, 'columns' | 'claims'>): MatrixShown {
  const passages = new Map<number, number>();
  for (const said of claims.flatMap((claim) => claim.said)) {
    passages.set(said.columnId, (passages.get(said.columnId) ?? 0) + said.evidenceIds.length);
  }
  const count = ({ columnId }: Matrix['columns'][number]) => passages.get(columnId) ?? 0;
  const speaking = columns.filter((column) => count(column) > 0);
  const most = new Set(speaking.toSorted((a, b) => count(b) - count(a)).slice(0, MOST_COLUMNS));
  return {
    columns: speaking.filter((column) => most.has(column)),
    more: speaking.length - most.size,
  };
}
