/** Searches saved under a name. */
import { CollateError } from '../../../contract/errors.ts';
import type { SavedSearch, SearchFilters } from '../../../contract/model/search.ts';
import { type Connection, prepared, rowOf, rowsOf } from '../connection.ts';
import type { Store } from '../open.ts';

type SavedSearchRow = Omit<SavedSearch, 'articles'>;

type Row = { id: number; name: string; text: string; filters: string; created_at: string };

/** Returns saved searches, sorted by name. */
export function savedSearches(db: Connection): SavedSearchRow[] {
  return rowsOf<Row>(db, 'SELECT id, name, text, filters, created_at FROM saved_search')
    .map((row) => ({
      savedSearchId: row.id,
      name: row.name,
      text: row.text,
      filters: JSON.parse(row.filters) as SearchFilters,
      created: row.created_at,
    }))
    .sort((a, b) => a.name.localeCompare(b.name) || a.savedSearchId - b.savedSearchId);
}

export const countSavedSearches = (db: Connection): number =>
  rowOf<{ total: number }>(db, 'SELECT count(*) AS total FROM saved_search')?.total ?? 0;

/** Must be called inside an act. @returns its id */
export function saveSearch(
  { db, newId, clock }: Pick<Store, 'db' | 'newId' | 'clock'>,
  search: { readonly name: string; readonly text: string; readonly filters: SearchFilters },
): number {
  const { lastInsertRowid } = prepared(
    db,
    'INSERT INTO saved_search (uuid, name, text, filters, created_at) VALUES (?, ?, ?, ?, ?)',
  ).run(newId(), search.name, search.text, JSON.stringify(search.filters), clock().toISOString());
  return Number(lastInsertRowid);
}

/** @throws CollateError not-found */
export function savedSearchName(db: Connection, savedSearchId: number): string {
  const row = rowOf<{ name: string }>(db, 'SELECT name FROM saved_search WHERE id = ?', savedSearchId);
  if (!row) throw new CollateError('not-found', `There is no saved search ${savedSearchId}. It may have been removed.`);
  return row.name;
}

/** Must be called inside an act. */
export function renameSavedSearch(db: Connection, savedSearchId: number, name: string): void {
  prepared(db, 'UPDATE saved_search SET name = ? WHERE id = ?').run(name, savedSearchId);
}

/** Must be called inside an act. */
export function deleteSavedSearch(db: Connection, savedSearchId: number): void {
  prepared(db, 'DELETE FROM saved_search WHERE id = ?').run(savedSearchId);
}

/** Rewrites saved searches to the merged source; otherwise one saved for a source that is gone would find nothing. Must be called inside an act. */
export function mergeSourcesInSavedSearches(db: Connection, into: number, others: readonly number[]): void {
  const put = prepared(db, 'UPDATE saved_search SET filters = ? WHERE id = ?');
  for (const { savedSearchId, filters } of savedSearches(db)) {
    const { sourceIds } = filters;
    if (!sourceIds?.some((id) => others.includes(id))) continue;
    const now = new Set(sourceIds.map((id) => (others.includes(id) ? into : id)));
    put.run(JSON.stringify({ ...filters, sourceIds: [...now] }), savedSearchId);
  }
}
