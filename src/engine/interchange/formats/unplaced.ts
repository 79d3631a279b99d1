/** What is said of passages that are no longer in the current text of their article. */
import { counted } from '../../../text/phrasing/counted.ts';

/** @param how what became of them: "are given by their words alone" */
export function unplacedSentence(unplaced: number, how: readonly [one: string, more: string]): string[] {
  if (unplaced === 0) return [];
  return [
    `${counted(unplaced, 'mark')} whose words are no longer where they were marked ${unplaced === 1 ? how[0] : how[1]}.`,
  ];
}
