/** The claims that several articles have in common. */
import type { SharedClaim } from '../../../contract/model/claims/claim.ts';
import { type Connection, countOf, idList, rowsOf } from '../connection.ts';

/** For each article and each claim it bears on, the sides it takes. */
const SPOKEN = `
  WITH spoken AS (
    SELECT claim_id, article_id, max(stance = 'supports') AS says, max(stance = 'disputes') AS disputes
    FROM evidence WHERE article_id IN (SELECT value FROM json_each(?)) AND claim_id IS NOT NULL
    GROUP BY claim_id, article_id
  )`;
const MOST_SHARED = 3;

/** Counts the claims these articles bear on, and lists those that every one of them bears on, claims with both sides first. */
export function claimsOfArticles(
  db: Connection,
  articleIds: readonly number[],
): { claims: number; shared: SharedClaim[] } {
  const asked = idList(articleIds);
  const claims = countOf(db, `${SPOKEN} SELECT count(DISTINCT claim_id) FROM spoken`, asked);
  const shared = rowsOf<SharedClaim>(
    db,
    `${SPOKEN}
     SELECT claim_id AS claimId, statement, sum(says AND NOT disputes) AS supports, sum(disputes AND NOT says) AS disputes,
       sum(says AND disputes) AS both, sum(NOT says AND NOT disputes) AS mentions
     FROM spoken JOIN claim ON claim.id = claim_id
     GROUP BY claim_id HAVING count(*) = ? ORDER BY both DESC, claim_id LIMIT ${MOST_SHARED}`,
    asked,
    articleIds.length,
  );
  return { claims, shared };
}
