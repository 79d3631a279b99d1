/** What an import was given, and how far it got with each of its files. */
import { CollateError } from '../../../contract/errors.ts';
import type { ColumnMapping } from '../../../contract/model/imports/import.ts';
import { type Connection, cellOf, columnOf, prepared, rowOf, rowsOf } from '../connection.ts';

/** A file or folder as it was handed over. */
export interface ImportRoot {
  /** In the file system's own bytes, since a name need not be valid text. */
  readonly path: Uint8Array;
  /** The name as shown. */
  readonly shown: string;
}

export interface ImportFile extends ImportRoot {
  readonly fileNo: number;
  readonly size: number;
  /** The analyst's mapping of this table's columns. */
  readonly columns: ColumnMapping | null;
  /** How often the program was killed at one place of this file, since it last yielded anything new. */
  readonly kills: number;
  /** Reading had begun before and its results are stored: what is already recorded is not recorded again. */
  readonly isAgain: boolean;
}

export function putRoots(db: Connection, importId: number, roots: readonly ImportRoot[]): void {
  const put = prepared(db, 'INSERT INTO import_root (import_id, path, shown) VALUES (?, ?, ?)');
  for (const { path, shown } of roots) put.run(importId, path, shown);
}

/**
 * Lists further files as waiting, in an import that has been listed; those it has read already are read again.
 * Must run within the caller's transaction.
 */
export function putFiles(db: Connection, importId: number, files: readonly (ImportRoot & { size: number })[]): void {
  const again = prepared(
    db,
    "UPDATE import_file SET state = 'waiting', kills = 0, size = ? WHERE import_id = ? AND path = ?",
  );
  const put = prepared(
    db,
    "INSERT INTO import_file (import_id, file_no, path, shown, size, state) VALUES (?, ?, ?, ?, ?, 'waiting')",
  );
  let next = highestFileNo(db, importId) + 1;
  const isNew = ({ path, size }: ImportRoot & { size: number }) => again.run(size, importId, path).changes === 0;
  const further = files.filter(isNew);
  for (const { path, shown, size } of further) put.run(importId, next++, path, shown, size);
  putRoots(db, importId, further);
}

export function rootsOf(db: Connection, importId: number): ImportRoot[] {
  return rowsOf<ImportRoot>(db, 'SELECT path, shown FROM import_root WHERE import_id = ? ORDER BY id', importId);
}

export function isListed(db: Connection, importId: number): boolean {
  return rowOf(db, 'SELECT 1 FROM import WHERE id = ? AND is_listed = 1', importId) !== undefined;
}

/** Records that all of the import's files are known. If resumed, it continues with those, not with files added to its folders since. */
export function markListed(db: Connection, importId: number): void {
  prepared(db, 'UPDATE import SET is_listed = 1 WHERE id = ?').run(importId);
}

type FileRow = Omit<ImportFile, 'columns' | 'isAgain'> & { state: string; columns: string | null };
const FILE = 'file_no AS fileNo, path, shown, size, state, columns, kills';

function fileFromRow({ columns, state: _, ...row }: FileRow): ImportFile {
  return { ...row, columns: columns === null ? null : JSON.parse(columns), isAgain: true };
}

/** @returns null if the file is not known yet, 'read' if nothing is left to do with it */
export function fileByPath(db: Connection, importId: number, path: Uint8Array): ImportFile | 'read' | null {
  const row = rowOf<FileRow>(db, `SELECT ${FILE} FROM import_file WHERE import_id = ? AND path = ?`, importId, path);
  if (!row) return null;
  return row.state === 'read' ? 'read' : fileFromRow(row);
}

/** Returns the next file after `fileNo` that has not been read to its end. */
export function nextFileLeft(db: Connection, importId: number, fileNo: number): ImportFile | null {
  const row = rowOf<FileRow>(
    db,
    `SELECT ${FILE} FROM import_file WHERE import_id = ? AND file_no > ? AND state <> 'read' ORDER BY file_no LIMIT 1`,
    importId,
    fileNo,
  );
  return row ? fileFromRow(row) : null;
}

