/** Compares articles, or a report with what it cites, off the engine's thread: each can take longer than a keystroke may wait. */

import type { Edition } from '../contract/model/articles/edition.ts';
import type { ComparedArticle, Comparison } from '../contract/model/comparing/comparison.ts';
import type { ReportCheck } from '../contract/model/reports/report.ts';
import { type WordDiff, wordDiff } from '../text/copies/word-diff.ts';
import { compareArticles } from './compare/compare-articles.ts';
import { editionOf } from './compare/edition.ts';
import { checkReport } from './report/check/check.ts';
import type { ReportFacts } from './report/facts/report-facts.ts';
import { answerQuestions } from './runtime/worker-answers.ts';

/** What is compared, and whether as reports of one event, whatever they seem to be. */
export interface ComparedAs {
  readonly articles: readonly ComparedArticle[];
  readonly asOneEvent: boolean;
}

export interface CompareQuestions {
  articles: { params: ComparedAs; answer: Comparison };
  edition: { params: readonly [ComparedArticle, ...ComparedArticle[]]; answer: Omit<Edition, 'others'> };
  diff: { params: { readonly earlier: string; readonly later: string }; answer: WordDiff };
  report: {
    params: { readonly facts: ReportFacts; readonly damaged: ReadonlySet<string> };
    answer: ReportCheck;
  };
}

answerQuestions<CompareQuestions>({
  articles: ({ articles, asOneEvent }) => compareArticles(articles, asOneEvent),
  edition: editionOf,
  diff: ({ earlier, later }) => wordDiff(earlier, later),
  report: ({ facts, damaged }) => checkReport(facts, damaged),
});
