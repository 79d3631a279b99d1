/** Folders whose files are imported automatically, and which of their files have been taken. */
import { CollateError } from '../../../contract/errors.ts';
import { type Connection, prepared, rowOf, rowsOf } from '../connection.ts';

export interface WatchedRow {
  readonly folderId: number;
  /** In the file system's own bytes. */
  readonly path: Uint8Array;
  readonly sourceName: string | null;
  readonly since: string;
}

const COLUMNS = 'id AS folderId, path, source_name AS sourceName, since';

export function watchedFolders(db: Connection): WatchedRow[] {
  return rowsOf(db, `SELECT ${COLUMNS} FROM watched_folder ORDER BY id`);
}

/** Adds a folder. If it is already watched, its source name is updated. */
export function putWatchedFolder(
  db: Connection,
  { path, sourceName, since }: Omit<WatchedRow, 'folderId'>,
): WatchedRow {
  return rowOf<WatchedRow>(
    db,
    `INSERT INTO watched_folder (path, source_name, since) VALUES (?, ?, ?)
     ON CONFLICT (path) DO UPDATE SET source_name = excluded.source_name RETURNING ${COLUMNS}`,
    path,
    sourceName,
    since,
  ) as WatchedRow;
}

/** @throws CollateError not-found */
export function removeWatchedFolder(db: Connection, folderId: number): void {
  if (prepared(db, 'DELETE FROM watched_folder WHERE id = ?').run(folderId).changes === 0)
    throw new CollateError('not-found', `There is no watched folder ${folderId} in this archive.`);
}

/** The state of a file when it was taken. A different size or time means a different state. */
export interface FileStamp {
  readonly path: Uint8Array;
  readonly size: number;
  readonly changedMs: number;
}

export function isTaken(db: Connection, folderId: number, { path, size, changedMs }: FileStamp): boolean {
  const sql = 'SELECT 1 FROM watched_file WHERE folder_id = ? AND path = ? AND size = ? AND changed_ms = ?';
  return rowOf(db, sql, folderId, path, size, changedMs) !== undefined;
}

export function noteTaken(db: Connection, folderId: number, files: readonly FileStamp[]): void {
  const put = prepared(
    db,
    'INSERT OR REPLACE INTO watched_file (folder_id, path, size, changed_ms) VALUES (?, ?, ?, ?)',
  );
  for (const { path, size, changedMs } of files) put.run(folderId, path, size, changedMs);
}
