/** What the log of acts holds of articles that are about to be deleted for good. */
import { type Connection, cellOf, columnOf, idList, prepared, rowsOf } from '../connection.ts';

/** About 5 ms to read. */
const READ_AT_ONCE = 10_000;

interface LoggedChange {
  readonly id: number;
  /** The articles that it holds words of, or is about. */
  readonly articleIds: readonly number[];
  readonly originIds: readonly number[];
}

export class LoggedChanges {
  readonly #db: Connection;
  readonly #asked: ReadonlySet<number>;
  readonly #ofArticle = new Map<number, LoggedChange[]>();
  /** How many changes name each origin: undo may bring it back. */
  readonly #naming = new Map<number, number>();
  #last = 0;

  constructor(db: Connection, articleIds: readonly number[]) {
    this.#db = db;
    this.#asked = new Set(articleIds);
  }

  /** Reads a part of the log, going on where the last one ended. @returns whether there is more */
  readOn(): boolean {
    const newest = cellOf<number>(this.#db, 'SELECT coalesce(max(id), 0) FROM change') ?? 0;
    if (this.#last >= newest) return false;
    for (const change of changesAfter(this.#db, this.#last)) this.#note(change);
    this.#last = Math.min(this.#last + READ_AT_ONCE, newest);
    return this.#last < newest;
  }

  #note(change: LoggedChange): void {
    for (const articleId of new Set(change.articleIds)) {
      if (!this.#asked.has(articleId)) continue;
      const known = this.#ofArticle.get(articleId);
      if (known) known.push(change);
      else this.#ofArticle.set(articleId, [change]);
    }
    this.#count(change, 1);
  }

  #count({ originIds }: LoggedChange, by: 1 | -1): void {
    for (const originId of originIds) this.#naming.set(originId, (this.#naming.get(originId) ?? 0) + by);
  }

  /** Deletes the changes that hold these articles or what was marked in them. An act left without any change becomes final. @returns the origins they had */
  forget(articleIds: readonly number[]): number[] {
    const changes = articleIds.flatMap((articleId) => this.#ofArticle.get(articleId) ?? []);
    const gone = columnOf<number>(
      this.#db,
      'DELETE FROM change WHERE id IN (SELECT value FROM json_each(?)) RETURNING act_id',
      idList(changes.map(({ id }) => id)),
    );
    prepared(
      this.#db,
      `UPDATE act SET state = 'final' WHERE id IN (SELECT value FROM json_each(?)) AND state IN ('done', 'undone')
         AND NOT EXISTS (SELECT 1 FROM change WHERE act_id = act.id)`,
    ).run(idList([...new Set(gone)]));
    for (const change of changes) this.#count(change, -1);
    return changes.flatMap(({ originIds }) => originIds);
  }

  isNeeded(originId: number): boolean {
    return (this.#naming.get(originId) ?? 0) > 0;
  }
}

type ChangeRow = { id: number; own: number | null; ids: string; key: string | null; origins: string };

/** `+table_name`: by its index, each part would go through all changes of these tables. */
function changesAfter(db: Connection, last: number): LoggedChange[] {
  return rowsOf<ChangeRow>(
    db,
    `SELECT id, CASE table_name WHEN 'article' THEN row_id END AS own,
       json_array(before ->> 'article_id', after ->> 'article_id',
         CASE table_name WHEN 'own_passages' THEN coalesce(before ->> 'other_id', after ->> 'other_id') END) AS ids,
       CASE table_name WHEN 'dismissal' THEN coalesce(before ->> 'key', after ->> 'key') END AS key,
       CASE table_name WHEN 'article' THEN json_array(before ->> 'origin_id', after ->> 'origin_id') ELSE '[]' END AS origins
     FROM change WHERE id > @last AND id <= @last + ${READ_AT_ONCE}
       AND +table_name IN ('article', 'correction', 'evidence', 'tagging', 'collected', 'origin_decision', 'origin_proposal',
         'version_refusal', 'moved_piece', 'own_passages', 'dismissal', 'quote_refusal')`,
    { last },
  ).map(({ id, own, ids, key, origins }) => ({
    id,
    articleIds: [own, ...(JSON.parse(ids) as (number | null)[]), ...articlesInKey(key ?? '')].filter(
      (articleId) => articleId !== null,
    ),
    originIds: (JSON.parse(origins) as (number | null)[]).filter((originId) => originId !== null),
  }));
}

/** The key of a dismissed discrepancy contains words of its articles, each after its id. */
const articlesInKey = (key: string) => [...key.matchAll(/ (\d+):/g)].map(([, id]) => Number(id));
