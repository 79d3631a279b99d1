/** Takes the suggested quotations that were refused in another archive, for the articles that are here. */
import { keepRefusal } from '../../claims/refused-quotes.ts';
import type { Taking } from './taking.ts';

export async function takeRefusals(taking: Taking): Promise<void> {
  const { db } = taking.store;
  for (const { article_id, text_sha256, start_at, end_at, exact } of taking.work.refusals) {
    await taking.pace();
    const articleId = taking.articles.get(article_id);
    // Of an article that did not come in, nothing is suggested.
    if (articleId === undefined) continue;
    if (keepRefusal(db, articleId, { textSha256: text_sha256, start: start_at, end: end_at, exact }))
      taking.taken.refusal++;
  }
}
