/** Chains of versions of one article, in the order in which they were published. */
import type { ArticleVersion } from '../../../contract/model/articles/article.ts';
import { parseEdtf } from '../../../text/dates/edtf.ts';
import { type Connection, cellOf, columnOf, countOf, idList, prepared, rowOf, rowsOf } from '../connection.ts';

/** What is known about an article, besides its text, to tell whether it is a version of another. */
export interface VersionFacts {
  readonly articleId: number;
  readonly sourceId: number;
  readonly title: string;
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

/** Returns the facts of these articles; unknown ids are left out. */
export function versionFacts(db: Connection, articleIds: readonly number[]): VersionFacts[] {
  return rowsOf<VersionFacts>(
    db,
    `SELECT id AS articleId, source_id AS sourceId, title, published, language, url FROM article
     WHERE id IN (SELECT value FROM json_each(?))`,
    idList(articleIds),
  );
}

/** Returns the articles imported last with this canonical address. */
export function articlesAtAddress(db: Connection, address: string, most: number): number[] {
  return columnOf<number>(
    db,
    'SELECT article_id FROM article_sketch WHERE address = +? ORDER BY article_id DESC LIMIT ? + 0',
    address,
    most,
  );
}

/** Replaces the chain that the article was in. Must be called within a transaction. */
export function putVersions(
  db: Connection,
  articleId: number,
  address: string | null,
  versionIds: readonly number[],
): void {
  prepared(db, 'UPDATE article_sketch SET address = @address WHERE article_id = @id AND address IS NOT @address').run({
    address,
    id: articleId,
  });
  prepared(db, 'DELETE FROM version_chain WHERE article_id = ?').run(articleId);
  if (versionIds.length === 0) return;
  const asked = idList(versionIds);
  const chains = columnOf<number>(
    db,
    `SELECT DISTINCT chain_id AS id FROM version_chain WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY 1`,
    asked,
  );
  const [chainId = nextChainId(db), ...joined] = chains;
  prepared(db, 'UPDATE version_chain SET chain_id = ? WHERE chain_id IN (SELECT value FROM json_each(?))').run(
    chainId,
    idList(joined),
  );
  // Some may have been deleted since they were read.
  prepared(
    db,
    `INSERT OR IGNORE INTO version_chain (article_id, chain_id)
     SELECT id, ? FROM article WHERE id = ? OR id IN (SELECT value FROM json_each(?))`,
  ).run(chainId, articleId, asked);
}

function nextChainId(db: Connection): number {
  return (cellOf<number | null>(db, 'SELECT max(chain_id) AS last FROM version_chain') ?? 0) + 1;
}

/** Returns the article's chain, newest last; empty if it has no other version, or the analyst said it is not a version of any. */
export function versionsOf(db: Connection, articleId: number): ArticleVersion[] {
  const rows = rowsOf<ArticleVersion>(
    db,
    `SELECT a.id AS articleId, a.title, a.published, a.updated, a.retrieved, a.imported_at AS imported, a.words
     FROM version_chain c JOIN version_chain o ON o.chain_id = c.chain_id JOIN article a ON a.id = o.article_id
     WHERE c.article_id = ? AND NOT EXISTS (SELECT 1 FROM version_refusal r WHERE r.article_id IN (c.article_id, a.id))`,
    articleId,
  );
  return rows.length < 2 ? [] : rows.sort(byTime);
}

/** Whether an item `i` of an import added an article that is a version of one already there. */
export const IS_NEW_VERSION = `i.outcome = 'added' AND EXISTS (
  SELECT 1 FROM version_chain c JOIN version_chain o ON o.chain_id = c.chain_id AND o.article_id < c.article_id
  WHERE c.article_id = i.article_id
    AND NOT EXISTS (SELECT 1 FROM version_refusal r WHERE r.article_id IN (c.article_id, o.article_id)))`;

/** Counts the articles added by an import that are versions of one already there. */
export function newVersionsOf(db: Connection, importId: number): number {
  return countOf(
    db,
    `SELECT count(DISTINCT i.article_id) FROM import_item i WHERE i.import_id = ? AND ${IS_NEW_VERSION}`,
    importId,
  );
}

/** Maps each article that has a later version to its newest version. */
export function newestVersions(db: Connection, articleIds: readonly number[]): Map<number, number> {
  const chained = columnOf<number>(
    db,
    'SELECT article_id FROM version_chain WHERE article_id IN (SELECT value FROM json_each(?))',
    idList(articleIds),
  );
  const newest = new Map<number, number>();
  for (const articleId of chained) {
    const last = versionsOf(db, articleId).at(-1);
    if (last && last.articleId !== articleId) newest.set(articleId, last.articleId);
  }
  return newest;
}

export function isRefusedVersion(db: Connection, articleId: number): boolean {
  return rowOf(db, 'SELECT 1 FROM version_refusal WHERE article_id = ?', articleId) !== undefined;
}

/** Must be called inside an act. */
export function refuseVersions(db: Connection, articleIds: readonly number[], at: string): void {
  prepared(db, 'INSERT OR IGNORE INTO version_refusal (article_id, at) SELECT value, ? FROM json_each(?)').run(
    at,
    idList(articleIds),
  );
}

/** Restores what the program found. Must be called inside an act. */
export function allowVersions(db: Connection, articleIds: readonly number[]): void {
  prepared(db, 'DELETE FROM version_refusal WHERE article_id IN (SELECT value FROM json_each(?))').run(
    idList(articleIds),
  );
}

function byTime(a: ArticleVersion, b: ArticleVersion): number {
  const [one, other] = [momentsOf(a), momentsOf(b)];
  const at = one.findIndex((moment, index) => moment !== other[index]);
  return at < 0 ? a.articleId - b.articleId : (one[at] as number) - (other[at] as number);
}

/** Sort keys in milliseconds: the best known time of publication, then of retrieval, then of import. */
function momentsOf({ updated, published, retrieved, imported }: ArticleVersion): number[] {
  const fetched = momentOf(retrieved) ?? Date.parse(imported);
  return [momentOf(updated) ?? momentOf(published) ?? fetched, fetched, Date.parse(imported)];
}

function momentOf(edtf: string | null): number | null {
  return edtf === null ? null : (parseEdtf(edtf)?.sortKey ?? null);
}
