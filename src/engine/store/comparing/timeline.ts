/** The data of a timeline: what is said on claims, by whom and when, and what else the same sources or origins published. */
import type { Credibility, Reliability, Remove, Stance } from '../../../contract/model/values.ts';
import { type Connection, countOf, idList, rowOf, rowsOf } from '../connection.ts';
import { firstOfOrigin } from '../origins/origins.ts';
import { isWithin } from './within.ts';

interface SaidRow {
  readonly evidenceId: number;
  readonly claimId: number;
  readonly articleId: number;
  readonly originId: number;
  readonly stance: Stance;
  readonly remove: Remove;
}

/**
 * Returns the first `most` passages on the claims by date of publication, in the order of each article's text.
 * @param within the only articles that count, as a list of ids for SQL; null: all
 */
export function saidOnClaims(
  db: Connection,
  claimIds: readonly number[],
  within: string | null,
  most: number,
): SaidRow[] {
  return rowsOf(
    db,
    `WITH asked AS MATERIALIZED (
       SELECT e.id FROM evidence e JOIN article a ON a.id = e.article_id
       WHERE e.claim_id IN (SELECT value FROM json_each(@claims)) AND ${isWithin('a.id')}
       ORDER BY a.published_sort IS NULL, a.published_sort, e.article_id, e.start_at, e.id LIMIT @most)
     SELECT e.id AS evidenceId, e.claim_id AS claimId, e.article_id AS articleId, eo.origin_id AS originId, e.stance, e.remove
     FROM asked JOIN evidence e ON e.id = asked.id JOIN evidence_origin eo ON eo.evidence_id = e.id
     ORDER BY e.article_id, e.start_at, e.id`,
    { claims: idList(claimIds), within, most },
  );
}

export function countPassages(db: Connection, claimIds: readonly number[], within: string | null): number {
  const sql = `SELECT count(*) AS passages FROM evidence
    WHERE claim_id IN (SELECT value FROM json_each(@claims)) AND ${isWithin('article_id')}`;
  return countOf(db, sql, { claims: idList(claimIds), within });
}

interface SayingRow {
  readonly articleId: number;
  readonly title: string;
  readonly language: string | null;
  readonly sourceId: number;
  readonly source: string;
  readonly reliability: Reliability | null;
  readonly originId: number;
  readonly published: string | null;
  readonly updated: string | null;
}

export function sayingArticles(db: Connection, articleIds: readonly number[]): SayingRow[] {
  return rowsOf(
    db,
    `SELECT a.id AS articleId, a.title, a.language, a.source_id AS sourceId, s.name AS source, s.reliability,
       a.origin_id AS originId, a.published, a.updated
     FROM article a JOIN source s ON s.id = a.source_id WHERE a.id IN (SELECT value FROM json_each(?))`,
    idList(articleIds),
  );
}

/** With the title and the day of each one's first article. */
export function namesOfOrigins(
  db: Connection,
  ids: readonly number[],
): { laneId: number; name: string; title: string; first: string | null }[] {
  return rowsOf(
    db,
    `SELECT o.id AS laneId, o.name, opening.title, opening.published AS "first"
     FROM origin o JOIN article opening ON opening.id = ${firstOfOrigin('o.id')}
     WHERE o.id IN (SELECT value FROM json_each(?))`,
    idList(ids),
  );
}

export function statementsOfClaims(
  db: Connection,
  ids: readonly number[],
): { laneId: number; name: string; credibility: Credibility | null }[] {
  return rowsOf(
    db,
    'SELECT id AS laneId, statement AS name, credibility FROM claim WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
    idList(ids),
  );
}

/** What has lanes with other articles in them. */
type LaneOfArticles = 'source' | 'origin';
const LANE: Record<LaneOfArticles, string> = { source: 'source_id', origin: 'origin_id' };

