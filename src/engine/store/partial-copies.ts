/** What an article shares with articles of other origins. */
import type { PartialCopy } from '../../contract/model/origin.ts';
import { articleHeads } from './articles.ts';
import { type Connection, rowsOf } from './connection.ts';

type RunRow = {
  other_id: number;
  start_at: number;
  end_at: number;
  other_start: number;
  other_end: number;
  words: number;
  is_from: 0 | 1;
};

/** The most words first. What has come under one origin since is left out. */
export function partialCopies(db: Connection, articleId: number): PartialCopy[] {
  const rows = rowsOf<RunRow>(
    db,
    `SELECT c.*, (coalesce(o.published_sort, 9e18), o.id) < (coalesce(a.published_sort, 9e18), a.id) AS is_from
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
