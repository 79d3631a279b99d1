import type { ReadArticle, ReadSentence } from '../reading/reading.ts';

/** Two articles of one event. */
export interface ToldPair {
  readonly left: ReadArticle;
  readonly right: ReadArticle;
  /** Whether a sentence of the left and one of the right stand in one row, where they were compared already. */
  readonly areTogether: (left: ReadSentence, right: ReadSentence) => boolean;
}
