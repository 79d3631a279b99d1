/** What a batch of waiting articles adds to the index and the vocabulary, and what it removes. */
import { articleWords } from '../../store/search-index/article-words.ts';
import { TermGatherer } from '../../store/search-index/batch-terms.ts';
import type { IndexedArticle, ToIndex } from '../../store/search-index/index-queue.ts';
import type { TermChange } from '../../store/search-index/term-log.ts';

export function indexWords(waiting: readonly ToIndex[]): IndexedArticle[] {
  const gatherer = new TermGatherer();
  const indexed = waiting.map(({ articleId, turn, now, before }) => {
    const words = now && articleWords(now, gatherer);
    const terms: TermChange[] = [];
    if (before) terms.push({ terms: articleWords(before, gatherer).terms, by: -1 });
    if (words) terms.push({ terms: words.terms, by: 1 });
    return { articleId, turn, tokens: words?.tokens ?? null, terms };
  });
  gatherer.close();
  return indexed;
}