export function highestFileNo(db: Connection, importId: number): number {
  return cellOf<number>(
    db,
    'SELECT coalesce(max(file_no), -1) FROM import_file WHERE import_id = ?',
    importId,
  ) as number;
}

/** Counts the files read to their end, and their bytes. */
export const filesRead = (db: Connection, importId: number) => filesThat(db, importId, "state = 'read'");
export const filesLeft = (db: Connection, importId: number) => filesThat(db, importId, "state <> 'read'");

function filesThat(db: Connection, importId: number, condition: string): { files: number; bytes: number } {
  return rowOf(
    db,
    `SELECT count(*) AS files, coalesce(sum(size), 0) AS bytes FROM import_file WHERE import_id = ? AND ${condition}`,
    importId,
  ) as { files: number; bytes: number };
}

/** The codes of what of another archive's work found no place, or is otherwise there. */
export const NOT_PLACED = 'anchor-mismatch';
export const DIFFERS = 'differs';
/** In SQL: of those. */
export const OF_WORK = `'${NOT_PLACED}', '${DIFFERS}'`;

/** In SQL: the codes that tell what is stored like a failure and is none. */
export const NO_FAILURES = `'left-out', ${OF_WORK}`;
export const isFailure = (code: string): boolean => !['left-out', NOT_PLACED, DIFFERS].includes(code);

/** Deletes what was listed of another archive's work, when that has been read again; until then it is all there may be of it. */
export function forgetNotTaken(db: Connection, importId: number, fileNo: number): void {
  prepared(db, `DELETE FROM import_item WHERE import_id = ? AND file_no = ? AND code IN (${OF_WORK})`).run(
    importId,
    fileNo,
  );
}

/** Marks the file as being read and deletes the refusals of an earlier attempt, which will be reported anew. @returns how many refusals were deleted */
export function beginFile(db: Connection, importId: number, file: ImportFile): number {
  prepared(
    db,
    `INSERT INTO import_file (import_id, file_no, path, shown, size, state) VALUES (?, ?, ?, ?, ?, 'reading')
     ON CONFLICT (import_id, file_no) DO UPDATE SET state = 'reading', size = excluded.size, has_columns = 0, repeated = 0`,
  ).run(importId, file.fileNo, file.path, file.shown, file.size);
  if (!file.isAgain) return 0;
  const forget = `DELETE FROM import_item
    WHERE import_id = ? AND file_no = ? AND outcome = 'failed' AND code NOT IN (${OF_WORK}) RETURNING code`;
  return columnOf<string>(db, forget, importId, file.fileNo).filter(isFailure).length;
}

/** Items that may be under way and not yet recorded when the program ends: kills so near to each other are at one place. */
const NEAR_ITEMS = 200;

/**
 * Counts a kill for each file that was being read when the program ended unexpectedly. A file that got elsewhere this
 * time starts at one: what ends the program at any time (power, the analyst) is not its fault. Must be called before the
 * imports are marked as interrupted.
 */
export function noteKilled(db: Connection): void {
  prepared(
    db,
    `UPDATE import_file
     SET kills = CASE WHEN abs(repeated - killed_at) <= ${NEAR_ITEMS} THEN kills + 1 ELSE 1 END, killed_at = repeated
     WHERE state = 'reading' AND import_id IN (SELECT id FROM import WHERE state = 'running')`,
  ).run();
}

/** The file has yielded an item that was recorded before. */
export function noteRepeated(db: Connection, importId: number, fileNo: number): void {
  prepared(db, 'UPDATE import_file SET repeated = repeated + 1 WHERE import_id = ? AND file_no = ?').run(
    importId,
    fileNo,
  );
}

/** The file has yielded something new, so it is not what kills the program at this point. */
export function resetKills(db: Connection, importId: number, fileNo: number): void {
  prepared(db, 'UPDATE import_file SET kills = 0 WHERE import_id = ? AND file_no = ? AND kills > 0').run(
    importId,
    fileNo,
  );
}

