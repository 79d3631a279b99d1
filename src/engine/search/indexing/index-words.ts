/** What a batch of waiting articles adds to the index and the vocabulary, and what it removes. */
import { fingerprint } from '../../../text/copies/fingerprint.ts';
import { packedPrints } from '../../store/prints/prints.ts';
import { articleWords } from '../../store/search-index/article-words.ts';
import { TermGatherer } from '../../store/search-index/batch-terms.ts';
import type { IndexedArticle, ToIndex } from '../../store/search-index/index-queue.ts';
import type { TermChange } from '../../store/search-index/term-log.ts';

export function indexWords(waiting: readonly ToIndex[]): IndexedArticle[] {
  const gatherer = new TermGatherer();
  const indexed = waiting.map(({ articleId, turn, now, before, prints }) => {
    const words = now && articleWords(now, gatherer);
    const terms: TermChange[] = [];
    if (before) terms.push({ terms: articleWords(before, gatherer).terms, by: -1 });
    if (words) terms.push({ terms: words.terms, by: 1 });
    const newPrints = words && prints && !before ? printsIfOther(words.hashes, prints) : null;
    return { articleId, turn, tokens: words?.tokens ?? null, terms, newPrints };
  });
  gatherer.close();
  return indexed;
}

function printsIfOther(hashes: Uint32Array, known: Uint8Array): Uint8Array | null {
  const prints = packedPrints(fingerprint(hashes));
  return Buffer.compare(prints, known) === 0 ? null : prints;
}
