/** Compares off the engine's thread, because long articles take longer than a keystroke may wait. */
import type { ComparedArticle, Comparison } from '../contract/model/comparison.ts';
import type { Edition } from '../contract/model/edition.ts';
import { type WordDiff, wordDiff } from '../text/copies/word-diff.ts';
import { compareArticles } from './compare/compare-articles.ts';
import { editionOf } from './compare/edition.ts';
import { answerQuestions } from './runtime/worker-answers.ts';

export interface CompareQuestions {
  articles: { params: readonly ComparedArticle[]; answer: Comparison };
  edition: { params: readonly [ComparedArticle, ...ComparedArticle[]]; answer: Omit<Edition, 'others'> };
  diff: { params: { readonly earlier: string; readonly later: string }; answer: WordDiff };
}

answerQuestions<CompareQuestions>({
  articles: compareArticles,
  edition: editionOf,
  diff: ({ earlier, later }) => wordDiff(earlier, later),
});
