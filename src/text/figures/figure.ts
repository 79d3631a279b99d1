// A figure found in a text.
import type { Unit } from './units/unit.ts';

type FigureBound = 'exact' | 'at least' | 'at most' | 'about' | 'between';
type FigureKind = 'count' | 'measure' | 'share' | 'ordinal' | 'score' | 'age';

export interface Figure {
  /** The smallest phrase: bound, number, unit, what is counted. UTF-16 places. */
  readonly from: number;
  readonly to: number;
  /** The number alone. */
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly kind: FigureKind;
  readonly value: number;
  /** The upper end of "10 to 12", or the second number of a score; otherwise equal to `value`. */
  readonly other: number;
  readonly bound: FigureBound;
  /** The values that are possible, both ends included. */
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | null;
  /** Folded words for what is counted, the head last (first in Arabic); empty if none follows. */
  readonly referent: readonly string[];
  readonly referentFrom: number;
  readonly referentTo: number;
  /** Written in words, so rounder than digits. */
  readonly spelled: boolean;
  /** "one", "first": as often a pronoun or an adverb as a figure. */
  readonly weak: boolean;
  /** "dozens", "several hundred". */
  readonly vague: boolean;
}
