/**
 * The log of vocabulary changes: one row per batch, many of them folded into the vocabulary at once in key order, since random writes took longer than the index. Until
 * then an article counts as not indexed, because prefix searches would miss it.
 */

import { compressText, decompressText } from '../articles/texts.ts';
import { type Connection, cellOf, countOf, prepared, rowOf, rowsOf } from '../connection.ts';
import { inIndex } from '../damage.ts';
import type { ArticleTerms, TermBatch } from './batch-terms.ts';
import { changeTerms, type Term } from './term-pages.ts';

export interface TermChange {
  readonly terms: ArticleTerms;
  /** 1 if the article is added, -1 if it is removed. */
  readonly by: 1 | -1;
}

/**
 * Must be called in the transaction that adds the articles to the index or removes them.
 * @param articles how many articles were added to the index
 */
export function logTerms(db: Connection, changes: readonly TermChange[], articles: number): void {
  const put = prepared(db, 'INSERT INTO term_log (articles, is_sorted, changes, counts) VALUES (?, 0, ?, ?)');
  let uncounted = articles;
  for (const [{ lines }, counts] of countsByBatch(changes)) {
    inIndex(() => put.run(uncounted, lines, packedCounts(counts)));
    uncounted = 0;
  }
}

function countsByBatch(changes: readonly TermChange[]): Map<TermBatch, Int32Array> {
  const byBatch = new Map<TermBatch, Int32Array>();
  for (const { terms, by } of changes) {
    const { batch, places } = terms;
    if (batch.count === 0 && places.length > 0) throw new Error('words of a batch that was not closed');
    const counts = byBatch.get(batch) ?? new Int32Array(batch.count);
    byBatch.set(batch, counts);
    for (const place of places) counts[place] = (counts[place] as number) + by;
  }
  return byBatch;
}

const COUNT_BYTES = 4;

/** Packs counts little-endian. */
function packedCounts(counts: Int32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(counts.length * COUNT_BYTES));
  for (let at = 0; at < counts.length; at++) view.setInt32(at * COUNT_BYTES, counts[at] as number, true);
  return new Uint8Array(view.buffer);
}

function linesOf(packed: Uint8Array): string[] {
  const lines = decompressText(packed).split('\n');
  lines.pop();
  return lines;
}

/** Calls `wake` with the size in bytes of whatever this connection adds to the log. The addition may still be rolled back. */
export function onLogged(db: Connection, wake: (bytes: number) => void): void {
  db.function('terms_logged', { directOnly: false }, (bytes) => {
    wake(Number(bytes));
    return null;
  });
  db.exec(`CREATE TEMP TRIGGER IF NOT EXISTS logged AFTER INSERT ON main.term_log WHEN new.is_sorted = 0
    BEGIN SELECT terms_logged(length(new.changes)); END`);
}

/** Counts indexed articles whose words are not all in the vocabulary yet. */
export function countUnfolded(db: Connection): number {
  return countOf(db, 'SELECT coalesce(sum(articles), 0) FROM term_log');
}

export function loggedBytes(db: Connection): number {
  return inIndex(() => cellOf<number>(db, 'SELECT coalesce(sum(length(changes)), 0) FROM term_log') ?? 0);
}

export interface SortedTerms {
  /** The id of the last row that these pages replace; all rows up to it are included. */
  readonly upTo: number;
  readonly articles: number;
  /** Compressed pages, in the order of the vocabulary's key. */
  readonly pages: readonly Uint8Array[];
}

/** Terms per page of the log. After an import they are on a few dozen pages of the vocabulary. */
const PAGE_TERMS = 2_000;
/** Pages of the vocabulary written in one turn: about 10 ms. */
const PAGES_CHANGED = 150;

/** Merges everything in the log, each word once. It only reads and computes, so it can run in a worker. */
export function sortedTerms(db: Connection): SortedTerms | null {
  return inIndex(() => sortLog(db));
}

function sortLog(db: Connection): SortedTerms | null {
  const rows = rowsOf<{ id: number; articles: number }>(db, 'SELECT id, articles FROM term_log ORDER BY id');
  const last = rows.at(-1);
  if (!last) return null;
  const sums = new Map<string, number>();
  for (const { id } of rows) addUp(db, id, sums);
  // A tab sorts before every character of a word, so this is the order of the table's key, except for rare letters.
  const words = [...sums.keys()].sort();
  const pages: Uint8Array[] = [];
  for (let at = 0; at < words.length; at += PAGE_TERMS) {
    const page = words.slice(at, at + PAGE_TERMS).filter((word) => sums.get(word) !== 0);
    pages.push(compressText(page.map((word) => `${word}\t${sums.get(word)}\n`).join('')));
  }
  return { upTo: last.id, articles: rows.reduce((sum, { articles }) => sum + articles, 0), pages };
}

/** @param sums keyed by the line without its count, so that a million lines are added up before any of them is split */
function addUp(db: Connection, id: number, sums: Map<string, number>): void {
  const row = rowOf<{ changes: Uint8Array; counts: Uint8Array | null }>(
    db,
    'SELECT changes, counts FROM term_log WHERE id = ?',
    id,
  );
  if (!row) return;
  const add = (word: string, by: number) => sums.set(word, (sums.get(word) ?? 0) + by);
  const { counts } = row;
  const lines = linesOf(row.changes);
  if (counts) {
    const view = new DataView(counts.buffer, counts.byteOffset, counts.byteLength);
    for (const [at, word] of lines.entries()) add(word, view.getInt32(at * COUNT_BYTES, true));
  } else {
    for (const line of lines) {
      const end = line.lastIndexOf('\t');
      add(line.slice(0, end), Number(line.slice(end + 1)));
    }
  }
}

/** Replaces logged rows with their sorted pages. The article count is spread over the pages so that progress shows; the last page has at least one. */
export function putSortedTerms(db: Connection, { upTo, articles, pages }: SortedTerms): void {
  const put = prepared(db, 'INSERT INTO term_log (articles, is_sorted, changes) VALUES (?, 1, ?)');
  const replace = db.transaction(() => {
    prepared(db, 'DELETE FROM term_log WHERE id <= ?').run(upTo);
    const upToPage = (n: number) => Math.floor((articles * n) / pages.length);
    for (const [at, page] of pages.entries()) put.run(upToPage(at + 1) - upToPage(at), page);
  });
  inIndex(() => replace.immediate());
}

/** Folds in the next sorted page, or as much of it as one turn has time for. @returns whether there was one */
export function foldTermPage(db: Connection): boolean {
  const fold = db.transaction(() => {
    const row = rowOf<{ id: number; changes: Uint8Array }>(
      db,
      'SELECT id, changes FROM term_log WHERE is_sorted = 1 ORDER BY id LIMIT 1',
    );
    if (!row) return false;
    const lines = linesOf(row.changes);
    const left = lines.slice(changeTerms(db, lines.map(termFrom), PAGES_CHANGED));
    if (left.length === 0) prepared(db, 'DELETE FROM term_log WHERE id = ?').run(row.id);
    else
      prepared(db, 'UPDATE term_log SET changes = ? WHERE id = ?').run(
        compressText(left.map((line) => `${line}\n`).join('')),
        row.id,
      );
    return true;
  });
  return inIndex(() => fold.immediate());
}

function termFrom(line: string): Term {
  const [surface = '', lang = '', stem, by] = line.split('\t');
  return { surface, lang, stem: stem || surface, df: Number(by) };
}
