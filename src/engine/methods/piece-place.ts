import { CollateError } from '../../contract/errors.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { originalOf } from '../store/articles/articles.ts';
import type { PiecePlace } from '../store/articles/moved-pieces.ts';
import { currentRevision } from '../store/articles/revisions.ts';
import type { Connection } from '../store/connection.ts';
import { originalBytes } from '../store/originals/originals.ts';
import { drawnArticle } from './drawn-article.ts';
import { paragraphsBeforeAside } from './original-view.ts';

/** Returns a set-aside piece with its place in the text: where it is in the original, or else at the end. @throws CollateError not-found */
export function pieceToPutBack(
  db: Connection,
  articleId: number,
  piece: number,
  words: string,
): PiecePlace & { readonly words: string } {
  const { text, furniture } = currentRevision(db, articleId);
  if (furniture[piece] !== words) {
    throw new CollateError(
      'not-found',
      'This piece is not, or is no longer, set aside. Nothing was changed. Open the article again.',
      { articleId, piece },
    );
  }
  const spans = paragraphs(text);
  const { sha256, mediaType } = originalOf(db, articleId);
  const place =
    paragraphsBeforeAside(originalBytes(db, sha256), mediaType, drawnArticle(db, articleId, ['aside']), piece) ??
    spans.length;
  const before = spans[place - 1];
  return { words, place, behind: before ? text.slice(before.from, before.to) : null };
}
