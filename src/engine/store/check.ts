/** Checks an archive: examines everything that a quotation rests on, and alters nothing. */
import type { ARCHIVE_CHECKS, ArchiveCheck } from '../../contract/model/archive.ts';
import { sliceCodePoints } from '../../text/offsets.ts';
import { countWords } from '../../text/phrasing/counted.ts';
import { decompressText, isIntact } from './articles/texts.ts';
import { type Connection, cellOf, columnOf, countOf, identifier, rowsOf } from './connection.ts';
import { INDEX_UNREADABLE, problemsOf } from './damage.ts';
import { isOriginalIntact } from './originals/verify-original.ts';
import { type Pace, paceOf } from './pace.ts';
import { INDEX_TABLES } from './search-index/rebuild-index.ts';

type CheckName = (typeof ARCHIVE_CHECKS)[number];
type Finding = { counted: number; problems: string[] };

const MOST_PROBLEMS = 100;
const ROWS_AT_ONCE = 50;

/** Out of one, over all checks. */
type OnShare = (share: number) => void;

/** Gives up the thread every few milliseconds, except while SQLite scans one table. */
export async function checkArchive(
  { db, isCutOff = false }: { readonly db: Connection; readonly isCutOff?: boolean },
  signal: AbortSignal,
  onShare: OnShare = () => {},
): Promise<ArchiveCheck> {
  const look: [CheckName, (pace: Pace) => Promise<Finding>][] = [
    ['file', (pace) => checkFile(db, isCutOff, pace)],
    ['foreign keys', async () => checkForeignKeys(db)],
    ['originals', (pace) => checkOriginals(db, pace)],
    ['texts', (pace) => checkTexts(db, pace)],
    ['anchors', (pace) => checkAnchors(db, pace)],
    ['index coverage', async () => checkIndex(db)],
  ];
  const checks: ArchiveCheck['checks'] = [];
  for (const [at, [name, run]] of look.entries()) {
    signal.throwIfAborted();
    const pace = paceOf(db, signal, (share) => onShare((at + share) / look.length));
    const { counted, problems } = await run(pace).catch(damageFrom);
    checks.push({ name, ok: problems.length === 0, counted, problems: firstOf(problems) });
  }
  return { ok: checks.every((check) => check.ok), checks };
}

/** Unreadable pages end one check, not all of them. */
function damageFrom(error: unknown): Finding {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const isDamage = /^SQLITE_(?:CORRUPT|NOTADB|IOERR)/.test(String(code)) || /^no such table/.test(String(message));
  if (!isDamage) throw error;
  return { counted: 0, problems: [`Part of the file cannot be read: ${(error as Error).message}.`] };
}

function firstOf(problems: string[]): string[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  return [...problems.slice(0, MOST_PROBLEMS), `And ${countWords(problems.length - MOST_PROBLEMS)} more.`];
}

async function checkFile(db: Connection, isCutOff: boolean, pace: Pace): Promise<Finding> {
  // What is missing may be the middle of one value, which SQLite reads as zeros.
  const problems = isCutOff ? ['The file is truncated.'] : [];
  const all = columnOf<string>(db, "SELECT name FROM sqlite_schema WHERE type = 'table'");
  const tables = all.filter((name) => !INDEX_TABLES.includes(name));
  for (const [at, name] of tables.entries()) {
    problems.push(...problemsOf(db, name));
    await pace((at + 1) / tables.length);
  }
  return { counted: db.pragma('page_count', { simple: true }) as number, problems };
}

function checkForeignKeys(db: Connection): Finding {
  const broken = db.pragma('foreign_key_check') as { table: string; rowid: number | null; parent: string }[];
  const counted = columnOf<string>(
    db,
    `SELECT DISTINCT t.name FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) WHERE t.type = 'table'`,
  ).reduce((sum, name) => sum + countOf(db, `SELECT count(*) FROM ${identifier(name)}`), 0);
  return {
    counted,
    problems: broken.map(({ table, rowid, parent }) => `${table} ${rowid} refers to a ${parent} that does not exist.`),
  };
}

