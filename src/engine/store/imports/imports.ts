/** Imports, and the outcome of each of their files. */
import { CollateError, type ErrorCode } from '../../../contract/errors.ts';
import type { ColumnMapping, Import, ImportItem, OutcomeFilter } from '../../../contract/model/imports/import.ts';
import { type Connection, cellOf, columnOf, idList, insertedId, prepared, rowOf, rowsOf } from '../connection.ts';
import type { Store } from '../open.ts';
import { IS_NEW_VERSION } from '../origins/versions.ts';
import { DIFFERS, NO_FAILURES, NOT_PLACED } from './import-files.ts';
import { workNamed } from './named-work.ts';

const COLUMNS = `id AS importId, name, CASE WHEN paused_at IS NULL THEN state ELSE 'paused' END AS state,
  started_at AS started, finished_at AS finished, added, duplicates, failed, message,
  EXISTS (SELECT 1 FROM import_root WHERE import_id = import.id) AS canResume`;

type ImportRow = Omit<Import, 'canResume'> & { canResume: 0 | 1 };

function importFromRow(row: ImportRow): Import {
  return { ...row, canResume: row.canResume === 1 && row.state !== 'finished' };
}

/** @returns the id of the new import, whose state is now `running` */
export function beginImport(
  { db, clock, newId }: Pick<Store, 'db' | 'clock' | 'newId'>,
  { name, sourceName, columns = null }: { name: string; sourceName: string | null; columns?: ColumnMapping | null },
): number {
  return insertedId(
    db,
    `INSERT INTO import (uuid, name, state, started_at, source_name, columns) VALUES (?, ?, 'running', ?, ?, ?)`,
    newId(),
    name,
    clock().toISOString(),
    sourceName,
    columns === null ? null : JSON.stringify(columns),
  );
}

interface OutcomeCounts {
  readonly added: number;
  readonly duplicates: number;
  readonly failed: number;
}

/** Must run in the transaction that writes the items. */
export function countOutcomes(db: Connection, importId: number, counts: OutcomeCounts): void {
  prepared(
    db,
    'UPDATE import SET added = added + ?, duplicates = duplicates + ?, failed = failed + ? WHERE id = ?',
  ).run(counts.added, counts.duplicates, counts.failed, importId);
}

interface FailedItem {
  readonly path: string;
  readonly fileNo: number;
  readonly member: string | null;
  readonly code: ErrorCode;
  /** Written for an analyst: what happened, and what can be done. */
  readonly message: string;
  /** If the message has words of an article. */
  readonly articleId?: number | null;
}

export function putFailure(db: Connection, importId: number, item: FailedItem): void {
  prepared(
    db,
    `INSERT INTO import_item (import_id, path, member, outcome, code, message, file_no, article_id)
     VALUES (?, ?, ?, 'failed', ?, ?, ?, ?)`,
  ).run(importId, item.path, item.member, item.code, item.message, item.fileNo, item.articleId ?? null);
}

/** Records that these refused items are kept as this original. */
export function noteKept(db: Connection, importItemIds: readonly number[], sha256: string): void {
  prepared(
    db,
    "UPDATE import_item SET original_id = (SELECT id FROM original WHERE sha256 = ?) WHERE outcome = 'failed' AND id IN (SELECT value FROM json_each(?))",
  ).run(sha256, idList(importItemIds));
}

/** Returns the original that a refused file is kept as. @throws CollateError not-found */
export function keptOriginal(db: Connection, importItemId: number): { sha256: string; path: string } {
  const row = rowOf<{ sha256: string; path: string }>(
    db,
    'SELECT o.sha256, i.path FROM import_item i JOIN original o ON o.id = i.original_id WHERE i.id = ?',
    importItemId,
  );
  if (!row) throw new CollateError('not-found', 'This file is not kept in the archive.');
  return row;
}

interface Container {
  readonly sha256: string;
  readonly bytes: number;
}

/** Records the file that articles were cut out of, once it has been read to its end. */
export function putContainer(db: Connection, importId: number, fileNo: number, { sha256, bytes }: Container): void {
  prepared(db, 'INSERT OR REPLACE INTO container (import_id, file_no, sha256, bytes) VALUES (?, ?, ?, ?)').run(
    importId,
    fileNo,
    sha256,
    bytes,
  );
}

export type Ending = { readonly state: Exclude<Import['state'], 'running'>; readonly message: string | null };

export function endImport(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  importId: number,
  { state, message }: Ending,
): void {
  const now = clock().toISOString();
  const isPaused = state === 'paused';
  prepared(db, 'UPDATE import SET state = ?, finished_at = ?, paused_at = ?, message = ? WHERE id = ?').run(
    isPaused ? 'interrupted' : state,
    isPaused ? null : now,
    isPaused ? now : null,
    message,
    importId,
  );
}

