/** What a sentence says otherwise than the passage that it retells. */
export interface Retold {
  /** As the sentence has it, and as the passage has it. */
  readonly said: string;
  readonly instead: string;
  /** The sentence of the passage. */
  readonly passage: string;
}
