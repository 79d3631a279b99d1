import type { Utf16Span } from '../../offsets.ts';

/** Words that an article gives as somebody's. Spans index UTF-16 units of the text. */
export interface Said {
  /** Wholly inside one pair of quotation marks; partly inside marks; without any. */
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** What was said: with its quotation marks, with "that", without the full stop or comma behind it. */
  readonly span: Utf16Span;
  /** "said", "according to" */
  readonly cue: Utf16Span | null;
  /** A name with its title, "the mayor", or a pronoun where nothing better is beside it. */
  readonly speaker: Utf16Span | null;
  /** 2 if an outlet is named as the one through which it is known. */
  readonly remove: 1 | 2;
  /** How sure it is that somebody said it, 0 to 1. */
  readonly score: number;
}
