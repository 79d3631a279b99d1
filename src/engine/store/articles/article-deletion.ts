/** Deletes articles for good: counts what depends on them, and removes every word of theirs from the file. */
import { counted } from '../../../text/phrasing/counted.ts';
import { BUSY_MS, type Connection, columnOf, idList, prepared, rowOf } from '../connection.ts';
import type { Store } from '../open.ts';
import { nameOrigin } from '../origins/origin-groups.ts';
import type { Pace } from '../pace.ts';
import { removePrints } from '../prints/fingerprints.ts';
import { LoggedChanges } from './logged-changes.ts';

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

/** Few enough for a turn of the thread. */
const DELETED_AT_ONCE = 5;

/**
 * Deletes articles a few at a time, each with what earlier acts did to it: others have their turn in between, and what is
 * left when the pace ends it is whole. One final act is in the log, without the articles' words.
 * @param onDeleted told how many are deleted, once they are
 */
export async function deleteArticles(
  store: Store,
  articleIds: readonly number[],
  onDeleted: (articles: number) => void,
  pace: Pace,
): Promise<void> {
  const { db } = store;
  const logged = new LoggedChanges(db, articleIds);
  while (logged.readOn()) await pace();
  let actId: number | null = null;
  for (let at = 0; at < articleIds.length; at += DELETED_AT_ONCE) {
    const some = articleIds.slice(at, at + DELETED_AT_ONCE);
    const done = Math.min(at + DELETED_AT_ONCE, articleIds.length);
    db.transaction(() => {
      // What was done to them since.
      while (logged.readOn());
      deleteSome(db, some, logged);
      actId = store.acts.logFinal('article.delete', `Deleted ${counted(done, 'article')}`, actId);
    }).immediate();
    onDeleted(done);
    await pace(done / articleIds.length);
  }
}

function deleteSome(db: Connection, articleIds: readonly number[], logged: LoggedChanges): void {
  const asked = idList(articleIds);
  const originIds = [...originsOf(db, asked), ...logged.forget(articleIds)];
  removePrints(db, articleIds);
  deleteRows(db, asked);
  for (const originId of originIds) nameOrigin(db, originId);
  forgetOrigins(
    db,
    originIds.filter((originId) => !logged.isNeeded(originId)),
  );
}

/** Unused tags stay, hidden, because the act that created one can still be undone. */
function deleteRows(db: Connection, asked: string): void {
  const originals = columnOf<number>(db, SOLE_ORIGINALS, { asked });
  // Of passages that were not placed in them.
  prepared(
    db,
    "UPDATE import_item SET message = 'Its article was deleted.' WHERE outcome = 'failed' AND article_id IN (SELECT value FROM json_each(?))",
  ).run(asked);
  prepared(db, 'DELETE FROM article WHERE id IN (SELECT value FROM json_each(?))').run(asked);
  // The key of a dismissed discrepancy contains words of its articles.
  prepared(
    db,
    "DELETE FROM dismissal WHERE EXISTS (SELECT 1 FROM json_each(?) WHERE instr(dismissal.key, ' ' || value || ':') > 0)",
  ).run(asked);
  prepared(db, 'DELETE FROM original WHERE id IN (SELECT value FROM json_each(?))').run(idList(originals));
}

function originsOf(db: Connection, asked: string): number[] {
  return columnOf<number>(
    db,
    'SELECT DISTINCT origin_id FROM article WHERE id IN (SELECT value FROM json_each(?))',
    asked,
  );
}

/** Deletes those of these origins for good that no article has. */
function forgetOrigins(db: Connection, originIds: readonly number[]): void {
  const gone = columnOf<number>(
    db,
    'SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM article WHERE origin_id = value)',
    idList(originIds),
  );
  const asked = idList(gone);
  prepared(db, "DELETE FROM change WHERE table_name = 'origin' AND row_id IN (SELECT value FROM json_each(?))").run(
    asked,
  );
  prepared(db, 'DELETE FROM origin WHERE id IN (SELECT value FROM json_each(?))').run(asked);
}

/**
 * To be called after deletions: shrinks the file, and leaves no copy of the deleted rows in the journal.
 * @returns false where someone is reading what the journal has: then some may be left there
 */
export function shrinkFile(db: Connection): boolean {
  // A reader may go on for minutes, and until then the thread would stand still.
  db.pragma('busy_timeout = 0');
  try {
    emptyJournal(db);
    db.pragma('incremental_vacuum');
    return emptyJournal(db);
  } finally {
    db.pragma(`busy_timeout = ${BUSY_MS}`);
  }
}

function emptyJournal(db: Connection): boolean {
  const [moved] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  return moved?.busy === 0;
}