async function checkOriginals(db: Connection, pace: Pace): Promise<Finding> {
  const problems: string[] = [];
  const all = columnOf<string>(db, 'SELECT sha256 FROM original');
  for (const [at, sha256] of all.entries()) {
    if (!(await isOriginalIntact(db, sha256, () => pace(at / all.length))))
      problems.push(`The bytes of original ${sha256} have changed since it came in.`);
    await pace((at + 1) / all.length);
  }
  return { counted: all.length, problems };
}

async function checkTexts(db: Connection, pace: Pace): Promise<Finding> {
  const problems: string[] = [];
  const newest = cellOf<number>(db, 'SELECT max(id) FROM revision') ?? 0;
  let counted = 0;
  for (let after = 0; ; ) {
    const rows = rowsOf<{ id: number; article_id: number; text_sha256: string; text: Uint8Array }>(
      db,
      `SELECT id, article_id, text_sha256, text FROM revision WHERE id > ? ORDER BY id LIMIT ${ROWS_AT_ONCE}`,
      after,
    );
    for (const row of rows) {
      const text = readableText(row.text);
      if (text === null || !isIntact(text, row.text_sha256)) {
        problems.push(`The text of article ${row.article_id} (revision ${row.id}) has changed since it was stored.`);
      }
    }
    counted += rows.length;
    const last = rows.at(-1);
    if (!last) return { counted, problems };
    after = last.id;
    await pace(after / newest);
  }
}

/** Compares each mark with the revision that it was made on. */
async function checkAnchors(db: Connection, pace: Pace): Promise<Finding> {
  const problems: string[] = [];
  const all = rowsOf<{
    id: number;
    article_id: number;
    revision_id: number;
    start_at: number;
    end_at: number;
    exact: string;
  }>(db, 'SELECT id, article_id, revision_id, start_at, end_at, exact FROM evidence ORDER BY revision_id, id');
  let revision: { id: number; text: string | null } | undefined;
  for (const [at, mark] of all.entries()) {
    if (revision?.id !== mark.revision_id) {
      const text = cellOf<Uint8Array>(db, 'SELECT text FROM revision WHERE id = ?', mark.revision_id);
      revision = { id: mark.revision_id, text: text ? readableText(text) : null };
    }
    if (revision.text === null || sliceCodePoints(revision.text, mark.start_at, mark.end_at) !== mark.exact) {
      problems.push(`Passage ${mark.id} is not where it was marked in the text of article ${mark.article_id}.`);
    }
    await pace((at + 1) / all.length);
  }
  return { counted: all.length, problems };
}

/** A damaged index may be told of by the check itself, or end it. */
function problemsOrDamage(db: Connection, table: string): string[] {
  try {
    return problemsOf(db, table);
  } catch (error) {
    return damageFrom(error).problems;
  }
}

/** Checks that the index can be read whole, that every article is indexed or queued for it, and that the index holds nothing else. */
function checkIndex(db: Connection): Finding {
  const unreadable = INDEX_TABLES.flatMap((name) => problemsOrDamage(db, name));
  if (unreadable.length > 0) return { counted: 0, problems: [INDEX_UNREADABLE, ...unreadable] };
  const missing = columnOf<number>(
    db,
    `SELECT id FROM article WHERE id NOT IN (SELECT rowid FROM fts) AND id NOT IN (SELECT article_id FROM fts_queue)`,
  );
  const stray = columnOf<number>(db, 'SELECT rowid FROM fts WHERE rowid NOT IN (SELECT id FROM article)');
  return {
    counted: countOf(db, 'SELECT count(*) FROM article'),
    problems: [
      ...missing.map((id) => `Article ${id} is neither in the index nor waiting for it.`),
      ...stray.map((id) => `The index contains an article ${id} that does not exist.`),
    ],
  };
}

function readableText(data: Uint8Array): string | null {
  try {
    return decompressText(data);
  } catch {
    // Data that cannot be decompressed is the damage this check looks for.
    return null;
  }
}
