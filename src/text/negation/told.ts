import type { Utf16Span } from '../offsets.ts';

/** A word that tells something. */
export interface Told extends Utf16Span {
  readonly stem: string;
  readonly folded: string;
  /** Begins with a capital letter or is a number. */
  readonly isName: boolean;
  /** Null where the sentence leaves open whether it is so. */
  readonly polarity: 'affirmed' | 'denied' | null;
  /** As written; of what is denied. */
  readonly negator: string | null;
  /** Nobody did it. */
  readonly isOfNobody: boolean;
  /** The modal verbs of its clause. */
  readonly modals: readonly string[];
  /** Behind an article or a preposition it is a noun, or says of what kind one is. */
  readonly isOfNoun: boolean;
  /** Where its clause begins. */
  readonly clause: number;
}
