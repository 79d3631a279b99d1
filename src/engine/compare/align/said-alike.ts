// Which sentences of a row say the same, and are not only alike in whom they name or in words that any news uses.
import type { ReadSentence } from '../reading/reading.ts';
import type { AlignedGroup } from './aligned-group.ts';
import { sharedEvidence } from './cues.ts';
import type { FeaturedSentence } from './featured-sentence.ts';

/** Minimum similarity times weight of evidence: the less alike two sentences are, the more they must share. */
const SAID_ALIKE = 0.5;
/** Minimum of shared words, or of shared things that each tell something: three are a subject and what is said of any such. */
const FEWEST_SHARED = 4;
/** Fewer are enough if they are this part of the words of the shorter sentence. */
const MUCH_OF_IT = 0.3;

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
    a.language !== b.language || a.sentence.plain === b.sentence.plain || sharesEnough(a, b, score);
  return featured
    .filter((one) => featured.some((other) => other !== one && saysThatOf(one, other)))
    .map(({ sentence }) => sentence);
}

function sharesEnough(a: FeaturedSentence, b: FeaturedSentence, score: number): boolean {
  const { told, pieces } = sharedEvidence(a, b);
  if (score * told < SAID_ALIKE) return false;
  const [left, right] = [a, b].map(({ sentence }) => new Set(sentence.stems.map(({ stem }) => stem))) as [
    Set<string>,
    Set<string>,
  ];
  const shared = Math.max(pieces, left.intersection(right).size);
  return shared >= FEWEST_SHARED || shared >= MUCH_OF_IT * Math.min(left.size, right.size);
}
