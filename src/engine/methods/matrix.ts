import { CollateError } from '../../contract/errors.ts';
import type { Params } from '../../contract/methods.ts';
import type { Matrix, UnmarkedWords } from '../../contract/model/matrix.ts';
import { cellsInLetters, matrixCells } from '../../contract/model/matrix-cell.ts';
import { apartWords, nameApart } from '../../contract/model/told-apart.ts';
import type { Cell } from '../../contract/model/values.ts';
import { counted, countWords } from '../../text/counted.ts';
import { parseEdtf } from '../../text/dates/edtf.ts';
import { allStances, columnsToShow, emptyCells } from '../compare/matrix.ts';
import type { Context, Handlers } from '../context.ts';
import type { Table, TableCell } from '../interchange/formats/tables/port.ts';
import {
  claimsBornOn,
  columnsBearing,
  copiesOfPassages,
  inOrderOfName,
  type MatrixEvidence,
  matrixClaims,
  matrixColumns,
  matrixEvidence,
  publishedSpan,
  sourcesOfArticles,
} from '../store/comparing/matrix.ts';
import { type Connection, idList } from '../store/connection.ts';
import { inTurns, paceOf } from '../store/pace.ts';
import { collectedArticles } from './collected-articles.ts';
import { countCutOff } from './cut-off-texts.ts';
import { tableFile } from './table-file.ts';
import { unmarkedWords } from './unmarked-words.ts';

export const matrixHandlers = {
  'matrix.get': matrixAsked,
  'matrix.export': async (context, { format, ...asked }, signal) => {
    const matrix = await matrixAsked(context, asked, signal);
    return tableFile(tableName(matrix), format, tableFromMatrix(matrix), paceOf(context.archive().db, signal));
  },
} satisfies Partial<Handlers>;

const CLAIMS_AT_ONCE = 100;
const COLUMNS_AT_ONCE = 50;

/** @throws CollateError not-found if there is no such collection */
async function matrixAsked(
  context: Context,
  { collectionId, ...asked }: Params<'matrix.get'>,
  signal: AbortSignal,
): Promise<Matrix> {
  const { db } = context.archive();
  return matrixOf(db, asked, signal, await collectedArticles(context, collectionId, signal));
}

/** @param within the only articles that count; null: all of the archive */
export async function matrixOf(
  db: Connection,
  { by, from, to, claimIds }: Omit<Params<'matrix.get'>, 'collectionId'>,
  signal: AbortSignal,
  within: readonly number[] | null = null,
): Promise<Matrix> {
  const pace = paceOf(db, signal);
  const range = { from: checkedDay(from), to: checkedDay(to), within: within && idList(within) };
  const asked = claimIds?.toSorted((a, b) => a - b) ?? claimsBornOn(db, range);
  const claims = await inTurns(asked, CLAIMS_AT_ONCE, (some) => matrixClaims(db, some), pace);
  const ids = claims.map(({ claimId }) => claimId);
  const found = await inTurns(ids, CLAIMS_AT_ONCE, (some) => matrixEvidence(db, by, range, some), pace);
  const columnIds =
    by === 'source'
      ? sourcesOfArticles(db, range)
      : await inTurns(ids, CLAIMS_AT_ONCE, (some) => columnsBearing(db, by, range, some), pace);
  const all = inOrderOfClaims(inOrderOfName(db, by, columnIds), found);
  await pace();
  const shown = columnsToShow(all, claims.length);
  const columns = await inTurns(shown, COLUMNS_AT_ONCE, (some) => matrixColumns(db, by, range, some), pace);
  const isShown = new Set(columns.map(({ columnId }) => columnId));
  await pace();
  const evidence = Map.groupBy(found, cellKey);
  const span = publishedSpan(db, range);
  const unmarkedIn = (some: readonly number[]) =>
    copiesOfPassages(db, by, range, some).filter((copy) => isShown.has(copy.columnId) && !evidence.has(cellKey(copy)));
  const copies = await inTurns(ids, CLAIMS_AT_ONCE, unmarkedIn, pace);
  const unmarked = await unmarkedWords(db, copies, cellKey, pace);
  const saying = saidByClaim(evidence, unmarked);
  const empty = columns.map(emptyCells);
  const isSilent = new Set<number>();
  const rows: Matrix['claims'] = [];
  for (const { firstSeen, ...claim } of claims) {
    const saidBy = saying.get(claim.claimId) ?? new Map<number, SaidInCell>();
    const first = parseEdtf(firstSeen ?? '');
    const cells = columns.map(({ columnId }, at) => saidBy.get(columnId)?.cell ?? empty[at]?.(first) ?? 'absent');
    for (const [at, { columnId }] of columns.entries()) if (cells[at] === 'silent') isSilent.add(columnId);
    rows.push({
      ...claim,
      cells: cellsInLetters(cells),
      said: columns.flatMap(({ columnId }) => saidBy.get(columnId)?.said ?? []),
    });
    await pace();
  }
  const apart = by === 'origin' ? apartWords(columns) : [];
  const cutOff = await countCutOff(db, by, range, [...isSilent], pace);
  return {
    by,
    range: { from: range.from ?? span.from, to: range.to ?? span.to },
    columns: columns.map(({ undated, latest, vague, title, first, ...column }, at) => ({
      ...column,
      apart: apart[at] ?? null,
      cutOff: cutOff.get(column.columnId) ?? 0,
    })),
    columnsInAll: all.length,
    claims: rows,
  };
}

