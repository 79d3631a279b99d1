/** Quotations suggested in an article that the analyst refused. */
import { CollateError } from '../../../contract/errors.ts';
import type { Span } from '../../../contract/model/common.ts';
import { currentRevision } from '../articles/revisions.ts';
import { type Connection, prepared, rowsOf } from '../connection.ts';
import { anchoredPlace, type Place } from './evidence-changes.ts';

export interface RefusedQuote extends Span {
  /** SHA-256 of the text in which it was suggested. */
  readonly textSha256: string;
  readonly exact: string;
}

export function refusedQuotes(db: Connection, articleId: number): RefusedQuote[] {
  return rowsOf(
    db,
    `SELECT text_sha256 AS textSha256, start_at AS start, end_at AS "end", exact FROM quote_refusal
     WHERE article_id = ? ORDER BY id`,
    articleId,
  );
}

/** In the current text. Must be called inside an act. @throws CollateError anchor-mismatch, not-found, archive-damaged, conflict */
export function refuseQuote(db: Connection, place: Place): void {
  const { articleId, start, end, exact } = anchoredPlace(db, place);
  const { textSha256 } = currentRevision(db, articleId).info;
  if (!keepRefusal(db, articleId, { textSha256, start, end, exact }))
    throw new CollateError('conflict', 'This quotation is refused already. Nothing was changed.');
}

/** @returns false if it was refused already */
export function keepRefusal(db: Connection, articleId: number, refused: RefusedQuote): boolean {
  const { changes } = prepared(
    db,
    'INSERT OR IGNORE INTO quote_refusal (article_id, text_sha256, start_at, end_at, exact) VALUES (?, ?, ?, ?, ?)',
  ).run(articleId, refused.textSha256, refused.start, refused.end, refused.exact);
  return changes > 0;
}