/** Sets an ended import running again. @returns the source named for the whole import */
export function reopenImport(db: Connection, importId: number): string | null {
  const sourceName = cellOf<string | null>(
    db,
    `UPDATE import SET state = 'running', finished_at = NULL, paused_at = NULL, message = NULL WHERE id = ?
     RETURNING source_name`,
    importId,
  );
  return sourceName ?? null;
}

/** An import still marked as running in an archive just opened was cut off. @returns how many there were */
export function interruptImports(db: Connection): number {
  return prepared(
    db,
    `UPDATE import SET state = 'interrupted', message = CASE
       WHEN EXISTS (SELECT 1 FROM import_root WHERE import_id = import.id)
       THEN 'The program ended while this ran. What had come in by then is kept. Resume to bring in the rest.'
       ELSE 'The program ended while this ran. What had come in by then is kept. Import the same again to bring in the rest: nothing comes in twice.' END
     WHERE state = 'running'`,
  ).run().changes;
}

/** Whether an import is bringing in articles, rather than paused or cut off by the end of its program. */
export function isImportRunning(db: Connection): boolean {
  return rowOf(db, "SELECT 1 FROM import WHERE state = 'running' LIMIT 1") !== undefined;
}

/** Returns imports that were cut off and can be resumed, oldest first, without those that the analyst paused. */
export function importsCutOff(db: Connection): number[] {
  return columnOf<number>(
    db,
    `SELECT id FROM import WHERE state = 'interrupted' AND paused_at IS NULL
       AND EXISTS (SELECT 1 FROM import_root WHERE import_id = import.id) ORDER BY id`,
  );
}

/** Returns the analyst's column mapping for every table among its files, or null. */
export function columnsOf(db: Connection, importId: number): ColumnMapping | null {
  const columns = cellOf<string | null>(db, 'SELECT columns FROM import WHERE id = ?', importId);
  return columns == null ? null : JSON.parse(columns);
}

/** @throws CollateError not-found */
export function importById(db: Connection, importId: number): Import {
  const row = rowOf<ImportRow>(db, `SELECT ${COLUMNS} FROM import WHERE id = ?`, importId);
  if (!row) throw new CollateError('not-found', `There is no import ${importId} in this archive.`);
  return importFromRow(row);
}

/** Returns the imports before `before`, newest first. */
export function importsBefore(db: Connection, before: number | undefined, limit: number): Import[] {
  return rowsOf<ImportRow>(
    db,
    `SELECT ${COLUMNS} FROM import WHERE id < ? ORDER BY id DESC LIMIT ?`,
    before ?? Number.MAX_SAFE_INTEGER,
    limit,
  ).map(importFromRow);
}

/** Counts the failed files for each reason, most frequent first. */
export function reasonsOf(db: Connection, importId: number): { code: ErrorCode; failed: number }[] {
  return rowsOf(
    db,
    `SELECT code, count(*) AS failed FROM import_item WHERE import_id = ? AND outcome = 'failed' AND code NOT IN (${NO_FAILURES})
     GROUP BY code ORDER BY failed DESC, code`,
    importId,
  );
}

const EVIDENCE_ID = "CAST(substr(i.member, length('passage ') + 1) AS INTEGER)";

/** Of a passage named with its number, which waited for a place: it was moved out of the text that it came in with, or is gone. */
const IS_PLACED = `(i.code = '${NOT_PLACED}' AND ${EVIDENCE_ID} > 0 AND NOT EXISTS (
  SELECT 1 FROM evidence e JOIN change c ON c.table_name = 'evidence' AND c.row_id = e.id AND c.before IS NULL
  WHERE e.id = ${EVIDENCE_ID} AND c.after ->> 'revision_id' = e.revision_id))`;

const CLAIM_ID = "CAST(substr(i.member, length('passage of claim ') + 1) AS INTEGER)";

/** Of a passage without a number, which is to be marked by hand: its words are marked in its article as it bears on claims. Where it has no claim, or its claim is gone, any will do since. */
const IS_MARKED = `(i.code = '${NOT_PLACED}' AND ${EVIDENCE_ID} = 0 AND EXISTS (
  SELECT 1 FROM evidence e
  WHERE (e.article_id = i.article_id OR i.article_id IS NULL AND e.claim_id = ${CLAIM_ID})
    AND 1 IN (instr(i.message, '“' || e.exact || '”, which '), instr(i.message, '“' || e.exact || '” was not placed: '))
    AND (e.claim_id IS nullif(${CLAIM_ID}, 0) OR NOT EXISTS (SELECT 1 FROM claim c WHERE c.id = ${CLAIM_ID})
      AND e.created_at >= (SELECT started_at FROM import WHERE id = i.import_id))))`;

