/** Sets of articles for a task: kept up to date by a saved search, or chosen by hand. */
import { CollateError } from '../../../contract/errors.ts';
import type { KeptCollection, SavedSearch } from '../../../contract/model/collections/collection.ts';
import { SearchFilters } from '../../../contract/model/collections/search.ts';
import { foldName } from '../../../text/letters/fold.ts';
import { type Connection, columnOf, idList, insertedId, prepared, rowOf, rowsOf } from '../connection.ts';
import type { Store } from '../open.ts';

type Row = { id: number; name: string; text: string | null; filters: string | null; created_at: string };

const COLUMNS = 'SELECT id, name, text, filters, created_at FROM collection';

function collectionFrom({ id, name, text, filters, created_at }: Row): KeptCollection {
  const search = text === null || filters === null ? null : { text, filters: readFilters(filters) ?? FINDS_NOTHING };
  return { collectionId: id, name, search, created: created_at };
}

/** Without those that cannot be read, a search would find more than was meant. */
const FINDS_NOTHING: SearchFilters = { articleIds: [] };

/** Null if they are none: an archive may come from anyone. */
export function readFilters(json: string): SearchFilters | null {
  try {
    return SearchFilters.parse(JSON.parse(json));
  } catch {
    return null;
  }
}

/** Returns all collections, sorted by name. */
export function collections(db: Connection): KeptCollection[] {
  return rowsOf<Row>(db, COLUMNS)
    .map(collectionFrom)
    .sort((a, b) => a.name.localeCompare(b.name) || a.collectionId - b.collectionId);
}

/** @throws CollateError not-found */
export function collectionById(db: Connection, collectionId: number): KeptCollection {
  const row = rowOf<Row>(db, `${COLUMNS} WHERE id = ?`, collectionId);
  if (!row) throw new CollateError('not-found', `There is no collection ${collectionId}. It may have been deleted.`);
  return collectionFrom(row);
}

/** @throws CollateError conflict if another collection has this name, however it is written */
export function assertNameFree(db: Connection, name: string, collectionId: number | null = null): void {
  const wanted = foldName(name);
  const taken = collections(db).find((each) => each.collectionId !== collectionId && foldName(each.name) === wanted);
  if (taken)
    throw new CollateError('conflict', `There is a collection “${taken.name}” already. Nothing was changed.`, {
      collectionId: taken.collectionId,
    });
}

/** Must be called inside an act. @returns its id */
export function createCollection(
  { db, newId, clock }: Pick<Store, 'db' | 'newId' | 'clock'>,
  name: string,
  search: SavedSearch | null,
): number {
  return insertedId(
    db,
    'INSERT INTO collection (uuid, name, text, filters, created_at) VALUES (?, ?, ?, ?, ?)',
    newId(),
    name,
    search?.text ?? null,
    search === null ? null : JSON.stringify(search.filters),
    clock().toISOString(),
  );
}

/** Must be called inside an act. */
export function renameCollection(db: Connection, collectionId: number, name: string): void {
  prepared(db, 'UPDATE collection SET name = ? WHERE id = ?').run(name, collectionId);
}

/** Must be called inside an act. */
export function deleteCollection(db: Connection, collectionId: number): void {
  prepared(db, 'DELETE FROM collected WHERE collection_id = ?').run(collectionId);
  prepared(db, 'DELETE FROM collection WHERE id = ?').run(collectionId);
}

/** Must be called inside an act. @returns how many were not in it before */
export function addToCollection(db: Connection, collectionId: number, articleIds: readonly number[]): number {
  return prepared(
    db,
    'INSERT OR IGNORE INTO collected (collection_id, article_id) SELECT ?, value FROM json_each(?)',
  ).run(collectionId, idList(articleIds)).changes;
}

/** Must be called inside an act. @returns how many were in it */
export function removeFromCollection(db: Connection, collectionId: number, articleIds: readonly number[]): number {
  return prepared(
    db,
    'DELETE FROM collected WHERE collection_id = ? AND article_id IN (SELECT value FROM json_each(?))',
  ).run(collectionId, idList(articleIds)).changes;
}

/** Returns the articles chosen by hand, in order of arrival. */
export function articlesChosen(db: Connection, collectionId: number): number[] {
  return columnOf<number>(
    db,
    'SELECT article_id FROM collected WHERE collection_id = ? ORDER BY article_id',
    collectionId,
  );
}

/** Counts the articles of each collection that has any chosen by hand. */
export function countChosen(db: Connection): Map<number, number> {
  const rows = rowsOf<{ id: number; n: number }>(
    db,
    'SELECT collection_id AS id, count(*) AS n FROM collected GROUP BY collection_id',
  );
  return new Map(rows.map(({ id, n }) => [id, n]));
}

/** Returns the collections for which an article was chosen by hand, by name. */
export function collectionsOf(db: Connection, articleId: number): { collectionId: number; name: string }[] {
  return rowsOf(
    db,
    `SELECT c.id AS collectionId, c.name FROM collected m JOIN collection c ON c.id = m.collection_id
     WHERE m.article_id = ? ORDER BY c.name COLLATE NOCASE`,
    articleId,
  );
}

/** Rewrites saved searches to the merged source; otherwise one saved for a source that is gone would find nothing. Must be called inside an act. */
export function mergeSourcesInSearches(db: Connection, into: number, others: readonly number[]): void {
  const put = prepared(db, 'UPDATE collection SET filters = ? WHERE id = ?');
  for (const { collectionId, search } of collections(db)) {
    const sourceIds = search?.filters.sourceIds;
    if (!sourceIds?.some((id) => others.includes(id))) continue;
    const now = new Set(sourceIds.map((id) => (others.includes(id) ? into : id)));
    put.run(JSON.stringify({ ...search?.filters, sourceIds: [...now] }), collectionId);
  }
}
