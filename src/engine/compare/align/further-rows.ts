// A long sentence is about several matters: whatever its row does not take up can stand in one more row.

import { allPairs } from '../all-pairs.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { AlignedGroup } from './aligned-group.ts';
import { sharedEvidence } from './cues.ts';
import type { FeaturedSentence } from './featured-sentence.ts';

/** Settled with `evaluate compare`, so that its figures are no lower than without further rows. */
const TUNING = {
  /** Evidence that must remain for a second matter. */
  cues: 1.5,
  /** Minimum similarity of what remains. */
  likeness: 0.15,
  /** How far apart, in sentences, the two stand from the existing row. */
  reach: 2,
};

/** How many rows a long sentence may stand in besides its own. */
const MOST_FURTHER = 2;

interface Candidate {
  readonly long: ReadSentence;
  /** Is in no row, or in one without a sentence of the long one's article. */
  readonly other: ReadSentence;
  readonly score: number;
}

/**
 * Adds further rows where the articles are in several languages: pairs of single sentences, or a longer sentence to an
 * existing row. @param sides the sentences of each article
 */
export function withFurtherRows(
  sides: readonly (readonly FeaturedSentence[])[],
  groups: readonly AlignedGroup[],
): readonly AlignedGroup[] {
  if (new Set(sides.flat().map(({ language }) => language)).size < 2) return groups;
  const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)));
  const candidates = allPairs(sides.map((_, at) => at)).flatMap(([a, b]) => [
    ...candidatesOf(sides, groupOf, a, b),
    ...candidatesOf(sides, groupOf, b, a),
  ]);
  candidates.sort((x, y) => y.score - x.score || order(x.long, y.long) || order(x.other, y.other));
  const taken = new Map<ReadSentence, number>();
  const rowsOf = (sentence: ReadSentence) => taken.get(sentence) ?? 0;
  const further: AlignedGroup[] = [];
  const widened = new Map<AlignedGroup, AlignedGroup>();
  for (const { long, other, score } of candidates) {
    if (rowsOf(long) >= MOST_FURTHER || rowsOf(other) > 0) continue;
    const there = groupOf.get(other);
    const now = there && (widened.get(there) ?? there);
    if (now?.members.some(({ article }) => article === long.article)) continue;
    for (const sentence of [long, other]) taken.set(sentence, rowsOf(sentence) + 1);
    const members = [...(now?.members ?? [other]), long].sort(order);
    if (there && now) widened.set(there, { members, score: now.score });
    else further.push({ members, score: Math.round(score * 1000) / 1000 });
  }
  return [...groups.map((group) => widened.get(group) ?? group), ...further];
}

const order = (x: ReadSentence, y: ReadSentence): number => x.article - y.article || x.index - y.index;

/** Sentences of `from` that share a row with one of `to`, with what stands near them there. */
function candidatesOf(
  sides: readonly (readonly FeaturedSentence[])[],
  groupOf: ReadonlyMap<ReadSentence, AlignedGroup>,
  from: number,
  to: number,
): Candidate[] {
  const others = sides[to] ?? [];
  return (sides[from] ?? []).flatMap((long) => {
    const mate = groupOf.get(long.sentence)?.members.find(({ article }) => article === to);
    if (!mate) return [];
    const left = without(long, others[mate.index] as FeaturedSentence);
    const near = others.slice(Math.max(0, mate.index - TUNING.reach), mate.index + TUNING.reach + 1);
    return near.flatMap((other) => {
      const there = groupOf.get(other.sentence);
      if (there?.members.some(({ article }) => article === from)) return [];
      const score = likeness(left, other);
      return score >= TUNING.likeness ? [{ long: long.sentence, other: other.sentence, score }] : [];
    });
  });
}

/** What a sentence has besides what it shares with another. */
function without(sentence: FeaturedSentence, other: FeaturedSentence): FeaturedSentence {
  const isLeft = (key: string) => !other.weights.has(key);
  const weights = new Map([...sentence.weights].filter(([key]) => isLeft(key)));
  const square = (all: number, [key, weight]: [string, number]) =>
    isLeft(key) ? all : all - (key.startsWith('w') ? 0 : weight * weight);
  return {
    ...sentence,
    weights,
    cues: sentence.cues.filter(({ key, kind }) => kind !== 'w' && isLeft(key)),
    norm: [...weights.values()].reduce((sum, weight) => sum + weight * weight, 0),
    normAcross: Math.max(1, [...sentence.weights].reduce(square, sentence.normAcross)),
  };
}

function likeness(left: FeaturedSentence, other: FeaturedSentence): number {
  const { cues, squares } = sharedEvidence(left, other);
  if (cues < TUNING.cues) return 0;
  return Math.min(1, squares / Math.sqrt(left.normAcross * other.normAcross || 1));
}
