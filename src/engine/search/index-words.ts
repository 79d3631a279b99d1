/** What a batch of waiting articles puts into the index and the vocabulary, and takes out of them. */
import { articleWords } from '../store/article-words.ts';
import type { IndexedArticle, ToIndex } from '../store/index-queue.ts';

export function indexWords(waiting: readonly ToIndex[]): IndexedArticle[] {
  return waiting.map(({ articleId, turn, now, before }) => {
    const words = now && articleWords(now);
    const gone = before ? [articleWords(before, -1).terms] : [];
    return { articleId, turn, tokens: words?.tokens ?? null, terms: words ? [...gone, words.terms] : gone };
  });
}
