/**
 * Changes to the vocabulary on their way: a batch of the index adds one row, in its own transaction, and many rows are
 * folded into `term` at once, in the order of its key. Touched at random for every batch, `term` took longer than the index
 * itself. An article counts as not indexed until its words are in `term`, for a prefix would miss it.
 */
import { type Connection, prepared, rowOf, rowsOf } from './connection.ts';
import { compressText, decompressText } from './texts.ts';

export interface TermChange {
  readonly surface: string;
  readonly lang: string;
  readonly stem: string;
  /** Articles that hold the word now, less those that did. */
  readonly by: number;
}

/** As the log holds it. Surfaces and stems are letters, marks and digits. */
export function termLine({ surface, lang, stem, by }: TermChange): string {
  return `${surface}\t${lang}\t${stem === surface ? '' : stem}\t${by}\n`;
}

function linesOf(packed: Uint8Array): string[] {
  const lines = decompressText(packed).split('\n');
  lines.pop();
  return lines;
}

function changeFrom(line: string): TermChange {
  const [surface = '', lang = '', stem, by] = line.split('\t');
  return { surface, lang, stem: stem || surface, by: Number(by) };
}

/**
 * In the transaction that puts the articles into the index, or takes them out.
 * @param terms of each its lines
 * @param articles that came into the index
 */
export function logTerms(db: Connection, terms: readonly string[], articles: number): void {
  if (terms.length === 0) return;
  prepared(db, 'INSERT INTO term_log (articles, is_sorted, changes) VALUES (?, 0, ?)').run(
    articles,
    compressText(terms.join('')),
  );
}

/** Calls `wake` with the bytes of whatever is put into the log on this connection; it may still be rolled back. */
export function onLogged(db: Connection, wake: (bytes: number) => void): void {
  db.function('terms_logged', { directOnly: false }, (bytes) => {
    wake(Number(bytes));
    return null;
  });
  db.exec(`CREATE TEMP TRIGGER IF NOT EXISTS logged AFTER INSERT ON main.term_log WHEN new.is_sorted = 0
    BEGIN SELECT terms_logged(length(new.changes)); END`);
}

/** Articles in the index whose words are not all in the vocabulary yet. */
export function countUnfolded(db: Connection): number {
  return rowOf<{ n: number }>(db, 'SELECT coalesce(sum(articles), 0) AS n FROM term_log')?.n ?? 0;
}

export function loggedBytes(db: Connection): number {
  return rowOf<{ n: number }>(db, 'SELECT coalesce(sum(length(changes)), 0) AS n FROM term_log')?.n ?? 0;
}

export interface SortedTerms {
  /** The rows that these are made of: all up to this one. */
  readonly upTo: number;
  readonly articles: number;
  /** Packed, in the order of the vocabulary's key. */
  readonly pages: readonly Uint8Array[];
}

/** Terms a page: some 7 ms of writing. */
const PAGE_TERMS = 2_000;

/** All that waits in the log as one, each word once. Reads and computes only: for a worker. */
export function sortedTerms(db: Connection): SortedTerms | null {
  const rows = rowsOf<{ id: number; articles: number }>(db, 'SELECT id, articles FROM term_log ORDER BY id');
  const last = rows.at(-1);
  if (!last) return null;
  // By all of a line but its number: a million lines are added up before one of them is taken apart.
  const sums = new Map<string, number>();
  for (const { id } of rows) {
    const row = rowOf<{ changes: Uint8Array }>(db, 'SELECT changes FROM term_log WHERE id = ?', id);
    for (const line of row ? linesOf(row.changes) : []) {
      const end = line.lastIndexOf('\t');
      const word = line.slice(0, end);
      sums.set(word, (sums.get(word) ?? 0) + Number(line.slice(end + 1)));
    }
  }
  // A tab stands before every character of a word: the order of these is that of the table's key, save for rare letters.
  const words = [...sums.keys()].sort();
  const pages: Uint8Array[] = [];
  for (let at = 0; at < words.length; at += PAGE_TERMS) {
    const page = words.slice(at, at + PAGE_TERMS).filter((word) => sums.get(word) !== 0);
    pages.push(compressText(page.map((word) => `${word}\t${sums.get(word)}\n`).join('')));
  }
  return { upTo: last.id, articles: rows.reduce((sum, { articles }) => sum + articles, 0), pages };
}

/**
 * Puts the sorted pages in the place of the rows they are made of. Their articles are shared out among the pages, so that
 * what waits is seen to shrink; the last has at least one.
 */
export function putSorted(db: Connection, { upTo, articles, pages }: SortedTerms): void {
  const put = prepared(db, 'INSERT INTO term_log (articles, is_sorted, changes) VALUES (?, 1, ?)');
  db.transaction(() => {
    prepared(db, 'DELETE FROM term_log WHERE id <= ?').run(upTo);
    const upToPage = (n: number) => Math.floor((articles * n) / pages.length);
    for (const [at, page] of pages.entries()) put.run(upToPage(at + 1) - upToPage(at), page);
  }).immediate();
}

/** Folds the next sorted page in. @returns whether there was one */
export function foldPage(db: Connection): boolean {
  return db
    .transaction(() => {
      const row = rowOf<{ id: number; changes: Uint8Array }>(
        db,
        'SELECT id, changes FROM term_log WHERE is_sorted = 1 ORDER BY id LIMIT 1',
      );
      if (!row) return false;
      changeTerms(db, linesOf(row.changes).map(changeFrom));
      prepared(db, 'DELETE FROM term_log WHERE id = ?').run(row.id);
      return true;
    })
    .immediate();
}

/** A word that no article holds any more goes. */
function changeTerms(db: Connection, changes: readonly TermChange[]): void {
  const add = prepared(
    db,
    `INSERT INTO term (surface, lang, stem, df) VALUES (?, ?, ?, ?)
     ON CONFLICT (surface, lang) DO UPDATE SET df = df + excluded.df`,
  );
  const take = prepared(db, 'UPDATE term SET df = df + ? WHERE surface = ? AND lang = ? RETURNING df');
  const forget = prepared(db, 'DELETE FROM term WHERE surface = ? AND lang = ?');
  for (const { surface, lang, stem, by } of changes) {
    if (by > 0) add.run(surface, lang, stem === surface ? null : stem, by);
    else {
      const left = take.get(by, surface, lang) as { df: number } | undefined;
      if (left && left.df <= 0) forget.run(surface, lang);
    }
  }
}
