/** Passages whose words are no longer in the newest version of their article, or in its text as it is read now. */
import { placeOf } from '../../../contract/model/claims/place.ts';
import { normalisedText } from '../../../text/tokens/normaliser.ts';
import { currentText } from '../articles/revisions.ts';
import { type Connection, columnOf, idList, rowsOf } from '../connection.ts';
import { newestVersions } from '../origins/versions.ts';
import { evidenceInPlace } from './evidence.ts';

/** Counts such passages for each of these claims, leaving out claims without any. */
export function countWordsGone(db: Connection, claimIds: readonly number[]): Map<number, number> {
  const passages = rowsOf<{ claimId: number; articleId: number; exact: string }>(
    db,
    `SELECT e.claim_id AS claimId, e.article_id AS articleId, e.exact
     FROM evidence e JOIN version_chain v ON v.article_id = e.article_id
     WHERE e.claim_id IN (SELECT value FROM json_each(?))`,
    idList(claimIds),
  );
  const newest = newestVersions(db, [...new Set(passages.map(({ articleId }) => articleId))]);
  const texts = new Map<number, string>();
  const counts = new Map<number, number>();
  for (const { claimId, articleId, exact } of passages) {
    const newestId = newest.get(articleId);
    if (newestId === undefined) continue;
    const text = texts.get(newestId) ?? normalisedText(currentText(db, newestId));
    texts.set(newestId, text);
    if (!text.includes(normalisedText(exact))) counts.set(claimId, (counts.get(claimId) ?? 0) + 1);
  }
  return counts;
}

/** Counts passages for which the current text of their article has no place, or only places that come close. Leaves out claims without any. */
export function countUnplaced(db: Connection, claimIds: readonly number[]): Map<number, number> {
  const ofEarlierTexts = columnOf<number>(
    db,
    `SELECT e.id FROM evidence e WHERE e.claim_id IN (SELECT value FROM json_each(?))
       AND e.revision_id <> (SELECT max(id) FROM revision r WHERE r.article_id = e.article_id)`,
    idList(claimIds),
  );
  const unplaced = evidenceInPlace(db, ofEarlierTexts).filter((evidence) => !placeOf(evidence));
  return new Map([...Map.groupBy(unplaced, ({ claimId }) => claimId ?? 0)].map(([id, all]) => [id, all.length]));
}
