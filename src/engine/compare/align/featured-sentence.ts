// A sentence prepared for comparison: what it can share with others, and what of that is evidence for one matter.
import type { ReadSentence } from '../reading/reading.ts';

/** A feature of a sentence that shows, if it is shared, what it is about. */
export interface Cue {
  readonly key: string;
  /** The first letter of the key. */
  readonly kind: string;
  /** How much sharing it says, about 1 for a rare thing. */
  readonly worth: number;
  /** The square of its weight. */
  readonly square: number;
}

export interface FeaturedSentence {
  readonly sentence: ReadSentence;
  readonly language: string;
  /**
   * Weight by feature; a key begins with its kind: stem, concept, name, value, time, slot, x (counted thing), r
   * (rounded value), o (opposite).
   */
  readonly weights: ReadonlyMap<string, number>;
  /** Where the words of each concept and of each stem without one begin; one word may stand for several concepts. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The weightiest first; of the stems, only those that are in no name and stand for no concept. */
  readonly cues: readonly Cue[];
  /** Squared length of `weights`: in total, and without the stems (which are never shared across languages). */
  readonly norm: number;
  readonly normAcross: number;
}
