/** Where a passage is in the current text of its article, if it is there at all. */
import type { EvidenceInPlace } from '../../../contract/model/article.ts';
import type { Span } from '../../../contract/model/common.ts';
import { counted } from '../../../text/counted.ts';

/** Null if its words have moved or gone since it was marked, and the analyst has not said where to. */
export function placeOf({ anchor }: EvidenceInPlace): Span | null {
  return anchor.state === 'held' || anchor.state === 'carried' ? (anchor.spans[0] ?? null) : null;
}

/** @param how what became of them: "are given by their words alone" */
export function unplacedSentence(unplaced: number, how: readonly [one: string, more: string]): string[] {
  if (unplaced === 0) return [];
  return [
    `${counted(unplaced, 'mark')} whose words are no longer where they were marked ${unplaced === 1 ? how[0] : how[1]}.`,
  ];
}
