/** Who says a passage, and at what remove from the source that prints it. */

import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import { REMOVES, type Remove } from '../../../contract/model/values.ts';
import { BidiText } from '../BidiText.tsx';

const REMOVE_WORDS: Record<Remove, string> = {
  0: 'in its own voice',
  1: 'quotes a speaker',
  2: 'relays another',
};

export const removeWords = (remove: Remove): string => `${remove}, ${REMOVE_WORDS[remove]}`;

export const REMOVE_OPTIONS = REMOVES.map((remove) => ({ value: String(remove), label: removeWords(remove) }));

/** A name, or a note that there is none: only at remove 0 does the source speak for itself. */
export function Speaker({ passage: { speaker, remove } }: { passage: Pick<EvidenceInPlace, 'speaker' | 'remove'> }) {
  if (speaker !== null) return <BidiText lang={null}>{speaker}</BidiText>;
  return remove === 0 ? 'own voice' : 'unnamed';
}
