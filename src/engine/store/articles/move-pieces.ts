/** Moves pieces for the analyst: furniture back into the text, or a paragraph out of it. Nearby marks stay on their words. */

import { CollateError } from '../../../contract/errors.ts';
import { placeOf } from '../../../contract/model/claims/place.ts';
import { spanAfterMove } from '../../../text/anchors/moved-paragraphs.ts';
import { codePointMap, type Utf16Span } from '../../../text/offsets.ts';
import { paragraphs } from '../../../text/sentences/paragraphs.ts';
import { evidenceOfArticle } from '../claims/evidence.ts';
import { moveEvidence } from '../claims/evidence-changes.ts';
import { type Connection, prepared, rowsOf } from '../connection.ts';
import { type Piece, putBackPieces, rebuildTexts } from './moved-pieces.ts';
import { type Clocked, currentRevision } from './revisions.ts';

/** A paragraph of the text: its index among the paragraphs, and its words. */
interface Paragraph {
  readonly place: number;
  readonly words: string;
}

/** Puts a piece back into the text. A piece the analyst had set aside returns to where it was. Must be called inside an act. */
export function putBack(store: Clocked, articleId: number, piece: Omit<Piece, 'aside'>): void {
  keepingMarks(store, articleId, [], () => {
    if (!forget(store.db, articleId, { words: piece.words, aside: 1 }))
      insert(store, articleId, { ...piece, aside: null });
  });
}

/**
 * Sets paragraphs aside. A paragraph the analyst had put back becomes furniture again. Must be called inside an act. @throws CollateError not-found, conflict
 */
export function setAside(store: Clocked, articleId: number, chosen: readonly Paragraph[]): void {
  const { text } = currentRevision(store.db, articleId);
  const spans = paragraphs(text);
  const wordsAt = (place: number) => text.slice(spans[place]?.from, spans[place]?.to);
  if (chosen.some(({ place, words }) => !spans[place] || wordsAt(place) !== words))
    throw new CollateError(
      'not-found',
      'This paragraph is not, or is no longer, in the text. Nothing was changed. Open the article again.',
      { articleId },
    );
  if (new Set(chosen.map(({ place }) => place)).size === spans.length)
    throw new CollateError('conflict', 'That would leave the article without any text. Nothing was changed.', {
      articleId,
    });
  const gone = chosen.map(({ place }) => spans[place] as Utf16Span);
  keepingMarks(store, articleId, gone, () => {
    // Last paragraph first, so that removing one does not shift the others.
    for (const { place, words } of chosen.toSorted((a, b) => b.place - a.place)) {
      const behind = place > 0 ? wordsAt(place - 1) : null;
      if (!forget(store.db, articleId, { words, aside: null }))
        insert(store, articleId, { words, behind, place, aside: 1 });
    }
  });
}

/** Must be called inside an act. @throws CollateError not-found */
export function setAsideAgain(store: Clocked, articleId: number, putBackId: number): void {
  const piece = putBackPieces(store.db, articleId).find((one) => one.putBackId === putBackId);
  if (!piece)
    throw new CollateError(
      'not-found',
      'This piece is not, or is no longer, put back into the text. Nothing was changed.',
    );
  const { text } = currentRevision(store.db, articleId);
  const gone = paragraphs(text).filter(({ from, to }) => text.slice(from, to) === piece.words.trim());
  keepingMarks(store, articleId, gone, () => {
    prepared(store.db, 'DELETE FROM moved_piece WHERE id = ?').run(putBackId);
  });
}

/**
 * Moves pieces and rebuilds the text. The other paragraphs keep their words, so marks that lost their context are re-anchored in the new revision within the
 * same act.
 */
function keepingMarks(store: Clocked, articleId: number, gone: readonly Utf16Span[], move: () => void): void {
  const { db } = store;
  const { text: before } = currentRevision(db, articleId);
  const map = codePointMap(before);
  const isGone = (span: Utf16Span) => gone.some(({ from, to }) => span.from < to && span.to > from);
  const placed = new Map(
    evidenceOfArticle(db, articleId).flatMap((mark) => {
      const place = placeOf(mark);
      const span = place && map.utf16FromSpan(place);
      return span && !isGone(span) ? [[mark.evidenceId, span] as const] : [];
    }),
  );
  move();
  rebuildTexts(store, [articleId]);
  const { text: now } = currentRevision(db, articleId);
  for (const { evidenceId, anchor, exact } of evidenceOfArticle(db, articleId)) {
    const was = anchor.state === 'proposed' ? placed.get(evidenceId) : undefined;
    const place = was && spanAfterMove(before, now, was);
    if (place) moveEvidence(db, evidenceId, { articleId, exact, ...codePointMap(now).spanFromUtf16(place) });
  }
}

function insert({ db, clock }: Clocked, articleId: number, { words, behind, place, aside }: Piece): void {
  prepared(db, 'INSERT INTO moved_piece (article_id, words, behind, place, at, aside) VALUES (?, ?, ?, ?, ?, ?)').run(
    ...[articleId, words, behind, place, clock().toISOString(), aside],
  );
}

/** Undoes the last move of these words. @returns false if there was none */
function forget(db: Connection, articleId: number, { words, aside }: Pick<Piece, 'words' | 'aside'>): boolean {
  const moved = rowsOf<{ id: number; words: string }>(
    db,
    'SELECT id, words FROM moved_piece WHERE article_id = ? AND aside IS ? ORDER BY id',
    articleId,
    aside,
  );
  const last = moved.findLast((piece) => piece.words.trim() === words.trim());
  if (last) prepared(db, 'DELETE FROM moved_piece WHERE id = ?').run(last.id);
  return last !== undefined;
}
