/** Articles that share text with those of a claim's passages, and have no mark on the claim. */
import { type Connection, idList, rowsOf } from '../connection.ts';
import type { CopyOfPassage } from './matrix.ts';
import { isWithin } from './within.ts';

const ASKED = 'SELECT claim_id, article_id FROM evidence WHERE claim_id IN (SELECT value FROM json_each(@claims))';

interface UnmarkedArticle {
  readonly articleId: number;
  /** Milliseconds since 1970, UTC; null if undated. */
  readonly published: number | null;
}

/** Returns them for any of these claims. */
export function unmarkedArticles(
  db: Connection,
  claimIds: readonly number[],
  within: string | null,
): UnmarkedArticle[] {
  return rowsOf(
    db,
    `WITH asked AS MATERIALIZED (SELECT DISTINCT claim_id, article_id FROM (${ASKED})),
     origins AS (SELECT DISTINCT claim_id, origin_id FROM asked JOIN article ON article.id = asked.article_id),
     alike (claim_id, id) AS (
       SELECT claim_id, o.id FROM origins JOIN article o ON o.origin_id = origins.origin_id
       UNION SELECT claim_id, other_id FROM asked JOIN copy_pair ON copy_pair.article_id = asked.article_id
       UNION SELECT claim_id, copy_pair.article_id FROM asked JOIN copy_pair ON other_id = asked.article_id)
     SELECT DISTINCT a.id AS articleId, a.published_sort AS published FROM alike CROSS JOIN article a ON a.id = alike.id
     WHERE (alike.claim_id, a.id) NOT IN (SELECT claim_id, article_id FROM asked) AND ${isWithin('a.id')}`,
    { claims: idList(claimIds), within },
  );
}

/** Returns the passages on these claims whose words may be in each of the articles, on claims on which nothing in it is marked. */
export function passagesToSeek(
  db: Connection,
  claimIds: readonly number[],
  articleIds: readonly number[],
): CopyOfPassage[] {
  return rowsOf(
    db,
    `WITH alike (id, other_id) AS (
       SELECT a.id, b.id FROM json_each(@articles) asked CROSS JOIN article a ON a.id = asked.value
         CROSS JOIN article b ON b.origin_id = a.origin_id
       UNION SELECT article_id, other_id FROM copy_pair WHERE article_id IN (SELECT value FROM json_each(@articles))
       UNION SELECT other_id, article_id FROM copy_pair WHERE other_id IN (SELECT value FROM json_each(@articles)))
     SELECT e.claim_id AS claimId, alike.id AS columnId, alike.id AS articleId, e.exact, e.before, e.after
     FROM alike CROSS JOIN evidence e ON e.article_id = alike.other_id
     WHERE +e.claim_id IN (SELECT value FROM json_each(@claims))
       AND NOT EXISTS (SELECT 1 FROM evidence m WHERE m.article_id = alike.id AND m.claim_id = e.claim_id)
     ORDER BY e.id`,
    { claims: idList(claimIds), articles: idList(articleIds) },
  );
}
