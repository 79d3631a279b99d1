/** Pieces that the analyst moved between text and furniture. The resulting text is stored as a revision. */
import { createHash } from 'node:crypto';
import type { PutBackPiece, SetAsidePiece } from '../../../contract/model/articles/article.ts';
import type { Utf16Span } from '../../../text/offsets.ts';
import { paragraphs } from '../../../text/sentences/paragraphs.ts';
import { type Connection, rowOf, rowsOf } from '../connection.ts';
import { articleWords } from '../search-index/article-words.ts';
import { TermGatherer } from '../search-index/batch-terms.ts';
import { addRevision, type Clocked, currentRevision, drawnRevision } from './revisions.ts';
import { compressPieces, compressText } from './texts.ts';

/** Where the piece goes: the paragraph it follows (null if it comes first), and the number of paragraphs before it. */
export interface PiecePlace {
  readonly behind: string | null;
  readonly place: number;
}

export interface Piece extends PiecePlace {
  readonly words: string;
  /** 1: taken out of the text. */
  readonly aside: 1 | null;
}

interface Drawn {
  readonly text: string;
  readonly furniture: readonly string[];
}

export function putBackPieces(db: Connection, articleId: number): PutBackPiece[] {
  return rowsOf(
    db,
    'SELECT id AS putBackId, words, at FROM moved_piece WHERE article_id = ? AND aside IS NULL ORDER BY id',
    articleId,
  );
}

export function setAsidePieces(db: Connection, articleId: number): SetAsidePiece[] {
  return rowsOf(db, 'SELECT words, at FROM moved_piece WHERE article_id = ? AND aside = 1 ORDER BY id', articleId);
}

/** Rebuilds the current text of each article from what its reader drew out and the moved pieces. Articles that no longer exist are skipped. */
export function rebuildTexts({ db, clock }: Clocked, articleIds: Iterable<number>): void {
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
        words: articleWords({ ...article, text }, new TermGatherer()).count,
        // Computed later, when copies are looked for.
        prints: null,
      },
    );
  }
}

function piecesOf(db: Connection, articleId: number): Piece[] {
  return rowsOf(db, 'SELECT words, behind, place, aside FROM moved_piece WHERE article_id = ? ORDER BY id', articleId);
}

/** Applies the moves to a text as drawn out. A piece that a newer reader has itself put in the text, or left out, stays there. */
function withPieces(drawn: Drawn, pieces: readonly Piece[]): Drawn {
  let { text } = drawn;
  const furniture = [...drawn.furniture];
  for (const piece of pieces) {
    if (piece.aside === 1) {
      const span = spanOf(text, piece);
      if (!span) continue;
      text = withoutSpan(text, span);
      furniture.push(piece.words);
      continue;
    }
    const aside = furniture.indexOf(piece.words);
    if (aside >= 0) furniture.splice(aside, 1);
    else if (isIn(text, piece.words.trim())) continue;
    text = withPiece(text, piece);
  }
  return { text, furniture };
}

const isIn = (text: string, words: string): boolean => `\n\n${text}\n\n`.includes(`\n\n${words}\n\n`);

/** Returns the place nearest to the one wanted. */
const nearest = (places: readonly number[], wanted: number): number | undefined =>
  places.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];

const placesOf = (text: string, spans: readonly Utf16Span[], words: string | null): number[] =>
  spans.flatMap(({ from, to }, at) => (text.slice(from, to) === words ? [at] : []));

function spanOf(text: string, { words, place }: Piece): Utf16Span | undefined {
  const spans = paragraphs(text);
  return spans[nearest(placesOf(text, spans, words), place) ?? -1];
}

/** Removes the span with the blank line before it, or after it if it comes first. */
function withoutSpan(text: string, { from, to }: Utf16Span): string {
  const before = text.slice(0, from).trimEnd();
  const behind = text.slice(to);
  return before === '' ? behind.trimStart() : before + behind;
}

function withPiece(text: string, { words: piece, behind, place }: Piece): string {
  const words = piece.trim();
  const spans = paragraphs(text);
  const alike = placesOf(text, spans, behind).map((at) => at + 1);
  const before = nearest(alike, place) ?? Math.min(place, spans.length);
  const last = spans[before - 1];
  if (last) return `${text.slice(0, last.to)}\n\n${words}${text.slice(last.to)}`;
  return text === '' ? words : `${words}\n\n${text}`;
}

/** Returns the articles that logged rows of moved pieces belong to. */
export function articlesOfPieces(rows: readonly { readonly before: string | null; readonly after: string | null }[]) {
  return new Set(
    rows.map(({ before, after }) => (JSON.parse(before ?? after ?? '{}') as { article_id: number }).article_id),
  );
}
