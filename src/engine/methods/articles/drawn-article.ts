import type { DrawnInOriginal } from '../../../contract/model/articles/article.ts';
import { placeOf } from '../../../contract/model/claims/place.ts';
import { codePointMap } from '../../../text/offsets.ts';
import type { DrawnArticle, DrawnMark } from '../../extract/page/drawn/drawn-page.ts';
import { articleHeads } from '../../store/articles/articles.ts';
import { currentRevision } from '../../store/articles/revisions.ts';
import { evidenceOfArticle } from '../../store/claims/evidence.ts';
import type { Connection } from '../../store/connection.ts';

/** Returns what is to be marked in an article's original. */
export function drawnArticle(db: Connection, articleId: number, show: readonly DrawnInOriginal[]): DrawnArticle {
  const showsAside = show.includes('aside');
  if (show.length === 0) return { title: '', text: '', furniture: [], marks: [], showsAside };
  const { text, furniture } = currentRevision(db, articleId);
  return {
    title: articleHeads(db, [articleId])[0]?.title ?? '',
    text,
    furniture: showsAside ? furniture : [],
    marks: show.includes('marks') ? marksIn(db, articleId, text) : [],
    showsAside,
  };
}

/** Returns the marks whose words are exactly where their anchor says. */
function marksIn(db: Connection, articleId: number, text: string): DrawnMark[] {
  const map = codePointMap(text);
  return evidenceOfArticle(db, articleId).flatMap((mark) => {
    const { exact, claimId, stance } = mark;
    const place = placeOf(mark);
    if (!place) return [];
    const span = map.utf16FromSpan(place);
    if (text.slice(span.from, span.to) !== exact) return [];
    const line = claimId === null ? ('unassigned' as const) : stance;
    return [{ ...span, line, says: claimId === null ? 'marked, no claim yet' : `${stance} claim ${claimId}` }];
  });
}
