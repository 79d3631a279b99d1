/** Which articles of an import deserve a look, and why. */
import { LOOK_REASONS, type LookReason } from '../../contract/model/import.ts';
import { MOST_WORDS_CUT_OFF } from '../extract/story/paywall-phrases.ts';
import type { Connection } from '../store/connection.ts';
import { type IncompleteArticle, incompleteArticles } from '../store/imports/incomplete-articles.ts';
import { cutOffAmong } from './cut-off-texts.ts';

/** A text of fewer words is rarely the whole of what was published. */
const SHORT = 50;

interface ToLookAt extends IncompleteArticle {
  readonly reasons: readonly LookReason[];
}

export function articlesToLookAt(db: Connection, importId: number): ToLookAt[] {
  const articles = incompleteArticles(db, importId, MOST_WORDS_CUT_OFF);
  const isCutOff = cutOffAmong(
    db,
    articles.filter(({ words }) => words <= MOST_WORDS_CUT_OFF),
  );
  return articles
    .map((article) => {
      const cut = isCutOff.get(article.revisionId) ? ['cut-off' as const] : [];
      const short = article.words < SHORT ? ['short' as const] : [];
      return { ...article, reasons: [...article.missing, ...cut, ...short] };
    })
    .filter(({ reasons }) => reasons.length > 0);
}

export function countReasons(articles: readonly ToLookAt[]): { reason: LookReason; articles: number }[] {
  return LOOK_REASONS.map((reason) => ({
    reason,
    articles: articles.filter(({ reasons }) => reasons.includes(reason)).length,
  })).filter((each) => each.articles > 0);
}