interface InLanes {
  readonly laneIds: readonly number[];
  /** The only articles that count, as a list of ids for SQL; null: all. */
  readonly within: string | null;
}

const HALF_DAY_MS = 43_200_000;
/** Midnight in UTC mostly means that only the day is known: it is counted in the middle of that day, where it is drawn. */
const AT = `(published_sort + (published_sort % 86400000 = 0) * ${HALF_DAY_MS})`;

/** Returns the first and the last instant at which an article of these lanes is counted; found by the ends of an index. */
export function spanOfLanes(
  db: Connection,
  by: LaneOfArticles,
  { laneIds, within }: InLanes,
): { from: number | null; to: number | null } {
  const ofLane = `FROM article WHERE ${LANE[by]} = asked.value AND ${isWithin('id')}`;
  // A day's articles are not in the order in which they are counted, so all near either end are looked at.
  const found = rowOf<{ from: number | null; to: number | null }>(
    db,
    `SELECT
       min((SELECT min(${AT}) ${ofLane}
            AND published_sort <= (SELECT min(published_sort) ${ofLane}) + ${HALF_DAY_MS})) AS "from",
       max((SELECT max(${AT}) ${ofLane}
            AND published_sort >= (SELECT max(published_sort) ${ofLane}) - ${HALF_DAY_MS})) AS "to"
     FROM json_each(@lanes) asked`,
    { lanes: idList(laneIds), within },
  );
  return found ?? { from: null, to: null };
}

/** A stretch of time in equal slots, numbered from 0. Milliseconds since 1970, UTC; `to` is no longer in it. */
interface Slots {
  readonly from: number;
  readonly to: number;
  readonly slots: number;
}

// Numbers are bound as reals.
const SLOT = `CAST((${AT} - @from) * @slots / (@to - @from) AS INTEGER)`;

/** Counts the articles of these lanes in each slot; slots without one are left out. */
export function articlesInSlots(
  db: Connection,
  by: LaneOfArticles,
  { laneIds, ...asked }: InLanes & Slots,
): { slot: number; articles: number }[] {
  return rowsOf(
    db,
    `SELECT ${SLOT} AS slot, count(*) AS articles FROM article
     WHERE ${LANE[by]} IN (SELECT value FROM json_each(@lanes)) AND ${AT} >= @from AND ${AT} < @to
       AND ${isWithin('id')}
     GROUP BY 1`,
    { ...asked, lanes: idList(laneIds) },
  );
}

interface OthersRow {
  readonly laneId: number;
  readonly articles: number;
  readonly unread: number;
  /** Of the one that came in first, which is the only one if there is only one. */
  readonly articleId: number;
  readonly at: number;
}

/** Counts, for each lane and slot, the articles that bear on none of the claims, nor are excepted. */
export function otherArticles(
  db: Connection,
  by: LaneOfArticles,
  asked: InLanes &
    Slots & {
      readonly claimIds: readonly number[];
      readonly exceptIds: readonly number[];
    },
): OthersRow[] {
  const { laneIds, claimIds, exceptIds, ...rest } = asked;
  return rowsOf(
    db,
    `SELECT ${LANE[by]} AS laneId, count(*) AS articles, min(id) AS articleId,
       sum(NOT EXISTS (SELECT 1 FROM article_read r WHERE r.article_id = article.id)) AS unread,
       CAST(avg(${AT}) AS INTEGER) AS at
     FROM article
     WHERE ${LANE[by]} IN (SELECT value FROM json_each(@lanes)) AND ${AT} >= @from AND ${AT} < @to
       AND id NOT IN (SELECT article_id FROM evidence WHERE claim_id IN (SELECT value FROM json_each(@claims))
         UNION ALL SELECT value FROM json_each(@except))
       AND ${isWithin('id')}
     GROUP BY 1, ${SLOT}`,
    { ...rest, lanes: idList(laneIds), claims: idList(claimIds), except: idList(exceptIds) },
  );
}
