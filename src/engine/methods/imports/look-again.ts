/** Which articles of an import deserve a look, and why. */
import { LOOK_REASONS, type LookReason } from '../../../contract/model/imports/import.ts';
import { MOST_WORDS_CUT_OFF } from '../../extract/story/paywall-phrases.ts';
import { type Connection, writeMark } from '../../store/connection.ts';
import { type IncompleteArticle, incompleteArticles } from '../../store/imports/incomplete-articles.ts';
import { paceOf } from '../../store/pace.ts';
import { cutOffAmong } from '../comparing/cut-off-texts.ts';

/** A text of fewer words is rarely the whole of what was published. */
const SHORT = 50;

interface ToLookAt extends IncompleteArticle {
  readonly reasons: readonly LookReason[];
}

/** Several callers wait for it. */
const NEVER = new AbortController().signal;

interface Found {
  readonly importId: number;
  readonly mark: string;
  readonly articles: Promise<readonly ToLookAt[]>;
}
const lastFound = new WeakMap<Connection, Found>();

/** They are sought again only once something was written: a list is read page by page, and counted beside it. */
export function articlesToLookAt(db: Connection, importId: number): Promise<readonly ToLookAt[]> {
  const mark = writeMark(db);
  const last = lastFound.get(db);
  if (last?.importId === importId && last.mark === mark) return last.articles;
  const articles = seekArticles(db, importId);
  lastFound.set(db, { importId, mark, articles });
  articles.catch(() => lastFound.delete(db));
  return articles;
}

async function seekArticles(db: Connection, importId: number): Promise<ToLookAt[]> {
  const articles = incompleteArticles(db, importId, MOST_WORDS_CUT_OFF);
  const short = articles.filter(({ words }) => words <= MOST_WORDS_CUT_OFF);
  const isCutOff = await cutOffAmong(db, short, paceOf(db, NEVER));
  return articles
    .map((article) => {
      const cut = isCutOff.get(article.revisionId) ? ['cut-off' as const] : [];
      const few = article.words < SHORT ? ['short' as const] : [];
      return { ...article, reasons: [...article.missing, ...cut, ...few] };
    })
    .filter(({ reasons }) => reasons.length > 0);
}

export function countReasons(articles: readonly ToLookAt[]): { reason: LookReason; articles: number }[] {
  return LOOK_REASONS.map((reason) => ({
    reason,
    articles: articles.filter(({ reasons }) => reasons.includes(reason)).length,
  })).filter((each) => each.articles > 0);
}