/** Records that the file as a whole is a table. */
export function noteColumns(db: Connection, importId: number, fileNo: number): void {
  prepared(db, 'UPDATE import_file SET has_columns = 1 WHERE import_id = ? AND file_no = ?').run(importId, fileNo);
}

export function endFile(db: Connection, importId: number, fileNo: number): void {
  prepared(db, "UPDATE import_file SET state = 'read' WHERE import_id = ? AND file_no = ?").run(importId, fileNo);
}

/** Marks the file as done and deletes its refusals. */
export function settleFile(db: Connection, importId: number, file: ImportFile): void {
  db.transaction(() => {
    const refusals = beginFile(db, importId, file);
    prepared(db, 'UPDATE import SET failed = failed - ? WHERE id = ?').run(refusals, importId);
    endFile(db, importId, file.fileNo);
  }).immediate();
}

/** Whether this article is already recorded as this member of this file. */
export function isNoted(
  db: Connection,
  {
    importId,
    fileNo,
    member,
    articleId,
  }: { importId: number; fileNo: number; member: string | null; articleId: number },
): boolean {
  const sql = `SELECT 1 FROM import_item
    WHERE article_id = ? AND import_id = ? AND file_no = ? AND member IS ? AND is_earlier = 0 LIMIT 1`;
  return rowOf(db, sql, articleId, importId, fileNo, member) !== undefined;
}

/** Queues the files of these failed items to be read again; null means all except those kept as they are. @returns how many files */
export function requeueFiles(db: Connection, importId: number, itemIds: readonly number[] | null): number {
  return prepared(
    db,
    `UPDATE import_file SET state = 'waiting', kills = 0 WHERE import_id = @importId AND state = 'read' AND file_no IN (
       SELECT file_no FROM import_item WHERE import_id = @importId AND outcome = 'failed'
         AND (@itemIds IS NULL AND original_id IS NULL AND code NOT IN (${NO_FAILURES}) OR id IN (SELECT value FROM json_each(@itemIds))))`,
  ).run({ importId, itemIds: itemIds === null ? null : JSON.stringify(itemIds) }).changes;
}

/** Returns the file that an outcome belongs to. @throws CollateError not-found */
export function fileOfItem(db: Connection, importItemId: number): ImportFile & { readonly importId: number } {
  const item = rowOf<{ importId: number; fileNo: number | null }>(
    db,
    'SELECT import_id AS importId, file_no AS fileNo FROM import_item WHERE id = ?',
    importItemId,
  );
  if (!item) throw new CollateError('not-found', `There is no outcome ${importItemId} in this archive.`);
  const row = rowOf<FileRow>(
    db,
    `SELECT ${FILE} FROM import_file WHERE import_id = ? AND file_no = ?`,
    item.importId,
    item.fileNo ?? -1,
  );
  if (!row) {
    throw new CollateError(
      'not-found',
      'The location of this file is not known: it was pasted, or imported by an older version of the program. Import it again.',
    );
  }
  return { ...fileFromRow(row), importId: item.importId };
}

/**
 * Queues a table to be read again with another mapping. Its articles stay, marked as coming from the earlier one; its duplicates are deleted.
 * Must run within the caller's transaction.
 */
export function mapFile(db: Connection, importId: number, fileNo: number, columns: ColumnMapping): void {
  prepared(db, "UPDATE import_item SET is_earlier = 1 WHERE import_id = ? AND file_no = ? AND outcome = 'added'").run(
    importId,
    fileNo,
  );
  const { changes } = prepared(
    db,
    "DELETE FROM import_item WHERE import_id = ? AND file_no = ? AND outcome = 'duplicate'",
  ).run(importId, fileNo);
  prepared(db, 'UPDATE import SET duplicates = duplicates - ? WHERE id = ?').run(changes, importId);
  prepared(db, "UPDATE import_file SET state = 'waiting', columns = ? WHERE import_id = ? AND file_no = ?").run(
    JSON.stringify(columns),
    importId,
    fileNo,
  );
}
