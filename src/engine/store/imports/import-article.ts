/** Adds an article with its source, origin and original, or records it as a duplicate of one already there. */
import { ownOriginName, UNKNOWN_SOURCE } from '../../../contract/model/origins/given-names.ts';
import { areSameArticle } from '../../../text/copies/same-article.ts';
import { foldName } from '../../../text/letters/fold.ts';
import { currentText } from '../articles/revisions.ts';
import { decompressText } from '../articles/texts.ts';
import { type Connection, cellOf, columnOf, insertedId, prepared, rowOf } from '../connection.ts';
import { namesWithin } from '../merging/theirs/member-names.ts';
import type { Store } from '../open.ts';
import { putOriginal } from '../originals/originals.ts';
import { addOrigin } from '../origins/origins.ts';
import type { Arrived } from '../search-index/index-queue.ts';
import { findSource } from '../sources/find-source.ts';
import { type ResolvedSource, resolveSource } from '../sources/resolve-source.ts';
import { addSource, isUnknownSource } from '../sources/sources.ts';
import { fillGaps, isUntouched } from './fill-gaps.ts';
import { putFurtherOriginals, putHandiwork } from './from-archive.ts';
import { isNoted } from './import-files.ts';
import type { PreparedArticle } from './prepared-article.ts';

export interface WayIn {
  readonly importId: number;
  /** The path as shown: the file's name, starting at the folder that was handed over. */
  readonly path: string;
  /** Which of the import's files it is, since two may be shown under the same path. */
  readonly fileNo: number;
  /** The source that the analyst named for the whole import; null leaves it to the article. */
  readonly sourceName: string | null;
  /** Reading this file had begun before: an article already recorded as this member of it is not recorded again. */
  readonly isAgain?: boolean;
}

export interface ArticleOutcome {
  readonly articleId: number;
  /** `noted`: it was recorded earlier, when reading the same file first began. */
  readonly outcome: 'added' | 'duplicate' | 'noted';
}

type Writing = Pick<Store, 'db' | 'clock' | 'newId'>;

/**
 * Must run within the caller's transaction, which also updates the import's counts.
 * @param arrived collects new articles, which the caller indexes together
 */
