/** Which articles of an import deserve a look, and why. */
import { setImmediate } from 'node:timers/promises';
import { LOOK_REASONS, type LookReason } from '../../contract/model/import.ts';
import { MOST_WORDS_CUT_OFF } from '../extract/story/paywall-phrases.ts';
import { type Connection, writeMark } from '../store/connection.ts';
import { type IncompleteArticle, incompleteArticles } from '../store/imports/incomplete-articles.ts';
import { cutOffAmong } from './cut-off-texts.ts';

/** A text of fewer words is rarely the whole of what was published. */
const SHORT = 50;

interface ToLookAt extends IncompleteArticle {
  readonly reasons: readonly LookReason[];
}

/** What was set aside is read so many texts at a time, and the thread given back in between. */
const AT_ONCE = 500;

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
  const isCutOff = new Map<number, boolean>();
  for (let at = 0; at < short.length; at += AT_ONCE) {
    const some = short.slice(at, at + AT_ONCE);
    const known = cutOffAmong(db, some);
    for (const { revisionId } of some) isCutOff.set(revisionId, known.get(revisionId) === true);
    await setImmediate();
  }
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
