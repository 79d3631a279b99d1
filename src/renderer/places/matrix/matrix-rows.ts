/** The rows of the matrix by the first tag of each claim; claims without one stand last, under no head where no claim has one. */
import type { Claim } from '../../../contract/model/claim.ts';
import type { Matrix } from '../../../contract/model/matrix.ts';

export type MatrixRow = Matrix['claims'][number] & { readonly origins: number | null };
export interface MatrixGroup {
  readonly name: string;
  readonly rows: readonly MatrixRow[];
}

export function matrixGroups(matrix: Matrix, claims: readonly Claim[]): MatrixGroup[] {
  const known = new Map(claims.map((claim) => [claim.claimId, claim]));
  const groups = Map.groupBy(matrix.claims, ({ claimId }) => known.get(claimId)?.tags[0] ?? '');
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b))
    .map(([tag, rows]) => ({
      name: tag === '' ? (groups.size > 1 ? 'without a tag' : '') : tag,
      rows: rows.map((row) => ({ ...row, origins: known.get(row.claimId)?.origins ?? null })),
    }));
}

/** On how many of the claims a column speaks. */
export function spokenOn(rows: readonly MatrixRow[], columnId: number): number {
  return rows.filter(({ cells }) => cells.some((cell) => cell.columnId === columnId && cell.passages > 0)).length;
}

/** How many cells hold no passage: told in the status line and the legend. */
export function emptyCells(matrix: Matrix): number {
  return matrix.claims.reduce((sum, { cells }) => sum + cells.filter(({ passages }) => passages === 0).length, 0);
}
