/** Deletes articles for good: counts what depends on them, and removes every word of theirs from the file. */
import { type Connection, columnOf, idList, prepared, rowOf } from '../connection.ts';
import type { Store } from '../open.ts';
import { removePrints } from '../prints/fingerprints.ts';

export interface Dependents extends Record<string, number> {
  readonly articles: number;
  readonly passages: number;
  /** Claims that lose a passage. */
  readonly claims: number;
  /** Reports that cite one of the passages. */
  readonly reports: number;
  /** Originals that no other article shares. */
  readonly originals: number;
}

const SOLE_ORIGINALS = `
  SELECT DISTINCT ao.original_id AS id FROM article_original ao
  WHERE ao.article_id IN (SELECT value FROM json_each(@asked))
    AND NOT EXISTS (SELECT 1 FROM article_original other
      WHERE other.original_id = ao.original_id AND other.article_id NOT IN (SELECT value FROM json_each(@asked)))
    AND NOT EXISTS (SELECT 1 FROM import_item kept WHERE kept.original_id = ao.original_id)`;

export function dependentsOf(db: Connection, articleIds: readonly number[]): Dependents {
  const row = rowOf<Dependents>(
    db,
    `WITH lost AS (SELECT id, claim_id FROM evidence WHERE article_id IN (SELECT value FROM json_each(@asked)))
     SELECT
       (SELECT count(*) FROM article WHERE id IN (SELECT value FROM json_each(@asked))) AS articles,
       (SELECT count(*) FROM lost) AS passages,
       (SELECT count(DISTINCT claim_id) FROM lost) AS claims,
       (SELECT count(*) FROM report WHERE EXISTS (SELECT 1 FROM json_tree(report.body) part
          WHERE (part.key = 'evidenceId' OR part.path LIKE '%.cite') AND part.atom IN (SELECT id FROM lost))) AS reports,
       (SELECT count(*) FROM (${SOLE_ORIGINALS})) AS originals`,
    { asked: idList(articleIds) },
  );
  return row as Dependents;
}

/** Logs one final act, without the articles' words. The changes that earlier acts made to these articles leave the log too. */
export function deleteArticles(store: Store, articleIds: readonly number[], label: string): void {
  const { db } = store;
  const asked = idList(articleIds);
  db.transaction(() => {
    const originIds = originsTouched(db, asked);
    forgetActsOn(db, asked);
    removePrints(db, articleIds);
    deleteRows(db, asked);
    forgetOrigins(db, originIds);
    store.acts.logFinal('article.delete', label);
  }).immediate();
}

/** With ON, free pages are zeroed as well. That is worth the extra writing only while articles are being deleted. */
export function setSecureDelete(db: Connection, isOn: boolean): void {
  db.pragma(`secure_delete = ${isOn ? 'ON' : 'FAST'}`);
}

/** The key of a dismissed discrepancy contains words of its articles. */
const namesOneOf = (key: string) =>
  `EXISTS (SELECT 1 FROM json_each(@asked) WHERE instr(${key}, ' ' || value || ':') > 0)`;

/** Unused tags stay, hidden, because the act that created one can still be undone. */
function deleteRows(db: Connection, asked: string): void {
  const originals = columnOf<number>(db, SOLE_ORIGINALS, { asked });
  prepared(db, 'DELETE FROM article WHERE id IN (SELECT value FROM json_each(?))').run(asked);
  prepared(db, `DELETE FROM dismissal WHERE ${namesOneOf('dismissal.key')}`).run({ asked });
  prepared(db, 'DELETE FROM original WHERE id IN (SELECT value FROM json_each(?))').run(idList(originals));
}

/** Deletes the logged changes that hold these articles or what was marked in them. An act left without any change becomes final. */
function forgetActsOn(db: Connection, asked: string): void {
  const gone = columnOf<number>(
    db,
    `DELETE FROM change WHERE (table_name = 'article' AND row_id IN (SELECT value FROM json_each(@asked)))
       OR (table_name IN ('correction', 'evidence', 'tagging', 'collected', 'origin_decision', 'origin_proposal',
           'version_refusal', 'moved_piece', 'own_passages')
         AND (before ->> 'article_id' IN (SELECT value FROM json_each(@asked))
           OR after ->> 'article_id' IN (SELECT value FROM json_each(@asked))))
       OR (table_name = 'dismissal' AND ${namesOneOf("coalesce(before ->> 'key', after ->> 'key')")})
       OR (table_name = 'own_passages'
         AND coalesce(before ->> 'other_id', after ->> 'other_id') IN (SELECT value FROM json_each(@asked)))
     RETURNING act_id`,
    { asked },
  );
  prepared(
    db,
    `UPDATE act SET state = 'final' WHERE id IN (SELECT value FROM json_each(?)) AND state IN ('done', 'undone')
       AND NOT EXISTS (SELECT 1 FROM change WHERE act_id = act.id)`,
  ).run(idList(gone));
}

/** Returns the origins that these articles have or have had. */
function originsTouched(db: Connection, asked: string): number[] {
  return columnOf<number>(
    db,
    `SELECT origin_id FROM article WHERE id IN (SELECT value FROM json_each(@asked))
     UNION SELECT before ->> 'origin_id' FROM change
       WHERE table_name = 'article' AND row_id IN (SELECT value FROM json_each(@asked))
     UNION SELECT after ->> 'origin_id' FROM change
       WHERE table_name = 'article' AND row_id IN (SELECT value FROM json_each(@asked))`,
    { asked },
  );
}

/** Deletes an origin for good if no article has it and no undo can bring it back. */
function forgetOrigins(db: Connection, originIds: readonly number[]): void {
  const gone = columnOf<number>(
    db,
    `WITH needed (id) AS (
       SELECT origin_id FROM article WHERE origin_id IN (SELECT value FROM json_each(@asked))
       UNION SELECT before ->> 'origin_id' FROM change WHERE table_name = 'article'
       UNION SELECT after ->> 'origin_id' FROM change WHERE table_name = 'article')
     SELECT value FROM json_each(@asked) WHERE value NOT IN (SELECT id FROM needed WHERE id IS NOT NULL)`,
    { asked: idList(originIds) },
  );
  const asked = idList(gone);
  prepared(db, "DELETE FROM change WHERE table_name = 'origin' AND row_id IN (SELECT value FROM json_each(?))").run(
    asked,
  );
  prepared(db, 'DELETE FROM origin WHERE id IN (SELECT value FROM json_each(?))').run(asked);
}

/** To be called after deletions: shrinks the file, and leaves no copy of the deleted rows in the journal. */
export function shrinkFile(db: Connection): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.pragma('incremental_vacuum');
  db.pragma('wal_checkpoint(TRUNCATE)');
}
