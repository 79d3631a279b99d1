/** The queue of articles that wait to be compared with the rest of the archive, and the writing of the results. */
import { UNKNOWN_SOURCE } from '../../../contract/model/origins/given-names.ts';
import { recordCurrentPlaces } from '../claims/carried-evidence.ts';
import { type Connection, columnOf, countOf, idList, prepared, rowsOf, withoutSync } from '../connection.ts';
import { keepPrints, logPrints } from '../prints/fingerprints.ts';
import { type Prints, unpackedPrints } from '../prints/prints.ts';
import { findSource } from '../sources/find-source.ts';
import { joinCopies } from './origin-groups.ts';
import { type FoundCredit, putProposals } from './origin-proposals.ts';
import { isRefusedVersion, putVersions, type VersionFacts } from './versions.ts';

export interface ToCompare extends PlacedArticle, VersionFacts {
  readonly turn: number;
  readonly source: string;
  readonly byline: string | null;
  /** Null if the article was imported without prints. */
  readonly prints: Prints | null;
}

export interface Ungrouped {
  readonly articleId: number;
  readonly turn: number;
}

/** Returns the first waiting articles after an id. */
export function waitingForOrigins(db: Connection, after: number, limit: number): Ungrouped[] {
  return rowsOf<Ungrouped>(
    db,
    'SELECT article_id AS articleId, turn FROM origin_queue WHERE article_id > ? ORDER BY article_id LIMIT ? + 0',
    after,
    limit,
  );
}

/** @param leftOut not counted */
export function countUngrouped(db: Connection, leftOut: readonly number[] = []): number {
  const sql = 'SELECT count(*) FROM origin_queue WHERE article_id NOT IN (SELECT value FROM json_each(?))';
  return countOf(db, sql, idList(leftOut));
}

const KNOWN_SOURCE = 'nullif(a.source_id, @unknown) AS knownSource';

const unknownSource = (db: Connection): number | null => findSource(db, { name: UNKNOWN_SOURCE, domain: null });

/** Returns articles in order of arrival, without those that are no longer waiting. */
export function articlesToCompare(db: Connection, articleIds: readonly number[]): ToCompare[] {
  return rowsOf<Omit<ToCompare, 'prints'> & { prints: Uint8Array | null }>(
    db,
    `SELECT a.id AS articleId, q.turn, a.source_id AS sourceId, ${KNOWN_SOURCE}, s.name AS source, a.origin_id AS originId,
       a.published_sort AS publishedSort, a.byline, a.title, a.published, a.language, a.url,
       (SELECT fingerprint FROM article_sketch WHERE article_id = a.id) AS prints
     FROM origin_queue q JOIN article a ON a.id = q.article_id JOIN source s ON s.id = a.source_id
     WHERE q.article_id IN (SELECT value FROM json_each(@ids)) ORDER BY q.article_id`,
    { ids: idList(articleIds), unknown: unknownSource(db) },
  ).map((row) => ({
    ...row,
    prints: row.prints && unpackedPrints(row.prints),
  }));
}

export interface PlacedArticle {
  readonly articleId: number;
  /** Null if the article names no source. Two such articles do not count as being of the same source. */
  readonly knownSource: number | null;
  readonly originId: number;
  readonly publishedSort: number | null;
}

/** Returns where these articles belong; unknown ids are left out. */
export function placesOfArticles(db: Connection, ids: readonly number[]): PlacedArticle[] {
  return rowsOf<PlacedArticle>(
    db,
    `SELECT a.id AS articleId, ${KNOWN_SOURCE}, a.origin_id AS originId, a.published_sort AS publishedSort
     FROM article a WHERE a.id IN (SELECT value FROM json_each(@ids))`,
    { ids: idList(ids), unknown: unknownSource(db) },
  );
}

export interface FoundPair {
  readonly otherId: number;
  readonly kind: 'near' | 'partial';
  readonly jaccard: number;
  readonly containment: number;
  /** Only for a partial pair, in code points of both current texts. */
  readonly runs: readonly FoundRun[];
}

