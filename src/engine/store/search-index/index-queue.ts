/**
 * The full-text index and the queue of articles it lacks. The rowid of `fts` is the article id. New articles skip the queue because they bring their tokens.
 */
import { NORM_VERSION } from '../../../text/tokens/normaliser.ts';
import { decompressText } from '../articles/texts.ts';
import { type Connection, cellOf, countOf, idList, prepared, rowsOf, withoutSync } from '../connection.ts';
import { inIndex } from '../damage.ts';
import { replacePrints } from '../prints/fingerprints.ts';
import type { ArticleWords, Tokens, Words } from './article-words.ts';
import { countUnfolded, logTerms, type TermChange } from './term-log.ts';

export interface Waiting {
  readonly articleId: number;
  readonly turn: number;
  /** Bytes of compressed text, used to cut the queue into batches. */
  readonly bytes: number;
}

/** Returns the first waiting articles after an id, in order of arrival. `+ 0`: with a bare bound limit SQLite would prepare the statement anew at each run. */
export function waitingForIndex(db: Connection, after: number, limit: number): Waiting[] {
  return rowsOf<Waiting>(
    db,
    `SELECT q.article_id AS articleId, q.turn,
       coalesce((SELECT max(length(text)) FROM revision WHERE article_id = q.article_id), length(q.indexed_text), 0) AS bytes
     FROM fts_queue q WHERE q.article_id > ? ORDER BY q.article_id LIMIT ? + 0`,
    after,
    limit,
  );
}

export function countWaiting(db: Connection): number {
  return countOf(db, 'SELECT count(*) FROM fts_queue');
}

/**
 * Counts the articles that a search might miss. One that is being reindexed is still found by its old words.
 * @param leftOut not counted
 */
export function countNotIndexed(db: Connection, leftOut: readonly number[] = []): number {
  const unseen = countOf(
    db,
    `SELECT count(*) FROM fts_queue
     WHERE op = 'put' AND indexed_text IS NULL AND article_id NOT IN (SELECT value FROM json_each(?))`,
    idList(leftOut),
  );
  return unseen + countUnfolded(db);
}

export interface ToIndex {
  readonly articleId: number;
  readonly turn: number;
  /** The current words; null if the article has been deleted. */
  readonly now: Words | null;
  /** The words the index has for it; null if none, or if they are those of another version of the normaliser. */
  readonly before: Words | null;
  /** As they are stored, packed; null if there are none. */
  readonly prints: Uint8Array | null;
}

type QueueRow = {
  article_id: number;
  turn: number;
  op: 'put' | 'delete';
  indexed_title: string | null;
  indexed_language: string | null;
  indexed_text: Uint8Array | null;
  title: string | null;
  language: string | null;
  text: Uint8Array | null;
  prints: Uint8Array | null;
};

/** Returns what is to be done for these articles, without those that are no longer waiting. */
export function wordsToIndex(db: Connection, articleIds: readonly number[]): ToIndex[] {
  return rowsOf<QueueRow>(
    db,
    `SELECT q.*, a.title, a.language,
       (SELECT text FROM revision r WHERE r.article_id = a.id ORDER BY r.id DESC LIMIT 1) AS text,
       (SELECT fingerprint FROM article_sketch WHERE article_id = a.id) AS prints
     FROM fts_queue q LEFT JOIN article a ON a.id = q.article_id
     WHERE q.article_id IN (SELECT value FROM json_each(?)) ORDER BY q.article_id`,
    idList(articleIds),
  ).map((row) => ({
    articleId: row.article_id,
    turn: row.turn,
    now: row.op === 'put' ? wordsFrom(row.title, row.language, row.text) : null,
    before: wordsFrom(row.indexed_title, row.indexed_language, row.indexed_text),
    prints: row.prints,
  }));
}

function wordsFrom(title: string | null, language: string | null, text: Uint8Array | null): Words | null {
  return text === null ? null : { title: title ?? '', language, text: decompressText(text) };
}

export interface IndexedArticle {
  readonly articleId: number;
  readonly turn: number;
  /** Null removes the article from the index. */
  readonly tokens: Tokens | null;
  /** The resulting changes to the vocabulary. */
  readonly terms: readonly TermChange[];
  /** Its prints, packed, where the stored ones are of another version of the normaliser; otherwise null. */
  readonly newPrints: Uint8Array | null;
}

/** Replaces what the index had for the article. */
function putTokens(db: Connection, articleId: number, { title, body }: Tokens): void {
  prepared(db, 'INSERT OR REPLACE INTO fts (rowid, title, body) VALUES (?, ?, ?)').run(articleId, title, body);
}

