import { CollateError } from '../../contract/errors.ts';
import { parseEdtf } from '../../text/edtf.ts';
import { matrixCell } from '../compare/matrix.ts';
import type { Handlers } from '../context.ts';
import { matrixClaims, matrixColumns, matrixEvidence, publishedSpan } from '../store/matrix.ts';

export const matrixHandlers = {
  'matrix.get': (context, { by, from, to, claimIds }) => {
    const { db } = context.archive();
    const range = { from: checkedDay(from), to: checkedDay(to) };
    const claims = matrixClaims(db, claimIds ?? null);
    const ids = claims.map(({ claimId }) => claimId);
    const columns = matrixColumns(db, by, range, ids);
    const evidence = Map.groupBy(matrixEvidence(db, by, range, ids), cellKey);
    const span = publishedSpan(db);
    return {
      by,
      range: { from: range.from ?? span.from, to: range.to ?? span.to },
      columns: columns.map(({ unread, undated, latest, ...column }) => column),
      claims: claims.map(({ claimId, statement, credibility, firstSeen }) => ({
        claimId,
        statement,
        credibility,
        cells: columns.map((column) => {
          const held = evidence.get(cellKey({ claimId, columnId: column.columnId })) ?? [];
          return {
            columnId: column.columnId,
            cell: matrixCell(
              held.map(({ stance }) => stance),
              column,
              firstSeen,
            ),
            passages: held.length,
            evidenceIds: held.map(({ evidenceId }) => evidenceId),
          };
        }),
      })),
    };
  },
} satisfies Partial<Handlers>;

function cellKey({ claimId, columnId }: { claimId: number; columnId: number }): string {
  return `${claimId} ${columnId}`;
}

function checkedDay(day: string | null): string | null {
  if (day === null) return null;
  const date = parseEdtf(day);
  if (date?.parts) return day.slice(0, 10).replace('~', '');
  throw new CollateError('bad-request', `“${day}” is not a date. Write 2026-10-09 or 2026-10.`);
}
