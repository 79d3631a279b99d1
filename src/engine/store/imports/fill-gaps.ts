/** Fills gaps in an article's metadata from a further original, without ever overwriting what is there. */
import { type Connection, prepared, rowOf } from '../connection.ts';
import type { PreparedArticle } from './prepared-article.ts';

const FIELDS = ['byline', 'published', 'updated', 'retrieved', 'url', 'section', 'language'] as const;

const IS_UNTOUCHED = `NOT EXISTS (SELECT 1 FROM change WHERE table_name = 'article' AND row_id = a.id)
  AND NOT EXISTS (SELECT 1 FROM correction WHERE article_id = a.id)`;

/** Whether the analyst has changed nothing in the article's row. */
export function isUntouched(db: Connection, articleId: number): boolean {
  return rowOf(db, `SELECT 1 FROM article a WHERE id = ? AND ${IS_UNTOUCHED}`, articleId) !== undefined;
}

/**
 * Articles whose row the analyst has edited are left alone: undo would fail, and a value cleared on purpose is not a gap.
 * @param path where the further original came from, as shown
 */
export function fillGaps(db: Connection, articleId: number, article: PreparedArticle, path: string): void {
  const known = rowOf<Record<(typeof FIELDS)[number], string | null>>(
    db,
    `SELECT ${FIELDS.join(', ')} FROM article a WHERE id = ? AND ${IS_UNTOUCHED}`,
    articleId,
  );
  if (!known) return;
  const gaps = FIELDS.filter((field) => known[field] === null && article[field] !== null);
  if (gaps.length === 0) return;
  const assignments = gaps.map((field) => `${field} = ?`);
  const values: (string | number | null)[] = gaps.map((field) => article[field]);
  if (gaps.includes('published')) {
    assignments.push('published_sort = ?');
    values.push(article.publishedSort);
  }
  prepared(db, `UPDATE article SET ${assignments.join(', ')} WHERE id = ?`).run(...values, articleId);
  const note = prepared(db, 'INSERT INTO found_value (article_id, field, value, found_in) VALUES (?, ?, ?, ?)');
  for (const { field, value, from } of article.found)
    if ((gaps as readonly string[]).includes(field)) note.run(articleId, field, value, `${from}, in ${path}`);
}
