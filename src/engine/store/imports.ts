/** Imports and the outcome of each of their files. */
import { CollateError, type ErrorCode } from '../../contract/errors.ts';
import type { Import, ImportItem } from '../../contract/model/import.ts';
import { type Connection, prepared, rowOf, rowsOf } from './connection.ts';
import type { Store } from './open.ts';

const COLUMNS = `id AS importId, name, state, started_at AS started, finished_at AS finished, added, duplicates, failed,
  message`;

/** @returns the new import's id; it is `running` from here on. */
export function beginImport(
  { db, clock, newId }: Pick<Store, 'db' | 'clock' | 'newId'>,
  { name, sourceName }: { name: string; sourceName: string | null },
): number {
  const row = rowOf<{ id: number }>(
    db,
    `INSERT INTO import (uuid, name, state, started_at, source_name) VALUES (?, ?, 'running', ?, ?) RETURNING id`,
    newId(),
    name,
    clock().toISOString(),
    sourceName,
  );
  return (row as { id: number }).id;
}

export interface OutcomeCounts {
  readonly added: number;
  readonly duplicates: number;
  readonly failed: number;
}

/** In the transaction that writes the items. */
export function countOutcomes(db: Connection, importId: number, counts: OutcomeCounts): void {
  prepared(
    db,
    'UPDATE import SET added = added + ?, duplicates = duplicates + ?, failed = failed + ? WHERE id = ?',
  ).run(counts.added, counts.duplicates, counts.failed, importId);
}

export interface FailedItem {
  readonly path: string;
  readonly member: string | null;
  readonly code: ErrorCode;
  /** For an analyst: what happened, and what can be done. */
  readonly message: string;
}

export function putFailure(db: Connection, importId: number, item: FailedItem): void {
  prepared(
    db,
    `INSERT INTO import_item (import_id, path, member, outcome, code, message) VALUES (?, ?, ?, 'failed', ?, ?)`,
  ).run(importId, item.path, item.member, item.code, item.message);
}

export interface Container {
  readonly sha256: string;
  readonly bytes: number;
}

/** The file that articles were cut out of, once it was read through. */
export function putContainer(db: Connection, importId: number, fileNo: number, { sha256, bytes }: Container): void {
  prepared(db, 'INSERT OR REPLACE INTO container (import_id, file_no, sha256, bytes) VALUES (?, ?, ?, ?)').run(
    importId,
    fileNo,
    sha256,
    bytes,
  );
}

export function endImport(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  importId: number,
  { state, message }: { state: Exclude<Import['state'], 'running'>; message: string | null },
): void {
  prepared(db, 'UPDATE import SET state = ?, finished_at = ?, message = ? WHERE id = ?').run(
    state,
    clock().toISOString(),
    message,
    importId,
  );
}

/** What runs in an archive that was just opened was cut off. @returns how many imports that were */
export function interruptImports(db: Connection): number {
  return prepared(
    db,
    `UPDATE import SET state = 'interrupted', message =
       'The program ended while this ran. What had come in by then is kept. Import the same files again to bring in the rest: nothing comes in twice.'
     WHERE state = 'running'`,
  ).run().changes;
}

/** @throws CollateError not-found */
export function importById(db: Connection, importId: number): Import {
  const row = rowOf<Import>(db, `SELECT ${COLUMNS} FROM import WHERE id = ?`, importId);
  if (!row) throw new CollateError('not-found', `There is no import ${importId} in this archive.`);
  return row;
}

/** Newest first, older than `before`. */
export function importsBefore(db: Connection, before: number | undefined, limit: number): Import[] {
  return rowsOf<Import>(
    db,
    `SELECT ${COLUMNS} FROM import WHERE id < ? ORDER BY id DESC LIMIT ?`,
    before ?? Number.MAX_SAFE_INTEGER,
    limit,
  );
}

export interface ItemsAsked {
  readonly importId: number;
  readonly outcome?: ImportItem['outcome'] | undefined;
  readonly after: number;
  readonly limit: number;
}

/** In the order they came. */
export function importItems(db: Connection, { importId, outcome, after, limit }: ItemsAsked): ImportItem[] {
  return rowsOf<ImportItem>(
    db,
    `SELECT i.id AS importItemId, i.path, i.member, i.outcome, i.article_id AS articleId, a.title, i.code, i.message
     FROM import_item i LEFT JOIN article a ON a.id = i.article_id
     WHERE i.import_id = ? AND i.id > ? AND i.outcome = coalesce(?, i.outcome) ORDER BY i.id LIMIT ?`,
    importId,
    after,
    outcome ?? null,
    limit,
  );
}
