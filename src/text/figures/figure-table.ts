// What is known of the words around a number in a language.

export type BoundWord = 'at least' | 'at most' | 'about' | 'just over' | 'nearly';

export interface FigureWords {
  /** Before the number, as pattern sources. */
  readonly before: Readonly<Record<BoundWord, string>>;
  /** After the number or what it counts. */
  readonly after: Readonly<Partial<Record<BoundWord, string>>>;
  readonly between: string;
  readonly and: string;
  /** "two of the …": skipped between number and what is counted. */
  readonly of: ReadonlySet<string>;
  /** What is counted ends before one of these. */
  readonly stop: ReadonlySet<string>;
  /** "six to three", "14 against 2". */
  readonly score: string;
  /** The votes themselves, between the two numbers. */
  readonly votes: string;
  readonly inFavour: string;
  readonly opposed: string;
}
