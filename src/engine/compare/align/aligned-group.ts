import type { ReadSentence } from '../reading/reading.ts';

/** Sentences of several articles that report one matter. */
export interface AlignedGroup {
  /** At most one per article, ordered by article. */
  readonly members: readonly ReadSentence[];
  /** 0 to 1: the mean similarity of its members. */
  readonly score: number;
}

/** Rows less similar than this may be about two things. */
export const ALIKE = 0.4;
