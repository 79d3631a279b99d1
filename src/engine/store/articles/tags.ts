/** Tags: labels on articles, claims and sources, nested by `/`. A tag that nothing carries is deleted. */
import { type Connection, cellOf, countOf, idList, insertedId, prepared, rowsOf } from '../connection.ts';
import type { Store } from '../open.ts';

export interface TagUse {
  readonly tag: string;
  readonly articles: number;
  readonly claims: number;
  readonly sources: number;
}

export const countTags = (db: Connection): number => countOf(db, 'SELECT count(*) FROM tag');

/** Returns tags by name, with their uses. */
export function tagUses(db: Connection, { offset, limit }: { offset: number; limit: number }): TagUse[] {
  return rowsOf(
    db,
    `SELECT tag.name AS tag, count(tagging.article_id) AS articles, count(tagging.claim_id) AS claims,
       count(tagging.source_id) AS sources
     FROM tag JOIN tagging ON tagging.tag_id = tag.id GROUP BY tag.id ORDER BY tag.name LIMIT ? OFFSET ?`,
    limit,
    offset,
  );
}

/** The things that can be tagged. */
export interface Tagged {
  readonly articleIds: readonly number[];
  readonly claimIds: readonly number[];
  readonly sourceIds: readonly number[];
}

const BEARERS = [
  ['article_id', 'articleIds'],
  ['claim_id', 'claimIds'],
  ['source_id', 'sourceIds'],
] as const;

/** Returns the tags of each thing that has any, by name. */
export function tagsOf(
  db: Connection,
  column: (typeof BEARERS)[number][0],
  ids: readonly number[],
): Map<number, string[]> {
  const rows = rowsOf<{ id: number; name: string }>(
    db,
    `SELECT tagging.${column} AS id, tag.name FROM tagging JOIN tag ON tag.id = tagging.tag_id
     WHERE tagging.${column} IN (SELECT value FROM json_each(?)) ORDER BY tag.name`,
    idList(ids),
  );
  const byId = Map.groupBy(rows, ({ id }) => id);
  return new Map([...byId].map(([id, tags]) => [id, tags.map(({ name }) => name)]));
}

/** Whether the row with this id has the tag asked for, or one below it; true if none is asked for. */
export const hasTagSql = (column: (typeof BEARERS)[number][0], id: string): string =>
  `(@tag IS NULL OR EXISTS (SELECT 1 FROM tagging JOIN tag ON tag.id = tagging.tag_id
      WHERE tagging.${column} = ${id} AND (tag.name = @tag OR tag.name LIKE @belowTag ESCAPE '\\')))`;

/** What `hasTagSql` is bound to. */
export const tagAsked = (tag: string | undefined) => ({
  tag: tag ?? null,
  belowTag: tag === undefined ? null : `${tag.replace(/[\\%_]/g, '\\$&')}/%`,
});

/** Tags things, skipping those that have the tag already. Must be called inside an act. */
export function addTag({ db, newId }: Pick<Store, 'db' | 'newId'>, tag: string, on: Tagged): void {
  const tagId = tagNamed(db, tag) ?? insertTag(db, newId(), tag);
  for (const [column, key] of BEARERS) {
    prepared(
      db,
      `INSERT INTO tagging (tag_id, ${column}) SELECT @tagId, value FROM json_each(@asked)
       WHERE NOT EXISTS (SELECT 1 FROM tagging WHERE ${column} = value AND tag_id = @tagId)`,
    ).run({ tagId, asked: idList([...new Set(on[key])]) });
  }
}

/** Must be called inside an act. */
export function removeTag(db: Connection, tag: string, from: Tagged): void {
  const tagId = tagNamed(db, tag);
  if (tagId === null) return;
  for (const [column, key] of BEARERS) {
    prepared(db, `DELETE FROM tagging WHERE tag_id = ? AND ${column} IN (SELECT value FROM json_each(?))`).run(
      tagId,
      idList(from[key]),
    );
  }
  dropUnusedTags(db);
}

/** Must be called inside an act. */
export function dropUnusedTags(db: Connection): void {
  prepared(db, 'DELETE FROM tag WHERE NOT EXISTS (SELECT 1 FROM tagging WHERE tag_id = tag.id)').run();
}

function tagNamed(db: Connection, name: string): number | null {
  return cellOf<number>(db, 'SELECT id FROM tag WHERE name = ?', name) ?? null;
}

function insertTag(db: Connection, uuid: string, name: string): number {
  return insertedId(db, 'INSERT INTO tag (uuid, name) VALUES (?, ?)', uuid, name);
}