const IS_DONE = '(i.id IN (SELECT import_item_id FROM outcome_done))';

const IS_LISTED = `(NOT ${IS_DONE} AND ${IS_PLACED} IS NOT 1 AND ${IS_MARKED} IS NOT 1)`;

/** Counts what is listed and is no failure. */
export function countNoFailures(
  db: Connection,
  importId: number,
): { leftOut: number; toPlace: number; differing: number } {
  const rows = rowsOf<{ code: string; items: number }>(
    db,
    `SELECT i.code, count(*) AS items FROM import_item i
     WHERE i.import_id = ? AND i.code IN (${NO_FAILURES}) AND ${IS_LISTED} GROUP BY i.code`,
    importId,
  );
  const of = (code: string) => rows.find((row) => row.code === code)?.items ?? 0;
  return { leftOut: of('left-out'), toPlace: of(NOT_PLACED), differing: of(DIFFERS) };
}

interface ItemsAsked {
  readonly importId: number;
  readonly outcome?: OutcomeFilter | undefined;
  readonly after: number;
  readonly limit: number;
}

/** What is no failure is told by its code. */
const OUTCOME = `CASE i.code WHEN 'left-out' THEN 'left-out' WHEN '${NOT_PLACED}' THEN 'to-place' WHEN '${DIFFERS}' THEN 'differs'
  ELSE i.outcome END`;

const ITEM = `SELECT i.id AS importItemId, i.path, i.member, ${OUTCOME} AS outcome, i.article_id AS articleId, a.title, i.code, i.message,
       i.is_earlier AS isEarlier, f.has_columns AS hasColumns, f.size = 0 AS isEmpty,
       i.original_id IS NOT NULL AS isKept
     FROM import_item i LEFT JOIN article a ON a.id = i.article_id
       LEFT JOIN import_file f ON f.import_id = i.import_id AND f.file_no = i.file_no`;

/** Returns items in the order they came in, without passages that have been placed or marked since, and what was marked as done. */
export function importItems(db: Connection, { importId, outcome, after, limit }: ItemsAsked): ImportItem[] {
  const isAsked = outcome === 'version' ? `(? = 'version' AND ${IS_NEW_VERSION})` : `coalesce(${OUTCOME} = ?, 1)`;
  return rowsOf<ItemRow>(
    db,
    `${ITEM} WHERE i.import_id = ? AND i.id > ? AND ${isAsked} AND ${IS_LISTED} ORDER BY i.id LIMIT ?`,
    importId,
    after,
    outcome ?? null,
    limit,
  ).map((row) => itemFromRow(db, row));
}

/** Returns these items in the order they came in. */
export function importItemsById(db: Connection, ids: readonly number[]): ImportItem[] {
  const rows = rowsOf<ItemRow>(db, `${ITEM} WHERE i.id IN (SELECT value FROM json_each(?)) ORDER BY i.id`, idList(ids));
  return rows.map((row) => itemFromRow(db, row));
}

const itemFromRow = (db: Connection, { isEarlier, hasColumns, isEmpty, isKept, ...row }: ItemRow): ImportItem => ({
  ...row,
  about: isOfWork(row.outcome) && row.member !== null ? workNamed(db, row.member) : null,
  isEarlier: isEarlier === 1,
  hasColumns: hasColumns === 1,
  isEmpty: isEmpty === 1,
  isKept: isKept === 1,
});

const isOfWork = (outcome: ImportItem['outcome']) => outcome === 'to-place' || outcome === 'differs';

type Flags = 'isEarlier' | 'hasColumns' | 'isEmpty' | 'isKept';
/** What is said of the file is null where the file itself is not known because it was pasted. */
type ItemRow = Omit<ImportItem, Flags | 'about'> & Record<Flags, 0 | 1 | null>;

interface ArticlesAsked {
  readonly importItemIds: readonly number[] | undefined;
  readonly articleIds: readonly number[] | undefined;
}

/** Returns the articles that an import brought in, restricted to the outcomes and articles named, if any. */
export function articlesOfImport(
  db: Connection,
  importId: number,
  { importItemIds, articleIds }: ArticlesAsked,
): number[] {
  return columnOf<number>(
    db,
    `SELECT DISTINCT article_id AS id FROM import_item
     WHERE import_id = @importId AND article_id IS NOT NULL
       AND (@items IS NULL AND (@articles IS NOT NULL OR outcome = 'added') OR id IN (SELECT value FROM json_each(@items)))
       AND (@articles IS NULL OR article_id IN (SELECT value FROM json_each(@articles)))`,
    { importId, items: importItemIds ? idList(importItemIds) : null, articles: articleIds ? idList(articleIds) : null },
  );
}
