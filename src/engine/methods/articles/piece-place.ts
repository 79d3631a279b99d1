import { CollateError } from '../../../contract/errors.ts';
import type { Params } from '../../../contract/methods.ts';
import { paragraphs } from '../../../text/sentences/paragraphs.ts';
import type { OpenArchive } from '../../open-archive.ts';
import { originalOf } from '../../store/articles/articles.ts';
import type { PiecePlace } from '../../store/articles/moved-pieces.ts';
import { currentRevision } from '../../store/articles/revisions.ts';
import { changedElsewhere } from '../../store/changed-elsewhere.ts';
import type { Connection } from '../../store/connection.ts';
import { originalBytes } from '../../store/originals/originals.ts';
import { drawnArticle } from './drawn-article.ts';

/** A set-aside piece, with its place in a text. */
interface PlacedPiece extends PiecePlace {
  readonly words: string;
  readonly revisionId: number;
}

/** Finds the place of a set-aside piece in the text: where it is in the original, or else at the end. @throws CollateError not-found */
export async function pieceToPutBack(
  { db, originalViews }: OpenArchive,
  { articleId, piece, words }: Params<'article.putBack'>,
  signal: AbortSignal,
): Promise<PlacedPiece> {
  const { text, furniture, info } = currentRevision(db, articleId);
  if (furniture[piece] !== words) {
    throw new CollateError(
      'not-found',
      'This piece is not, or is no longer, set aside. Nothing was changed. Open the article again.',
      { articleId, piece },
    );
  }
  const drawn = drawnArticle(db, articleId, ['aside']);
  const spans = paragraphs(text);
  const place =
    (await originalViews.paragraphsBefore(wholeOriginal(db, articleId), drawn, piece, signal)) ?? spans.length;
  const before = spans[place - 1];
  const behind = before ? text.slice(before.from, before.to) : null;
  return { words, place, behind, revisionId: info.revisionId };
}

/** @throws CollateError conflict, if the article has another text by now */
export function assertCurrent(db: Connection, articleId: number, revisionId: number): void {
  if (currentRevision(db, articleId).info.revisionId !== revisionId) throw changedElsewhere('This article’s text');
}

export function wholeOriginal(db: Connection, articleId: number) {
  const { sha256, mediaType } = originalOf(db, articleId);
  return { sha256, mediaType, bytes: originalBytes(db, sha256) };
}
