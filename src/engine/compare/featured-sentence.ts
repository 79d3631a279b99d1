// A sentence as it is compared: what it can have in common with others, and what of that another language can share.
import type { ReadSentence } from './reading.ts';

/** One feature of a sentence that another language can share. */
export interface Cue {
  readonly key: string;
  /** The first letter of the key. */
  readonly kind: string;
  /** What it says when shared, about 1 for a rare thing. */
  readonly worth: number;
  /** Of its weight. */
  readonly square: number;
}

export interface FeaturedSentence {
  readonly sentence: ReadSentence;
  readonly language: string;
  /** Weight by feature; a key begins with its kind: stem, concept, name, value, time, slot, x (counted thing), r (rounded value), o (so or not so). */
  readonly weights: ReadonlyMap<string, number>;
  /** Where the words of each concept begin; one word may stand for several. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** What another language can share, the weightiest first; empty where all articles are of one language. */
  readonly cues: readonly Cue[];
  /** Square of the length of `weights`, all of it and without the stems (which another language cannot share). */
  readonly norm: number;
  readonly normAcross: number;
}
