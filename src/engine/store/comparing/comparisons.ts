/** Saved comparisons and dismissed discrepancies. */

import { CollateError } from '../../../contract/errors.ts';
import { changedElsewhere } from '../changed-elsewhere.ts';
import { type Connection, cellOf, countOf, idList, insertedId, prepared, rowOf, rowsOf } from '../connection.ts';
import type { Store } from '../open.ts';

export interface SavedComparison {
  readonly comparisonId: number;
  readonly title: string;
  readonly note: string;
  readonly articleIds: number[];
  readonly changed: string;
}

export const countComparisons = (db: Connection): number => countOf(db, 'SELECT count(*) FROM comparison');

/** Returns saved comparisons, newest first, without articles that have been deleted since. */
export function savedComparisons(
  db: Connection,
  { offset, limit }: { offset: number; limit: number },
): SavedComparison[] {
  return rowsOf<Omit<SavedComparison, 'articleIds'> & { articleIds: string }>(
    db,
    `SELECT id AS comparisonId, title, note, changed_at AS changed,
       (SELECT json_group_array(x.value ORDER BY x.key) FROM json_each(article_ids) x
        WHERE x.value IN (SELECT id FROM article)) AS articleIds
     FROM comparison ORDER BY changed_at DESC, id DESC LIMIT ? OFFSET ?`,
    limit,
    offset,
  ).map((row) => ({ ...row, articleIds: JSON.parse(row.articleIds) as number[] }));
}

interface ComparisonToSave {
  readonly title: string;
  readonly note: string;
  readonly articleIds: readonly number[];
}

/** @throws CollateError conflict */
export function assertComparisonReads(
  db: Connection,
  comparisonId: number,
  { title, note }: { title: string; note: string },
): void {
  const changed = 'SELECT 1 FROM comparison WHERE id = ? AND (title <> ? OR note <> ?)';
  if (rowOf(db, changed, comparisonId, title, note)) throw changedElsewhere(`Comparison ${comparisonId}`);
}

/** Must be called inside an act. @returns the id of the new or changed comparison. @throws CollateError not-found */
export function saveComparison(
  { db, newId, clock }: Pick<Store, 'db' | 'newId' | 'clock'>,
  comparison: ComparisonToSave,
  comparisonId?: number,
): number {
  const values = [comparison.title, comparison.note, idList(comparison.articleIds), clock().toISOString()];
  if (comparisonId === undefined) {
    const insert = 'INSERT INTO comparison (uuid, title, note, article_ids, changed_at) VALUES (?, ?, ?, ?, ?)';
    return insertedId(db, insert, newId(), ...values);
  }
  const update = 'UPDATE comparison SET title = ?, note = ?, article_ids = ?, changed_at = ? WHERE id = ?';
  if (prepared(db, update).run(...values, comparisonId).changes === 0) throw notThere(comparisonId);
  return comparisonId;
}

const notThere = (comparisonId: number) =>
  new CollateError('not-found', `There is no comparison ${comparisonId} in this archive. It may have been deleted.`);

/** @throws CollateError not-found */
export function titleOfComparison(db: Connection, comparisonId: number): string {
  const title = cellOf<string>(db, 'SELECT title FROM comparison WHERE id = ?', comparisonId);
  if (title === undefined) throw notThere(comparisonId);
  return title;
}

/** Must be called inside an act. */
export function deleteComparison(db: Connection, comparisonId: number): void {
  prepared(db, 'DELETE FROM comparison WHERE id = ?').run(comparisonId);
}

/** Must be called inside an act. */
export function setDismissed(
  db: Connection,
  key: string,
  dismissal: { dismissed: boolean; reason: string; at: string },
): void {
  if (!dismissal.dismissed) {
    prepared(db, 'DELETE FROM dismissal WHERE key = ?').run(key);
    return;
  }
  prepared(
    db,
    `INSERT INTO dismissal (key, reason, at) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET reason = excluded.reason, at = excluded.at`,
  ).run(key, dismissal.reason, dismissal.at);
}

/** Returns all dismissals, latest first. */
export function dismissals(db: Connection): { key: string; reason: string; at: string }[] {
  return rowsOf(db, 'SELECT key, reason, at FROM dismissal ORDER BY id DESC');
}

/** Whether the text of one of these articles has changed since. */
export function haveTextsChanged(db: Connection, articleIds: readonly number[], since: string): boolean {
  const newer = 'SELECT 1 FROM revision WHERE article_id IN (SELECT value FROM json_each(?)) AND made_at > ? LIMIT 1';
  return rowOf(db, newer, idList(articleIds), since) !== undefined;
}
