import type { FixedWords } from '../../report/model/words/fixed-words.ts';

export interface Noting {
  /** How often each number has been cited so far, which gives every citation an id of its own to link back to. */
  readonly timesCited: Map<number, number>;
  readonly fixed: FixedWords;
  /** Whether numbers are in brackets instead of superscript. */
  readonly inBrackets: boolean;
}
