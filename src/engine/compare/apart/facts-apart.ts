// What articles of one event tell differently in sentences that stand in no row together.
//
// Two outlets seldom tell a story in sentences that resemble each other, but a count of the dead or a person's name says
// by itself what it is about. So these are also compared between whole articles.

import { likenessOf } from '../align/align.ts';
import type { AlignedGroup } from '../align/aligned-group.ts';
import type { FeaturedSentence } from '../align/featured-sentence.ts';
import { allPairs } from '../all-pairs.ts';
import type { Difference } from '../differ/difference.ts';
import type { ReadArticle, ReadSentence } from '../reading/reading.ts';
import { countsApart } from './counts-apart.ts';
import { namesApart } from './names-apart.ts';
import type { ToldPair } from './told-pair.ts';

interface DifferingGroup extends AlignedGroup {
  readonly differences: readonly Difference[];
}

/**
 * Rows of what differs besides `rows`. @param events articles by event, by index @param sides the sentences of each
 * article @param names those reported already, to which it adds
 */
export function factsApart(
  articles: readonly ReadArticle[],
  events: readonly (readonly number[])[],
  rows: readonly DifferingGroup[],
  sides: readonly (readonly FeaturedSentence[])[],
  names: Set<string>,
): DifferingGroup[] {
  const told = events.flatMap((event) =>
    allPairs(event).map(([a, b]) => toldPair(articles[a] as ReadArticle, articles[b] as ReadArticle, rows)),
  );
  return [...countsApart(told, articles), ...namesApart(told, articles, names)]
    .filter((one) => !one.compatible && !isReported(one, rows))
    .map((difference) => rowOf(difference, sides));
}

/** Whether a row has the same values of the same articles, in other sentences. */
const isReported = ({ kind, values }: Difference, rows: readonly DifferingGroup[]): boolean =>
  rows
    .flatMap(({ differences }) => differences)
    .some(
      (other) =>
        other.kind === kind &&
        values.every(({ sentence, normal }) =>
          other.values.some((one) => one.sentence.article === sentence.article && one.normal === normal),
        ),
    );

function toldPair(left: ReadArticle, right: ReadArticle, rows: readonly AlignedGroup[]): ToldPair {
  const together = new Map<ReadSentence, Set<ReadSentence>>();
  for (const { members } of rows) {
    const [a, b] = [left, right].map(({ at }) => members.find(({ article }) => article === at));
    if (a && b) together.set(a, (together.get(a) ?? new Set()).add(b));
  }
  return { left, right, areTogether: (a, b) => together.get(a)?.has(b) ?? false };
}

function rowOf(difference: Difference, sides: readonly (readonly FeaturedSentence[])[]): DifferingGroup {
  const members = difference.values.map(({ sentence }) => sentence);
  const featured = members.map(({ article, index }) => sides[article]?.[index] as FeaturedSentence);
  const likenesses = allPairs(featured).map(([a, b]) => likenessOf(a, b));
  const mean = likenesses.reduce((sum, one) => sum + one, 0) / likenesses.length;
  return { members, score: Math.round(mean * 1000) / 1000, differences: [difference] };
}
