/** Words that were being typed when their archive was closed, or what they were for was deleted. Nothing saves them any more, so the window shows them until the analyst discards them. */
import { createStore } from '../store.ts';

export interface LeftWords {
  /** Where they were typed: "Note on this passage: Note". */
  readonly where: string;
  /** Empty if only something else than words was left, as the deletion of a paragraph. */
  readonly words: string;
}

export const leftWords = createStore<readonly LeftWords[]>([]);

export function leaveWords(words: readonly LeftWords[]): void {
  if (words.length > 0) leftWords.set([...leftWords.get(), ...words]);
}
