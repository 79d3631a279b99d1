// Which sentences of a row say the same, and are not only alike in whom they name or in words that any news uses.
import type { ReadSentence } from '../reading/reading.ts';
import type { AlignedGroup } from './aligned-group.ts';
import { sharedEvidence } from './cues.ts';
import type { FeaturedSentence } from './featured-sentence.ts';

/** Minimum similarity times weight of evidence: the less alike two sentences are, the more they must share. */
const SAID_ALIKE = 0.5;

/**
 * The members that say the same as another; across languages, where less can be shared, the alignment itself has asked
 * for evidence. @param sides the sentences of each article
 */
export function saidAlike(
  { members, score }: Pick<AlignedGroup, 'members' | 'score'>,
  sides: readonly (readonly FeaturedSentence[])[],
): ReadSentence[] {
  const featured = members.map(({ article, index }) => sides[article]?.[index] as FeaturedSentence);
  const saysThatOf = (a: FeaturedSentence, b: FeaturedSentence): boolean =>
    a.language !== b.language ||
    a.sentence.plain === b.sentence.plain ||
    score * sharedEvidence(a, b).told >= SAID_ALIKE;
  return featured
    .filter((one) => featured.some((other) => other !== one && saysThatOf(one, other)))
    .map(({ sentence }) => sentence);
}
