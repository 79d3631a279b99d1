import { placeOf } from '../../../contract/model/claims/place.ts';
import { type Connection, columnOf, prepared } from '../connection.ts';
import { evidenceInPlace } from './evidence.ts';

/** Records where the article's evidence is in its current text, for counting origins. Must run in the transaction that records which passages are copied. */
export function recordCurrentPlaces(db: Connection, articleId: number): void {
  const earlier = columnOf<number>(
    db,
    `SELECT id FROM evidence e WHERE article_id = ?
       AND revision_id <> (SELECT max(id) FROM revision WHERE article_id = e.article_id)`,
    articleId,
  );
  if (earlier.length === 0) return;
  const put = prepared(
    db,
    'INSERT OR REPLACE INTO carried_evidence (evidence_id, revision_id, start_at, end_at) VALUES (?, ?, ?, ?)',
  );
  for (const evidence of evidenceInPlace(db, earlier)) {
    const place = placeOf(evidence);
    put.run(evidence.evidenceId, evidence.revisionId, place?.start ?? null, place?.end ?? null);
  }
}