interface FoundRun {
  readonly start: number;
  readonly end: number;
  readonly otherStart: number;
  readonly otherEnd: number;
  readonly words: number;
}

export interface ComparedWithAll {
  readonly articleId: number;
  readonly turn: number;
  /** The prints that go into the index. */
  readonly prints: Prints;
  /** All prints, if they were computed now and are not stored beside the article yet. */
  readonly newPrints: Prints | null;
  /** Closest first. */
  readonly pairs: readonly FoundPair[];
  readonly credits: readonly FoundCredit[];
  /** The canonical address; null if the article has none. */
  readonly address: string | null;
  readonly versionIds: readonly number[];
  /** Versions of which it keeps so much text that both count as the same reporting. */
  readonly keptIds: readonly number[];
}

/** Writes results in one transaction. An article that has changed since it was read stays in the queue. @returns how many were written */
export function writeCompared(db: Connection, compared: readonly ComparedWithAll[]): number {
  const done = prepared(db, 'DELETE FROM origin_queue WHERE article_id = ? AND turn = ?');
  const write = db.transaction(() => {
    const unchanged = compared.filter(({ articleId, turn }) => done.run(articleId, turn).changes > 0);
    for (const each of unchanged) {
      logPrints(db, each.articleId, each.prints);
      if (each.newPrints) keepPrints(db, each.articleId, each.newPrints);
      putPairs(db, each);
      recordCurrentPlaces(db, each.articleId);
      joinCopies(db, each.articleId, [...nearOnes(each), ...keptVersions(db, each)]);
      putProposals(db, each.articleId, each.credits);
      putVersions(db, each.articleId, each.address, each.versionIds);
    }
    return unchanged.length;
  });
  // Whatever a power cut loses is still in the queue, because both are written in one transaction.
  return withoutSync(db, () => write.immediate());
}

const nearOnes = ({ pairs }: ComparedWithAll) =>
  pairs.filter(({ kind }) => kind === 'near').map((pair) => pair.otherId);

/** Leaves out articles that the analyst said are not versions. */
function keptVersions(db: Connection, { articleId, keptIds }: ComparedWithAll): readonly number[] {
  if (keptIds.length === 0 || isRefusedVersion(db, articleId)) return [];
  return keptIds.filter((id) => !isRefusedVersion(db, id));
}

/** Pairs that other articles were found in stay: where this one has a new text, they are compared anew as well. */
function putPairs(db: Connection, { articleId, pairs }: ComparedWithAll): void {
  const known = columnOf<number>(db, 'SELECT other_id FROM copy_pair WHERE article_id = ?', articleId);
  removePairs(db, articleId, [...known, ...pairs.map(({ otherId }) => otherId)]);
  const put = prepared(
    db,
    `INSERT INTO copy_pair (article_id, other_id, kind, jaccard, containment)
     SELECT ?, id, ?, ?, ? FROM article WHERE id = ?`,
  );
  const putRun = prepared(
    db,
    `INSERT OR REPLACE INTO copied_run (article_id, other_id, start_at, end_at, other_start, other_end, words)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { otherId, kind, jaccard, containment, runs } of pairs) {
    // The other article may have been deleted since.
    if (put.run(articleId, kind, jaccard, containment, otherId).changes === 0) continue;
    for (const { start, end, otherStart, otherEnd, words } of runs) {
      putRun.run(articleId, otherId, start, end, otherStart, otherEnd, words);
      putRun.run(otherId, articleId, otherStart, otherEnd, start, end, words);
    }
  }
}

function removePairs(db: Connection, articleId: number, otherIds: readonly number[]): void {
  const others = '(SELECT value FROM json_each(@others))';
  for (const table of ['copied_run', 'copy_pair']) {
    prepared(
      db,
      `DELETE FROM ${table} WHERE article_id = @id AND other_id IN ${others} OR other_id = @id AND article_id IN ${others}`,
    ).run({ id: articleId, others: idList(otherIds) });
  }
}
