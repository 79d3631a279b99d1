import { CollateError } from '../../contract/errors.ts';
import type { Params } from '../../contract/methods.ts';
import type { Matrix } from '../../contract/model/matrix.ts';
import { parseEdtf } from '../../text/dates/edtf.ts';
import { matrixCell } from '../compare/matrix.ts';
import type { Context, Handlers } from '../context.ts';
import { csvFromRows } from '../interchange/formats/csv.ts';
import { collectionById } from '../store/collections/collections.ts';
import {
  copiesOfPassages,
  type MatrixEvidence,
  matrixClaims,
  matrixColumns,
  matrixEvidence,
  publishedSpan,
} from '../store/comparing/matrix.ts';
import { idList } from '../store/connection.ts';
import { countCutOff } from './cut-off-texts.ts';
import { unmarkedWords } from './unmarked-words.ts';

export const matrixHandlers = {
  'matrix.get': matrixAsked,
  'matrix.csv': async (context, asked, signal) => ({
    name: 'matrix.csv',
    mediaType: 'text/csv',
    bytes: csvFromMatrix(await matrixAsked(context, asked, signal)),
  }),
} satisfies Partial<Handlers>;

/** @throws CollateError not-found if there is no such collection */
async function matrixAsked(
  context: Context,
  { collectionId, ...asked }: Params<'matrix.get'>,
  signal: AbortSignal,
): Promise<Matrix> {
  const { db, search } = context.archive();
  if (collectionId === null) return matrixOf(context, asked);
  collectionById(db, collectionId);
  return matrixOf(context, asked, await search.ask('collected', { collectionId }, signal));
}

/** @param within the only articles that count; null: all of the archive */
export function matrixOf(
  context: Context,
  { by, from, to, claimIds }: Omit<Params<'matrix.get'>, 'collectionId'>,
  within: readonly number[] | null = null,
): Matrix {
  const { db } = context.archive();
  const range = { from: checkedDay(from), to: checkedDay(to), within: within && idList(within) };
  const claims = matrixClaims(db, range, claimIds ?? null);
  const ids = claims.map(({ claimId }) => claimId);
  const found = matrixEvidence(db, by, range, ids);
  const spokenOn = claimsOfColumns(found);
  // Columns that speak on most claims come first; among many silent ones they would be off the screen.
  const columns = matrixColumns(db, by, range, ids).toSorted(
    (a, b) => (spokenOn.get(b.columnId) ?? 0) - (spokenOn.get(a.columnId) ?? 0),
  );
  const evidence = Map.groupBy(found, cellKey);
  const span = publishedSpan(db, range);
  const copies = copiesOfPassages(db, by, range, ids).filter((copy) => !evidence.has(cellKey(copy)));
  const unmarked = unmarkedWords(db, copies, cellKey);
  const rows = claims.map(({ claimId, statement, credibility, firstSeen }) => ({
    claimId,
    statement,
    credibility,
    cells: columns.map((column) => {
      const key = cellKey({ claimId, columnId: column.columnId });
      const held = evidence.get(key) ?? [];
      const words = unmarked.get(key) ?? null;
      const stances = held.map(({ stance }) => stance);
      return {
        columnId: column.columnId,
        cell: words ? ('mentions' as const) : matrixCell(stances, column, firstSeen),
        passages: held.length,
        evidenceIds: held.map(({ evidenceId }) => evidenceId),
        unmarked: words,
      };
    }),
  }));
  const cutOff = countCutOff(db, by, range, silentColumns(rows));
  return {
    by,
    range: { from: range.from ?? span.from, to: range.to ?? span.to },
    columns: columns.map(({ undated, latest, vague, ...column }) => ({
      ...column,
      cutOff: cutOff.get(column.columnId) ?? 0,
    })),
    claims: rows,
  };
}

function silentColumns(rows: Matrix['claims']): number[] {
  const silent = rows.flatMap(({ cells }) => cells.filter(({ cell }) => cell === 'silent'));
  return [...new Set(silent.map(({ columnId }) => columnId))];
}

/** Counts the claims that each column speaks on. */
function claimsOfColumns(found: readonly MatrixEvidence[]): Map<number, number> {
  const byColumn = Map.groupBy(found, ({ columnId }) => columnId);
  return new Map([...byColumn].map(([columnId, held]) => [columnId, new Set(held.map((one) => one.claimId)).size]));
}

function csvFromMatrix({ columns, claims }: Matrix): Buffer {
  const rows = [
    ['claim', 'statement', ...columns.map(({ name }) => name)],
    ...claims.map(({ claimId, statement, cells }) => [
      String(claimId),
      statement,
      ...cells.map(({ cell, passages }) => (passages > 0 ? `${cell} ${passages}` : cell)),
    ]),
  ];
  return csvFromRows(rows);
}

function cellKey({ claimId, columnId }: { claimId: number; columnId: number }): string {
  return `${claimId} ${columnId}`;
}

function checkedDay(day: string | null): string | null {
  if (day === null) return null;
  const date = parseEdtf(day);
  if (date?.parts) return day.slice(0, 10).replace('~', '');
  throw new CollateError('bad-request', `“${day}” is not a date. Write 2026-10-09 or 2026-10.`);
}