interface SaidInCell {
  readonly cell: Cell;
  readonly said: Matrix['claims'][number]['said'][number];
}

/** Returns the cells that are not empty, by claim and column. */
function saidByClaim(
  evidence: ReadonlyMap<string, readonly MatrixEvidence[]>,
  unmarked: ReadonlyMap<string, UnmarkedWords>,
): Map<number, Map<number, SaidInCell>> {
  const byClaim = new Map<number, Map<number, SaidInCell>>();
  const put = (key: string, cell: Cell, said: Omit<SaidInCell['said'], 'columnId'>) => {
    const [claimId, columnId] = key.split(' ').map(Number) as [number, number];
    const ofClaim = byClaim.get(claimId) ?? new Map<number, SaidInCell>();
    byClaim.set(claimId, ofClaim.set(columnId, { cell, said: { columnId, ...said } }));
  };
  for (const [key, held] of evidence) {
    const evidenceIds = held.map(({ evidenceId }) => evidenceId);
    put(key, allStances(held.map(({ stance }) => stance)), { evidenceIds, unmarked: null });
  }
  for (const [key, words] of unmarked) put(key, 'mentions', { evidenceIds: [], unmarked: words });
  return byClaim;
}

/** Columns that speak on most claims come first; among many silent ones they would be off the screen. */
function inOrderOfClaims(columnIds: readonly number[], found: readonly MatrixEvidence[]): number[] {
  const spokenOn = claimsOfColumns(found);
  return columnIds.toSorted((a, b) => (spokenOn.get(b) ?? 0) - (spokenOn.get(a) ?? 0));
}

/** Counts the claims that each column speaks on. */
function claimsOfColumns(found: readonly MatrixEvidence[]): Map<number, number> {
  const byColumn = Map.groupBy(found, ({ columnId }) => columnId);
  return new Map([...byColumn].map(([columnId, held]) => [columnId, new Set(held.map((one) => one.claimId)).size]));
}

/** A table of a part must not pass for the whole once it has left this program. */
function tableName({ by, columns, columnsInAll }: Matrix): string {
  if (columns.length === columnsInAll) return 'matrix';
  return `matrix, first ${countWords(columns.length)} of ${counted(columnsInAll, by)}`;
}

function tableFromMatrix(matrix: Matrix): Table {
  return {
    title: 'Matrix',
    columns: ['claim', 'statement', ...matrix.columns.map(nameApart)],
    rows: rowsOfTable(matrix),
  };
}

function* rowsOfTable(matrix: Matrix): Generator<TableCell[]> {
  for (const claim of matrix.claims) {
    const words = matrixCells(claim, matrix).map(({ cell, passages }) => (passages > 0 ? `${cell} ${passages}` : cell));
    yield [claim.claimId, claim.statement, ...words];
  }
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
