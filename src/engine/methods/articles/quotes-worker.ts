/** Finds quotations off the engine's thread, which takes longer than a keystroke may wait; and apart from what compares, which takes several times as long to load. */
import { answerQuestions } from '../../runtime/worker-answers.ts';
import { type QuotesIn, quotesIn } from './quotes-in.ts';

/** An article's text. */
export interface QuotedFrom {
  readonly text: string;
  readonly language: string | null;
}

export interface QuotesQuestions {
  quotes: { params: QuotedFrom; answer: QuotesIn };
}

answerQuestions<QuotesQuestions>({ quotes: ({ text, language }) => quotesIn(text, language) });
