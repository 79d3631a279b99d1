import type { ReadSentence } from './reading.ts';

/** Sentences of several articles that report one matter. */
export interface AlignedGroup {
  /** At most one an article, ordered by article. */
  readonly members: readonly ReadSentence[];
  /** 0 to 1: the mean likeness of its members. */
  readonly score: number;
}

/** Rows less alike than this may tell of two things. */
export const ALIKE = 0.35;
