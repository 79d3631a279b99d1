/** Plain FTS5 over the same texts, as the yardstick. */
import { type Connection, connect } from '../engine/store/connection.ts';

interface OtherIndex {
  /** Positions of the given documents, best first. */
  search(text: string, limit: number): number[];
  close(): void;
}

interface Document {
  readonly title: string;
  readonly text: string;
}

/** Matches any of the words, ranked by bm25: what a plain full-text table offers for a typed question. */
export function otherIndex(tokenizer: string, documents: readonly Document[]): OtherIndex {
  const db: Connection = connect(':memory:', { readOnly: false });
  db.exec(`CREATE VIRTUAL TABLE plain USING fts5(title, body, tokenize="${tokenizer}")`);
  const put = db.prepare('INSERT INTO plain (rowid, title, body) VALUES (?, ?, ?)');
  db.transaction(() => {
    for (const [at, { title, text }] of documents.entries()) put.run(at, title, text);
  })();
  const find = db.prepare('SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT ?').pluck();
  return {
    search: (text, limit) => {
      const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      return words.length === 0 ? [] : (find.all(words.map((word) => `"${word}"`).join(' OR '), limit) as number[]);
    },
    close: () => db.close(),
  };
}

/** @returns "goal ≥ 1.03: held", or how far off it is */
export function goal(name: string, ratio: number, wanted: number): string {
  const isHeld = ratio >= wanted;
  return `${isHeld ? 'held  ' : 'MISSED'} ${name}: ${ratio.toFixed(3)} (goal ≥ ${wanted})`;
}
