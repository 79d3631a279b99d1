/** Reads the matrix from the store, in turns: its claims, its columns, what is said in each cell, and what the empty ones say. */
import { CollateError } from '../../../contract/errors.ts';
import type { Params } from '../../../contract/methods.ts';
import type { Matrix, UnmarkedWords } from '../../../contract/model/comparing/matrix.ts';
import { cellsInLetters } from '../../../contract/model/comparing/matrix-cell.ts';
import { apartWords } from '../../../contract/model/origins/told-apart.ts';
import type { Cell } from '../../../contract/model/values.ts';
import { parseEdtf } from '../../../text/dates/edtf.ts';
import { allStances, columnsToShow, emptyCells } from '../../compare/matrix.ts';
import {
  claimsBornOn,
  columnsBearing,
  copiesOfPassages,
  inOrderOfName,
  type MatrixBy,
  type MatrixClaim,
  type MatrixColumn,
  type MatrixEvidence,
  type MatrixRange,
  matrixClaims,
  matrixColumns,
  matrixEvidence,
  publishedSpan,
  sourcesOfArticles,
} from '../../store/comparing/matrix.ts';
import { type Connection, idList } from '../../store/connection.ts';
import { inTurns, type Pace, paceOf } from '../../store/pace.ts';
import { countCutOff } from './cut-off-texts.ts';
import { unmarkedWords } from './unmarked-words.ts';

const CLAIMS_AT_ONCE = 100;
const COLUMNS_AT_ONCE = 50;

/** Where a matrix is read from, and which articles count. */
interface Reading {
  readonly db: Connection;
  readonly by: MatrixBy;
  readonly range: MatrixRange;
  readonly pace: Pace;
}

/** @param within the only articles that count; null: all of the archive */
export async function matrixOf(
  db: Connection,
  { by, from, to, claimIds }: Omit<Params<'matrix.get'>, 'collectionId'>,
  signal: AbortSignal,
  within: readonly number[] | null = null,
): Promise<Matrix> {
  const range = { from: checkedDay(from), to: checkedDay(to), within: within && idList(within) };
  const reading: Reading = { db, by, range, pace: paceOf(db, signal) };
  const asked = claimIds?.toSorted((a, b) => a - b) ?? claimsBornOn(db, range);
  const claims = await inTurns(asked, CLAIMS_AT_ONCE, (some) => matrixClaims(db, some), reading.pace);
  const ids = claims.map(({ claimId }) => claimId);
  const evidence = await inTurns(ids, CLAIMS_AT_ONCE, (some) => matrixEvidence(db, by, range, some), reading.pace);
  const columnIds = await columnsInAll(reading, ids, evidence);
  const columns = await readColumns(reading, columnsToShow(columnIds, claims.length));
  const said = await saidInCells(reading, ids, columns, evidence);
  const { rows, silentIds } = await rowsOf(claims, columns, said, reading.pace);
  const span = publishedSpan(db, range);
  return {
    by,
    range: { from: range.from ?? span.from, to: range.to ?? span.to },
    columns: await columnsSent(reading, columns, silentIds),
    columnsInAll: columnIds.length,
    claims: rows,
  };
}

/** Columns that speak on most claims come first; among many silent ones they would be off the screen. */
async function columnsInAll(
  { db, by, range, pace }: Reading,
  claimIds: readonly number[],
  evidence: readonly MatrixEvidence[],
): Promise<number[]> {
  const columnIds =
    by === 'source'
      ? sourcesOfArticles(db, range)
      : await inTurns(claimIds, CLAIMS_AT_ONCE, (some) => columnsBearing(db, by, range, some), pace);
  const spokenOn = claimsOfColumns(evidence);
  const ordered = inOrderOfName(db, by, columnIds);
  return ordered.toSorted((a, b) => (spokenOn.get(b) ?? 0) - (spokenOn.get(a) ?? 0));
}

/** Counts the claims that each column speaks on. */
function claimsOfColumns(evidence: readonly MatrixEvidence[]): Map<number, number> {
  const byColumn = Map.groupBy(evidence, ({ columnId }) => columnId);
  return new Map([...byColumn].map(([columnId, held]) => [columnId, new Set(held.map((one) => one.claimId)).size]));
}

async function readColumns({ db, by, range, pace }: Reading, columnIds: readonly number[]): Promise<MatrixColumn[]> {
  await pace();
  return inTurns(columnIds, COLUMNS_AT_ONCE, (some) => matrixColumns(db, by, range, some), pace);
}

interface SaidInCell {
  readonly cell: Cell;
  readonly said: Matrix['claims'][number]['said'][number];
}

type SaidByClaim = ReadonlyMap<number, ReadonlyMap<number, SaidInCell>>;

/** Returns the cells that are not empty, by claim and column: with marked passages, or else with the same words unmarked. */
async function saidInCells(
  { db, by, range, pace }: Reading,
  claimIds: readonly number[],
  columns: readonly MatrixColumn[],
  found: readonly MatrixEvidence[],
): Promise<SaidByClaim> {
  const evidence = Map.groupBy(found, cellKey);
  const isShown = new Set(columns.map(({ columnId }) => columnId));
  const unmarkedIn = (some: readonly number[]) =>
    copiesOfPassages(db, by, range, some).filter((copy) => isShown.has(copy.columnId) && !evidence.has(cellKey(copy)));
  const copies = await inTurns(claimIds, CLAIMS_AT_ONCE, unmarkedIn, pace);
  return saidByClaim(evidence, await unmarkedWords(db, copies, cellKey, pace));
}

function saidByClaim(
  evidence: ReadonlyMap<string, readonly MatrixEvidence[]>,
  unmarked: ReadonlyMap<string, UnmarkedWords>,
): SaidByClaim {
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

/** Returns the rows, and the columns that are silent on some claim. */
async function rowsOf(
  claims: readonly MatrixClaim[],
  columns: readonly MatrixColumn[],
  said: SaidByClaim,
  pace: Pace,
): Promise<{ rows: Matrix['claims']; silentIds: number[] }> {
  const empty = columns.map(emptyCells);
  const silent = new Set<number>();
  const rows: Matrix['claims'] = [];
  for (const { firstSeen, ...claim } of claims) {
    const ofClaim = said.get(claim.claimId);
    const first = parseEdtf(firstSeen ?? '');
    const cells = columns.map(({ columnId }, at) => ofClaim?.get(columnId)?.cell ?? empty[at]?.(first) ?? 'absent');
    for (const [at, { columnId }] of columns.entries()) if (cells[at] === 'silent') silent.add(columnId);
    rows.push({
      ...claim,
      cells: cellsInLetters(cells),
      said: columns.flatMap(({ columnId }) => ofClaim?.get(columnId)?.said ?? []),
    });
    await pace();
  }
  return { rows, silentIds: [...silent] };
}

/** Of those that are silent somewhere, it is said how many texts are cut off. */
async function columnsSent(
  { db, by, range, pace }: Reading,
  columns: readonly MatrixColumn[],
  silentIds: readonly number[],
): Promise<Matrix['columns']> {
  const cutOff = await countCutOff(db, by, range, silentIds, pace);
  const apart = by === 'origin' ? apartWords(columns) : [];
  return columns.map(({ undated, latest, vague, title, first, ...column }, at) => ({
    ...column,
    apart: apart[at] ?? null,
    cutOff: cutOff.get(column.columnId) ?? 0,
  }));
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
