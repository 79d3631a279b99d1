import type { ReadSentence } from '../reading/reading.ts';

/** Sentences of several articles that report one matter. */
export interface AlignedGroup {
  /** At most one per article, ordered by article. */
  readonly members: readonly ReadSentence[];
  /** 0 to 1: the mean similarity of its members. */
  readonly score: number;
}

/** A group that no other sentence joins any more. */
export interface SettledGroup extends AlignedGroup {
  /** The members that say the same as another; the rest can differ, but are no agreement. */
  readonly alike: readonly ReadSentence[];
}

/** Rows less similar than this may be about two things. */
export const ALIKE = 0.4;
