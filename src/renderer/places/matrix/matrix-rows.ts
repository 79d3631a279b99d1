/** The order of the matrix's claims, and their headings. */
import type { Claim } from '../../../contract/model/claims/claim.ts';
import type { Matrix } from '../../../contract/model/comparing/matrix.ts';
import { groupClaims, sortClaims } from '../claims/table/claim-order.ts';

export type MatrixRow = Matrix['claims'][number] & { readonly origins: number | null };
export interface MatrixGroup {
  readonly name: string;
  readonly rows: readonly MatrixRow[];
}

export const ROW_ORDERS = ['tag', 'kind', 'status', 'credibility', 'first seen', 'origins', 'number'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** Rows of claims that are not known yet come last, without a heading. */
export function matrixGroups(matrix: Matrix, claims: readonly Claim[], by: RowOrder): MatrixGroup[] {
  const rows = new Map(matrix.claims.map((row) => [row.claimId, row]));
  const known = claims.filter(({ claimId }) => rows.has(claimId));
  const groups = groupsOf(known, by).map(({ name, rows: members }) => ({
    name,
    rows: members.map(({ claimId, origins }) => ({ ...(rows.get(claimId) as Matrix['claims'][number]), origins })),
  }));
  const there = new Set(known.map(({ claimId }) => claimId));
  const rest = matrix.claims.filter(({ claimId }) => !there.has(claimId)).map((row) => ({ ...row, origins: null }));
  const all = rest.length === 0 ? groups : [...groups, { name: '', rows: rest }];
  return all.length === 1 ? all.map((only) => ({ ...only, name: '' })) : all;
}

function groupsOf(claims: readonly Claim[], by: RowOrder) {
  if (by === 'number') return groupClaims(sortClaims(claims, { by, descending: false }), 'none');
  if (by === 'first seen') return groupClaims(sortClaims(claims, { by: 'first-seen', descending: false }), 'none');
  if (by === 'origins') return groupClaims(sortClaims(claims, { by, descending: true }), 'none');
  return groupClaims(sortClaims(claims, { by: 'number', descending: false }), by);
}

/** Counts the claims on which a column speaks. */
export function spokenOn(rows: readonly MatrixRow[], columnId: number): number {
  return rows.filter(({ said }) => said.some((one) => one.columnId === columnId && one.evidenceIds.length > 0)).length;
}

/** Counts the cells without a passage, for the status line and the legend. */
export function emptyCells(matrix: Matrix): number {
  const withPassage = matrix.claims.flatMap(({ said }) => said.filter(({ evidenceIds }) => evidenceIds.length > 0));
  return matrix.claims.length * matrix.columns.length - withPassage.length;
}
