/** What an article shares with articles of other origins, and whose reporting that counts as. */
import { CollateError } from '../../../contract/errors.ts';
import type { PartialCopy } from '../../../contract/model/origins/origin.ts';
import { articleHeads } from '../articles/articles.ts';
import { type Connection, idList, prepared, rowOf, rowsOf } from '../connection.ts';

type RunRow = {
  other_id: number;
  start_at: number;
  end_at: number;
  other_start: number;
  other_end: number;
  words: number;
  is_from: 0 | 1;
  is_own: 0 | 1;
};

/** Given a run `c` that `a` and `o` share: whether `o` was published earlier. */
const IS_FROM = '(coalesce(o.published_sort, 9e18), o.id) < (coalesce(a.published_sort, 9e18), a.id)';
/** The analyst's decision, which applies to the other article's whole origin. */
const IS_OWN = (later: string, earlier: string) => `EXISTS (
  SELECT 1 FROM own_passages p JOIN article x ON x.id = p.other_id
  WHERE p.article_id = ${later}.id AND x.origin_id = ${earlier}.origin_id)`;

/** Returns the longest first, without articles that have come under the same origin since. */
export function partialCopies(db: Connection, articleId: number): PartialCopy[] {
  const rows = rowsOf<RunRow>(
    db,
    `SELECT c.*, ${IS_FROM} AS is_from, CASE WHEN ${IS_FROM} THEN ${IS_OWN('a', 'o')} ELSE ${IS_OWN('o', 'a')} END AS is_own
     FROM copied_run c JOIN article a ON a.id = c.article_id JOIN article o ON o.id = c.other_id
     WHERE c.article_id = ? AND o.origin_id <> a.origin_id ORDER BY c.other_id, c.start_at`,
    articleId,
  );
  const byOther = Map.groupBy(rows, (row) => row.other_id);
  return articleHeads(db, [...byOther.keys()])
    .map((other): PartialCopy => {
      const runs = byOther.get(other.articleId) ?? [];
      return {
        other,
        direction: runs[0]?.is_from ? 'from' : 'to',
        isOwn: runs[0]?.is_own === 1,
        words: runs.reduce((sum, { words }) => sum + words, 0),
        runs: runs.map((run) => ({
          span: { start: run.start_at, end: run.end_at },
          other: { start: run.other_start, end: run.other_end },
          words: run.words,
        })),
      };
    })
    .sort((a, b) => b.words - a.words);
}

/** Makes everything these articles copied from other origins count as their own. Must be called inside an act. @returns the number of such copies */
export function markAllPassagesOwn(
  db: Connection,
  articleIds: readonly number[],
  among: readonly number[],
  at: string,
): number {
  return prepared(
    db,
    `INSERT OR IGNORE INTO own_passages (article_id, other_id, at)
     SELECT DISTINCT a.id, o.id, @at
     FROM copied_run c JOIN article a ON a.id = c.article_id JOIN article o ON o.id = c.other_id
     WHERE a.id IN (SELECT value FROM json_each(@asked)) AND o.id NOT IN (SELECT value FROM json_each(@among))
       AND o.origin_id <> a.origin_id AND ${IS_FROM}`,
  ).run({ asked: idList(articleIds), among: idList(among), at }).changes;
}

/** Must be called inside an act. @throws CollateError bad-request if the two share no passage */
export function markPassagesOwn(db: Connection, articleId: number, otherId: number, at: string): void {
  if (!rowOf(db, 'SELECT 1 FROM copied_run WHERE article_id = ? AND other_id = ?', articleId, otherId)) {
    throw new CollateError('bad-request', 'These two articles share no passage. Nothing was changed.');
  }
  prepared(db, 'INSERT OR IGNORE INTO own_passages (article_id, other_id, at) VALUES (?, ?, ?)').run(
    articleId,
    otherId,
    at,
  );
}

/** Makes the passages count for the other article's origin again. Must be called inside an act. */
export function unmarkPassagesOwn(db: Connection, articleId: number, otherId: number): void {
  prepared(
    db,
    `DELETE FROM own_passages WHERE article_id = @articleId AND other_id IN
       (SELECT x.id FROM article x JOIN article o ON o.origin_id = x.origin_id WHERE o.id = @otherId)`,
  ).run({ articleId, otherId });
}
