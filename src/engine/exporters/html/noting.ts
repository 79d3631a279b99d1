import type { FixedWords } from '../../report/model/words/fixed-words.ts';

export interface Noting {
  /** How often each number has been cited so far: each place has its own id to come back to. */
  readonly timesCited: Map<number, number>;
  readonly fixed: FixedWords;
  /** Numbers stand in brackets, not raised. */
  readonly inBrackets: boolean;
}