export function putArticle(store: Writing, article: PreparedArticle, wayIn: WayIn, arrived: Arrived[]): ArticleOutcome {
  const { db } = store;
  const now = store.clock().toISOString();
  const earlier = article.isMapped ? sameOfEarlierMapping(db, article, wayIn) : null;
  if (earlier !== null) return { articleId: earlier, outcome: 'noted' };
  const same = articleOfBytes(db, article, wayIn);
  if (same !== null) {
    fillGaps(db, same, article, wayIn.path);
    fillSource(store, same, article, wayIn);
    if (article.fromArchive) putFurtherOriginals(store, same, article.fromArchive, wayIn);
    return noted(db, article, wayIn, { articleId: same, outcome: 'duplicate' });
  }
  const source = sourceOf(store, article, wayIn.sourceName);
  const originalId = putOriginal(db, article.original, now);
  const twin = articleOfText(db, article, source.sourceId, wayIn);
  if (twin !== null) fillGaps(db, twin, article, wayIn.path);
  const articleId = twin ?? insertArticle(store, article, { source, originalId, importId: wayIn.importId, now });
  if (twin === null) arrived.push({ articleId, words: article.words });
  prepared(
    db,
    `INSERT INTO article_original (article_id, original_id, path, member, import_id, file_no, imported_at, charset)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(articleId, originalId, wayIn.path, article.member, wayIn.importId, wayIn.fileNo, now, article.charset);
  if (article.fromArchive) {
    if (twin === null) putHandiwork(store, articleId, article.fromArchive);
    putFurtherOriginals(store, articleId, article.fromArchive, wayIn);
  }
  return noted(db, article, wayIn, { articleId, outcome: twin === null ? 'added' : 'duplicate' });
}

/**
 * Finds the article with the same bytes. If several articles share the original it must be the same member with mostly the same words, as numbers of members
 * shift between versions of a reader; if columns are mapped, the same text. Of another archive it must always have the same words.
 */
function articleOfBytes(db: Connection, article: PreparedArticle, wayIn: WayIn): number | null {
  const ids = columnOf<number>(
    db,
    `SELECT article_id FROM article_original o
     WHERE original_id = (SELECT id FROM original WHERE sha256 = ?)
       AND (? OR member IS ? OR member IN (SELECT value FROM json_each(?)))
       AND NOT (? AND (${isEarlier('o.article_id')} OR NOT ${hasText('o.article_id')})) ORDER BY article_id`,
    article.original.sha256,
    article.originalIsShared ? 0 : 1,
    article.member,
    JSON.stringify(article.fromArchive && article.member !== null ? namesWithin(article.member) : []),
    article.isMapped ? 1 : 0,
    wayIn.importId,
    wayIn.fileNo,
    article.foldedSha256,
  );
  const mayDiffer = !article.originalIsShared && !article.fromArchive;
  return ids.find((id) => mayDiffer || hasWordsOf(db, id, article)) ?? null;
}

function hasWordsOf(db: Connection, articleId: number, { foldedSha256, text }: PreparedArticle): boolean {
  const isSame = rowOf(db, `SELECT 1 WHERE ${hasText('?')}`, articleId, foldedSha256) !== undefined;
  return isSame || areSameArticle(currentText(db, articleId), decompressText(text));
}

function hasText(articleId: string): string {
  return `EXISTS (SELECT 1 FROM article_sketch s WHERE s.article_id = ${articleId} AND s.folded_sha256 = ?)`;
}

/** Whether the article came from a column mapping of this file that has since been replaced. */
function isEarlier(articleId: string): string {
  return `EXISTS (SELECT 1 FROM import_item i
    WHERE i.article_id = ${articleId} AND i.import_id = ? AND i.file_no = ? AND i.is_earlier = 1)`;
}

/** Not a join: starting from the source would read all of its articles, and SQLite prepares a join with bound values anew each time. */
const SAME_TEXT_SQL = `
  SELECT article_id FROM article_sketch s
  WHERE folded_sha256 = ? AND (SELECT source_id FROM article WHERE id = s.article_id) = ?
    AND NOT (? AND ${isEarlier('s.article_id')}) LIMIT 1`;

/** Finds the article with the same text and source. Articles from an earlier mapping of the same columns do not count: these are not their duplicates. */
function articleOfText(
  db: Connection,
  { foldedSha256, isMapped }: PreparedArticle,
  sourceId: number,
  { importId, fileNo }: WayIn,
): number | null {
  return cellOf<number>(db, SAME_TEXT_SQL, foldedSha256, sourceId, isMapped ? 1 : 0, importId, fileNo) ?? null;
}

/** Returns the article that an earlier mapping made of the same bytes if the new mapping makes the same of them. It then belongs to the new mapping. */
function sameOfEarlierMapping(db: Connection, article: PreparedArticle, wayIn: WayIn): number | null {
  const id = cellOf<number>(
    db,
    `SELECT a.id FROM article_original o JOIN article a ON a.id = o.article_id
       JOIN article_sketch s ON s.article_id = a.id JOIN source ON source.id = a.source_id
     WHERE o.original_id = (SELECT id FROM original WHERE sha256 = ?) AND o.member IS ? AND s.folded_sha256 = ? AND a.title = ? AND a.byline IS ? AND a.published IS ?
       AND a.url IS ? AND a.language IS ? AND a.section IS ? AND a.external_id IS ?
       AND (? IS NULL OR EXISTS (SELECT 1 FROM source_alias x WHERE x.source_id = a.source_id AND x.folded = ?))
       AND ${isEarlier('a.id')} LIMIT 1`,
    article.original.sha256,
    article.member,
    article.foldedSha256,
    article.title,
    article.byline,
    article.published,
    article.url,
    article.language,
    article.section,
    article.externalId,
    article.source,
    foldName(article.source ?? ''),
    wayIn.importId,
    wayIn.fileNo,
  );
  if (id === undefined) return null;
  prepared(db, 'UPDATE import_item SET is_earlier = 0 WHERE article_id = ? AND import_id = ? AND file_no = ?').run(
    id,
    wayIn.importId,
    wayIn.fileNo,
  );
  return id;
}

/** Returns the source that the analyst named for the import, or else the one that the article names or has in another archive. */
function sourceOf(store: Writing, article: PreparedArticle, given: string | null): ResolvedSource {
  const { source, domain, url, original, fromArchive } = article;
  const own = fromArchive ? source : null;
  const name = given?.trim() || own;
  if (!name) return resolveSource(store, { name: source, domain, url, isPage: PAGE.test(original.mediaType) });
  const named = { name, domain: name === own ? domain : null };
  return { sourceId: findSource(store.db, named) ?? addSource(store, named), name };
}

/** An article without a known source gets the one that the analyst now names for the same bytes, or that it has in another archive. */
function fillSource(store: Writing, articleId: number, article: PreparedArticle, { sourceName, path }: WayIn): void {
  const { db } = store;
  const known = cellOf<number>(db, 'SELECT source_id FROM article WHERE id = ?', articleId);
  const isNamed = Boolean(sourceName?.trim());
  if (!isNamed && (!article.fromArchive || article.source === UNKNOWN_SOURCE)) return;
  if (known === undefined || !isUnknownSource(db, known) || !isUntouched(db, articleId)) return;
  const { sourceId, name } = sourceOf(store, article, sourceName);
  prepared(db, 'UPDATE article SET source_id = ? WHERE id = ?').run(sourceId, articleId);
  prepared(db, "INSERT INTO found_value (article_id, field, value, found_in) VALUES (?, 'source', ?, ?)").run(
    articleId,
    name,
    isNamed ? `named for the import of ${path}` : `its source in ${path}`,
  );
}

const PAGE = /^(?:text\/html|application\/xhtml\+xml|multipart\/related)/u;

interface Arrival {
  readonly source: ResolvedSource;
  readonly originalId: number;
  readonly importId: number;
  readonly now: string;
}

function insertArticle(store: Writing, article: PreparedArticle, arrival: Arrival): number {
  const { source, importId, now } = arrival;
  const { db } = store;
  const originId = addOrigin(store, { name: ownOriginName(source.name), reason: '' });
  const articleId = insertedId(
    db,
    `INSERT INTO article (uuid, external_id, title, byline, source_id, origin_id, language, published, published_sort,
       updated, retrieved, url, section, words, import_id, imported_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    store.newId(),
    article.externalId,
    article.title,
    article.byline,
    source.sourceId,
    originId,
    article.language,
    article.published,
    article.publishedSort,
    article.updated,
    article.retrieved,
    article.url,
    article.section,
    article.words.count,
    importId,
    now,
  );
  insertRevision(db, articleId, article, arrival);
  prepared(db, 'INSERT INTO article_sketch (article_id, folded_sha256, fingerprint) VALUES (?, ?, ?)').run(
    articleId,
    article.foldedSha256,
    article.prints,
  );
  const note = prepared(db, 'INSERT INTO found_value (article_id, field, value, found_in) VALUES (?, ?, ?, ?)');
  for (const { field, value, from } of article.found) note.run(articleId, field, value, from);
  return articleId;
}

function insertRevision(
  db: Connection,
  articleId: number,
  article: PreparedArticle,
  { originalId, now }: Arrival,
): void {
  prepared(
    db,
    `INSERT INTO revision (article_id, original_id, text_sha256, reader, reader_version, made_at, text, furniture)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    articleId,
    originalId,
    article.textSha256,
    article.reader,
    article.readerVersion,
    now,
    article.text,
    article.furniture,
  );
}

function noted(db: Connection, article: PreparedArticle, wayIn: WayIn, outcome: ArticleOutcome): ArticleOutcome {
  const { importId, path, fileNo, isAgain } = wayIn;
  const { member } = article;
  const { articleId } = outcome;
  if (isAgain && isNoted(db, { importId, fileNo, member, articleId })) return { articleId, outcome: 'noted' };
  prepared(
    db,
    'INSERT INTO import_item (import_id, path, member, outcome, article_id, file_no) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(importId, path, member, outcome.outcome, articleId, fileNo);
  return outcome;
}
