/** What a merge of sources leaves behind. Articles imported after it are in no act: undo returns each to the source it names, since the merged one never published it; redo moves them back. */

import type { ChangeRow } from '../acts/undoable-rows.ts';
import { type Connection, columnOf, idList, prepared, rowsOf } from '../connection.ts';
import { findSource } from './find-source.ts';
import { siteOf } from './source-site.ts';

interface Merge {
  readonly at: string;
  readonly changes: readonly ChangeRow[];
}

interface CameSince {
  readonly id: number;
  readonly named: string | null;
  readonly url: string | null;
}

/** Must be called after the rows of the merge were reverted or reapplied, within the same transaction. */
export function followMerge(db: Connection, { at, changes }: Merge, direction: 'undo' | 'redo'): void {
  const merged = changes.flatMap((row) => (row.table_name === 'source' && row.after === null ? [row.row_id] : []));
  const alias = changes.find(({ table_name, after }) => table_name === 'source_alias' && after !== null);
  if (!alias) return;
  const { source_id: into } = JSON.parse(alias.after as string) as { source_id: number };
  const give = prepared(db, 'UPDATE article SET source_id = ? WHERE id IN (SELECT value FROM json_each(?))');
  if (direction === 'redo') {
    const apart = columnOf<number>(
      db,
      'SELECT id FROM article WHERE source_id IN (SELECT value FROM json_each(?))',
      idList(merged),
    );
    give.run(into, idList(apart));
    return;
  }
  for (const { id, named, url } of cameSince(db, into, at)) {
    const sourceId = findSource(db, { name: named, domain: siteOf(url, null)?.name ?? null });
    if (sourceId !== null && merged.includes(sourceId)) give.run(sourceId, idList([id]));
  }
}

/** Articles whose source was corrected since are left out: that is the analyst's decision. */
function cameSince(db: Connection, sourceId: number, at: string): CameSince[] {
  return rowsOf<CameSince>(
    db,
    `SELECT a.id, a.url, coalesce(i.source_name,
       (SELECT value FROM found_value f WHERE f.article_id = a.id AND f.field = 'source' ORDER BY f.id LIMIT 1)) AS named
     FROM article a JOIN import i ON i.id = a.import_id
     WHERE a.source_id = ? AND a.imported_at >= ?
       AND NOT EXISTS (SELECT 1 FROM correction c WHERE c.article_id = a.id AND c.field = 'source')`,
    sourceId,
    at,
  );
}

/** Returns what each source was merged into; those that are there still, or are gone, are left out. An undone merge counts no more. */
export function mergedInto(db: Connection, sourceIds: readonly number[]): { sourceId: number; into: number }[] {
  const isThere = prepared(db, 'SELECT 1 FROM source WHERE id = ?');
  // Its names moved with it, and do so again where the other is merged in turn.
  const into = prepared(
    db,
    `SELECT x.source_id FROM change c JOIN source_alias x ON x.id = c.row_id
     WHERE c.table_name = 'source_alias' AND c.before ->> 'source_id' = ? ORDER BY c.id DESC LIMIT 1`,
  ).pluck();
  return sourceIds.flatMap((sourceId) => {
    const now = isThere.get(sourceId) ? undefined : (into.get(sourceId) as number | undefined);
    return now === undefined ? [] : [{ sourceId, into: now }];
  });
}
