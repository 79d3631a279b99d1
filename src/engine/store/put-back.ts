/** Pieces that were set aside as furniture and put back into the text by the analyst; the text that comes of it is a revision. */
import { createHash } from 'node:crypto';
import { CollateError } from '../../contract/errors.ts';
import type { PutBackPiece } from '../../contract/model/article.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { articleWords } from './article-words.ts';
import { type Connection, prepared, rowOf, rowsOf } from './connection.ts';
import { addRevision, type Clocked, currentRevision, drawnRevision } from './revisions.ts';
import { compressPieces, compressText } from './texts.ts';

/** Where the piece goes: what it stands behind (null: it is the first), and how many paragraphs stand before it. */
export interface PiecePlace {
  readonly behind: string | null;
  readonly place: number;
}

interface Piece extends PiecePlace {
  readonly words: string;
}

export interface Drawn {
  readonly text: string;
  readonly furniture: readonly string[];
}

export function putBackPieces(db: Connection, articleId: number): PutBackPiece[] {
  return rowsOf(db, 'SELECT id AS putBackId, words, at FROM put_back WHERE article_id = ? ORDER BY id', articleId);
}

/** Inside an act. */
export function putBack(store: Clocked, articleId: number, { words, behind, place }: Piece): void {
  prepared(store.db, 'INSERT INTO put_back (article_id, words, behind, place, at) VALUES (?, ?, ?, ?, ?)').run(
    ...[articleId, words, behind, place, store.clock().toISOString()],
  );
  redrawTexts(store, [articleId]);
}

/** Inside an act. @throws CollateError not-found */
export function setAsideAgain(store: Clocked, articleId: number, putBackId: number): void {
  const { changes } = prepared(store.db, 'DELETE FROM put_back WHERE id = ? AND article_id = ?').run(
    putBackId,
    articleId,
  );
  if (changes === 0)
    throw new CollateError(
      'not-found',
      'This piece is not put back into the text, or not any more. Nothing was changed.',
    );
  redrawTexts(store, [articleId]);
}

/** Has the current text of each article be what its reader drew with what is put back. Articles that are gone are passed over. */
export function redrawTexts({ db, clock }: Clocked, articleIds: Iterable<number>): void {
  for (const articleId of articleIds) {
    const article = rowOf<{ title: string; language: string | null }>(
      db,
      'SELECT title, language FROM article WHERE id = ?',
      articleId,
    );
    if (!article) continue;
    const drawn = drawnRevision(db, articleId);
    const { text, furniture } = withPieces(drawn, piecesOf(db, articleId));
    const textSha256 = createHash('sha256').update(text).digest('hex');
    if (textSha256 === currentRevision(db, articleId).info.textSha256) continue;
    addRevision(
      { db, clock },
      { articleId, afterId: drawn.info.revisionId, drawnId: drawn.info.revisionId },
      {
        textSha256,
        text: compressText(text),
        furniture: compressPieces(furniture),
        reader: drawn.info.reader,
        readerVersion: drawn.info.readerVersion,
        words: articleWords({ ...article, text }).count,
        // Made where copies are looked for.
        prints: null,
      },
    );
  }
}

function piecesOf(db: Connection, articleId: number): Piece[] {
  return rowsOf(db, 'SELECT words, behind, place FROM put_back WHERE article_id = ? ORDER BY id', articleId);
}

/** A text as it was drawn, with these pieces in it; what a newer reader has in the text by itself is not put in twice. */
export function withPieces(drawn: Drawn, pieces: readonly Piece[]): Drawn {
  let { text } = drawn;
  const furniture = [...drawn.furniture];
  for (const piece of pieces) {
    const aside = furniture.indexOf(piece.words);
    if (aside >= 0) furniture.splice(aside, 1);
    else if (isIn(text, piece.words.trim())) continue;
    text = withPiece(text, piece);
  }
  return { text, furniture };
}

const isIn = (text: string, words: string): boolean => `\n\n${text}\n\n`.includes(`\n\n${words}\n\n`);

function withPiece(text: string, { words: piece, behind, place }: Piece): string {
  const words = piece.trim();
  const spans = paragraphs(text);
  const alike = spans.flatMap(({ from, to }, at) => (text.slice(from, to) === behind ? [at + 1] : []));
  const before =
    alike.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place))[0] ?? Math.min(place, spans.length);
  const last = spans[before - 1];
  if (last) return `${text.slice(0, last.to)}\n\n${words}${text.slice(last.to)}`;
  return text === '' ? words : `${words}\n\n${text}`;
}

/** The articles of logged rows of pieces put back. */
export function articlesOfPieces(rows: readonly { readonly before: string | null; readonly after: string | null }[]) {
  return new Set(
    rows.map(({ before, after }) => (JSON.parse(before ?? after ?? '{}') as { article_id: number }).article_id),
  );
}