/** FTS5 would do so at the next savepoint or commit, and what went wrong there would seem to be of that. */
function flush(db: Connection): void {
  prepared(db, "INSERT INTO fts (fts) VALUES ('flush')").run();
}

/** An article that has just come in, and the words it is to be found by. */
export interface Arrived {
  readonly articleId: number;
  readonly words: ArticleWords;
}

/**
 * Must be called last in the transaction that added the articles: FTS5 flushes at every savepoint, which most statements set, so earlier calls would make one
 * segment per article.
 */
export function indexArrived(db: Connection, arrived: readonly Arrived[]): void {
  inIndex(() => {
    for (const { articleId, words } of arrived) putTokens(db, articleId, words.tokens);
    flush(db);
  });
  logTerms(
    db,
    arrived.map(({ words: { terms } }) => ({ terms, by: 1 })),
    arrived.length,
  );
}

/**
 * Writes a batch, its vocabulary and the queue in one transaction.
 * @returns false, with nothing written, if one of its articles has changed since it was read
 */
export function writeIndexed(db: Connection, articles: readonly IndexedArticle[]): boolean {
  const done = prepared(db, 'DELETE FROM fts_queue WHERE article_id = ? AND turn = ?');
  const remove = prepared(db, 'DELETE FROM fts WHERE rowid = ?');
  const write = db.transaction(() => {
    for (const { articleId, turn } of articles) if (done.run(articleId, turn).changes === 0) throw CHANGED;
    inIndex(() => {
      for (const { articleId, tokens } of articles) {
        if (tokens) putTokens(db, articleId, tokens);
        else remove.run(articleId);
      }
      flush(db);
    });
    logTerms(
      db,
      articles.flatMap(({ terms }) => terms),
      articles.filter(({ tokens }) => tokens !== null).length,
    );
    for (const { articleId, newPrints } of articles) if (newPrints) replacePrints(db, articleId, newPrints);
  });
  try {
    // Any part of the index lost to a power cut is still in the queue, because both are written in one transaction.
    withoutSync(db, () => write.immediate());
    return true;
  } catch (error) {
    if (error === CHANGED) return false;
    throw error;
  }
}

/** Thrown to roll back a batch. */
const CHANGED = new Error('an article changed while it was being indexed');

export function isOfOtherNormaliser(db: Connection): boolean {
  return cellOf<number>(db, 'SELECT norm_version FROM index_meta') !== NORM_VERSION;
}

/**
 * Queues every article if the index was made by another version of the normaliser. Old words and prints find an article until its turn; the vocabulary starts empty.
 * @returns whether there was anything to do
 */
export function requeueForNormaliser(db: Connection, at: string): boolean {
  if (!isOfOtherNormaliser(db)) return false;
  db.transaction(() => {
    inIndex(() => db.exec('DELETE FROM term_page; DELETE FROM term_log'));
    db.exec(`DELETE FROM fts_queue WHERE op = 'delete';
      INSERT INTO fts_queue (article_id, op) SELECT id, 'put' FROM article WHERE true
      ON CONFLICT (article_id) DO UPDATE SET indexed_title = NULL, indexed_language = NULL, indexed_text = NULL,
        turn = turn + 1;`);
    prepared(db, 'UPDATE index_meta SET norm_version = ?, built_at = ?').run(NORM_VERSION, at);
  }).immediate();
  return true;
}

/** Queues articles that the index has lost, and what it has of articles that are gone. */
export function requeueUncovered(db: Connection): void {
  db.transaction(() => {
    db.exec(`INSERT INTO fts_queue (article_id, op) SELECT id, 'put' FROM article
        WHERE id NOT IN (SELECT rowid FROM fts) AND id NOT IN (SELECT article_id FROM fts_queue);
      INSERT INTO fts_queue (article_id, op) SELECT rowid, 'delete' FROM fts
        WHERE rowid NOT IN (SELECT id FROM article) AND rowid NOT IN (SELECT article_id FROM fts_queue)`);
  }).immediate();
}

/** Runs one bounded step of merging the index's segments. @returns whether there is more to do */
export function mergeStep(db: Connection, pages: 'first of all' | 'next'): boolean {
  const changes = prepared(db, 'SELECT total_changes() AS n').pluck();
  const before = changes.get() as number;
  // The number is part of the SQL: as a bound value it would arrive as REAL, which FTS5 refuses.
  inIndex(() => db.exec(`INSERT INTO fts (fts, rank) VALUES ('merge', ${pages === 'first of all' ? -64 : 64})`));
  return (changes.get() as number) - before >= 2;
}
