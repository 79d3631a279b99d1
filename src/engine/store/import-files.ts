/** What an import was given, and how far it came with each of its files. */
import { CollateError } from '../../contract/errors.ts';
import type { ColumnMapping } from '../../contract/model/import.ts';
import { type Connection, prepared, rowOf, rowsOf } from './connection.ts';

/** A file or folder as it was handed over. */
export interface ImportRoot {
  /** In the file system's own bytes: a name need not be text. */
  readonly path: Uint8Array;
  /** How its name is shown. */
  readonly shown: string;
}

export interface ImportFile extends ImportRoot {
  readonly fileNo: number;
  readonly size: number;
  /** As the analyst mapped the columns of this table. */
  readonly columns: ColumnMapping | null;
  /** How often the program ended while it was read, since it last gave something new. */
  readonly kills: number;
  /** Its reading had begun before and what came of it is in: what is known already is not noted again. */
  readonly isAgain: boolean;
}

export function putRoots(db: Connection, importId: number, roots: readonly ImportRoot[]): void {
  const put = prepared(db, 'INSERT INTO import_root (import_id, path, shown) VALUES (?, ?, ?)');
  for (const { path, shown } of roots) put.run(importId, path, shown);
}

export function rootsOf(db: Connection, importId: number): ImportRoot[] {
  return rowsOf<ImportRoot>(db, 'SELECT path, shown FROM import_root WHERE import_id = ? ORDER BY id', importId);
}

export function isListed(db: Connection, importId: number): boolean {
  return rowOf(db, 'SELECT 1 FROM import WHERE id = ? AND is_listed = 1', importId) !== undefined;
}

/** From here on all its files are known: it goes on with those, not with what has come into its folders since. */
export function markListed(db: Connection, importId: number): void {
  prepared(db, 'UPDATE import SET is_listed = 1 WHERE id = ?').run(importId);
}

type FileRow = Omit<ImportFile, 'columns' | 'isAgain'> & { state: string; columns: string | null };
const FILE = 'file_no AS fileNo, path, shown, size, state, columns, kills';

function fileFromRow({ columns, state: _, ...row }: FileRow): ImportFile {
  return { ...row, columns: columns === null ? null : JSON.parse(columns), isAgain: true };
}

/** @returns null where it is not known yet, 'read' where nothing is left to do with it */
export function fileByPath(db: Connection, importId: number, path: Uint8Array): ImportFile | 'read' | null {
  const row = rowOf<FileRow>(db, `SELECT ${FILE} FROM import_file WHERE import_id = ? AND path = ?`, importId, path);
  if (!row) return null;
  return row.state === 'read' ? 'read' : fileFromRow(row);
}

/** The next file that is not read to its end, after `fileNo`. */
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
  return rowOf<{ n: number }>(
    db,
    'SELECT coalesce(max(file_no), -1) AS n FROM import_file WHERE import_id = ?',
    importId,
  )?.n as number;
}

/** How many files are read to their end, and their bytes. */
export const filesRead = (db: Connection, importId: number) => filesThat(db, importId, "state = 'read'");
export const filesLeft = (db: Connection, importId: number) => filesThat(db, importId, "state <> 'read'");

function filesThat(db: Connection, importId: number, condition: string): { files: number; bytes: number } {
  return rowOf(
    db,
    `SELECT count(*) AS files, coalesce(sum(size), 0) AS bytes FROM import_file WHERE import_id = ? AND ${condition}`,
    importId,
  ) as { files: number; bytes: number };
}

/** Its reading begins: what an earlier try refused is told of anew. @returns how many refusals that were */
export function beginFile(db: Connection, importId: number, file: ImportFile): number {
  prepared(
    db,
    `INSERT INTO import_file (import_id, file_no, path, shown, size, state) VALUES (?, ?, ?, ?, ?, 'reading')
     ON CONFLICT (import_id, file_no) DO UPDATE SET state = 'reading', size = excluded.size, has_columns = 0`,
  ).run(importId, file.fileNo, file.path, file.shown, file.size);
  if (!file.isAgain) return 0;
  const forget = "DELETE FROM import_item WHERE import_id = ? AND file_no = ? AND outcome = 'failed'";
  return prepared(db, forget).run(importId, file.fileNo).changes;
}

/** The program ended, not of its own will, while these were read. Before their imports are noted as cut off. */
export function noteKilled(db: Connection): void {
  prepared(
    db,
    `UPDATE import_file SET kills = kills + 1
     WHERE state = 'reading' AND import_id IN (SELECT id FROM import WHERE state = 'running')`,
  ).run();
}

/** It has given something new: the program does not end of it at that place. */
export function outlived(db: Connection, importId: number, fileNo: number): void {
  prepared(db, 'UPDATE import_file SET kills = 0 WHERE import_id = ? AND file_no = ? AND kills > 0').run(
    importId,
    fileNo,
  );
}

/** It is a table as a whole. */
export function noteColumns(db: Connection, importId: number, fileNo: number): void {
  prepared(db, 'UPDATE import_file SET has_columns = 1 WHERE import_id = ? AND file_no = ?').run(importId, fileNo);
}

export function endFile(db: Connection, importId: number, fileNo: number): void {
  prepared(db, "UPDATE import_file SET state = 'read' WHERE import_id = ? AND file_no = ?").run(importId, fileNo);
}

/** Nothing is left to do with it, and its refusals are forgotten. */
export function settleFile(db: Connection, importId: number, file: ImportFile): void {
  db.transaction(() => {
    const refusals = beginFile(db, importId, file);
    prepared(db, 'UPDATE import SET failed = failed - ? WHERE id = ?').run(refusals, importId);
    endFile(db, importId, file.fileNo);
  }).immediate();
}

/** Whether this article is noted already as this member of this file. */
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

/** Has the files of these failed items read again; null: of all but those that are kept as they are. @returns how many files */
export function askAgain(db: Connection, importId: number, itemIds: readonly number[] | null): number {
  return prepared(
    db,
    `UPDATE import_file SET state = 'waiting', kills = 0 WHERE import_id = @importId AND state = 'read' AND file_no IN (
       SELECT file_no FROM import_item WHERE import_id = @importId AND outcome = 'failed'
         AND (@itemIds IS NULL AND original_id IS NULL OR id IN (SELECT value FROM json_each(@itemIds))))`,
  ).run({ importId, itemIds: itemIds === null ? null : JSON.stringify(itemIds) }).changes;
}

/** The file that an outcome is of. @throws CollateError not-found */
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
      'Where this file lay is not known: it was pasted, or came in by an older version of the program. Import it again.',
    );
  }
  return { ...fileFromRow(row), importId: item.importId };
}

/**
 * Queues a table to be read again with another mapping. Its articles stay, marked as from the earlier one; other outcomes are cleared.
 * Within the caller's transaction.
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
