/** Prepares and writes a single article, whereas the program does so in batches. */
import type { ArticleDraft } from '../../../contract/model/imports/draft.ts';
import { type ArticleOutcome, putArticle, type WayIn } from '../imports/import-article.ts';
import { countOutcomes } from '../imports/imports.ts';
import { type DrawnFrom, type PreparedArticle, prepareArticle } from '../imports/prepared-article.ts';
import type { Store } from '../open.ts';
import { TermGatherer } from '../search-index/batch-terms.ts';
import { type Arrived, indexArrived } from '../search-index/index-queue.ts';

export function prepareOne(draft: ArticleDraft, from: DrawnFrom): PreparedArticle {
  const gatherer = new TermGatherer();
  const article = prepareArticle(draft, from, gatherer);
  gatherer.close();
  return article;
}

export function addOne(store: Store, article: PreparedArticle, wayIn: WayIn): ArticleOutcome {
  return store.db
    .transaction(() => {
      const arrived: Arrived[] = [];
      const outcome = putArticle(store, article, wayIn, arrived);
      indexArrived(store.db, arrived);
      const of = (asked: ArticleOutcome['outcome']) => (outcome.outcome === asked ? 1 : 0);
      countOutcomes(store.db, wayIn.importId, { added: of('added'), duplicates: of('duplicate'), failed: 0 });
      return outcome;
    })
    .immediate();
}
