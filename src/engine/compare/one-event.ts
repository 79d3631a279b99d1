/**
 * Which of the compared articles are about one event, judged by what the comparison knows of them anyway.
 *
 * Five measures of two articles are weighed: whether they name the same persons and places about as often, how much the
 * sentences that they open with share, how much of the shorter one is aligned, whether they speak of the same days, and how
 * many days lie between their publication: on one day, outlets tell one event in words that hardly resemble each other.
 * Nothing is rare within two articles, so neither a shared name nor an aligned sentence decides by itself. Two articles are
 * taken to be about two events only where the weight is clearly against one: a warning beside two reports of one event costs
 * more than none beside two others.
 *
 * Articles are of one event also where a third joins them, as a long report joins two short ones.
 */
import type { SettledGroup } from './align/aligned-group.ts';
import { sharedEvidence } from './align/cues.ts';
import type { FeaturedSentence } from './align/featured-sentence.ts';
import { allPairs } from './all-pairs.ts';
import type { ReadArticle } from './reading/reading.ts';

/**
 * Settled by logistic regression on half of ECB+ and BASIL, whose pairs are labelled, and on the annotated events, all of
 * which are of one event; what one day of publication says, on the annotated events and on unlabelled pairs of one day.
 */
const WEIGHT = { names: 2.7, aligned: 1.6, opening: 6.3, days: 1.5, apart: 0.5, oneDay: 0.8 };
/** Below this weight, two articles are taken to be about two events. */
const TWO_EVENTS = -0.75;

/** Reports of one event are mostly published within this many days; later ones tell of what came of it. */
const DAYS_OF_NEWS = 2;

type Sides = readonly (readonly FeaturedSentence[])[];

/**
 * Articles by the event that they seem to be about, each by its index, in order; one group unless something speaks
 * against it. @param sides the sentences of each article @param rows what is aligned of them
 */
export function eventsOf(
  articles: readonly ReadArticle[],
  sides: Sides,
  rows: readonly SettledGroup[],
): readonly (readonly number[])[] {
  const telling = articles.filter(({ at }) => sides[at]?.length);
  const groups = new Map(telling.map(({ at }) => [at, [at]]));
  for (const [a, b] of allPairs(telling)) {
    const [left, right] = [groups.get(a.at) as number[], groups.get(b.at) as number[]];
    if (left === right || evidenceForOne(a, b, sides, rows) < TWO_EVENTS) continue;
    const joined = [...left, ...right].sort((x, y) => x - y);
    for (const at of joined) groups.set(at, joined);
  }
  // An article without a sentence speaks against nothing, and joins no two others.
  const silent = articles.flatMap(({ at }) => (groups.has(at) ? [] : [at]));
  const [first = [], ...further] = new Set(groups.values());
  return [[...first, ...silent].sort((x, y) => x - y), ...further];
}

function evidenceForOne(a: ReadArticle, b: ReadArticle, sides: Sides, rows: readonly SettledGroup[]): number {
  const [left, right] = [sides[a.at] ?? [], sides[b.at] ?? []];
  return (
    WEIGHT.names * sameNames(left, right) +
    WEIGHT.aligned * Math.log(alignedShare(a.at, b.at, sides, rows) + 0.05) +
    WEIGHT.opening * sharedOpening(left, right) +
    WEIGHT.days * sharedDays(left, right) -
    publishedApart(a, b)
  );
}

/** 0 to 1: whether both name the same, the more often the more. */
function sameNames(left: readonly FeaturedSentence[], right: readonly FeaturedSentence[]): number {
  const [a, b] = [left, right].map((side) => {
    const counts = new Map<string, number>();
    for (const { cues } of side)
      for (const { key, kind } of cues) if (kind === 'n') counts.set(key, (counts.get(key) ?? 0) + 1);
    return new Map([...counts].map(([key, count]) => [key, 1 + Math.log(count)]));
  }) as [Map<string, number>, Map<string, number>];
  const squares = (counts: ReadonlyMap<string, number>) => counts.values().reduce((sum, one) => sum + one * one, 0);
  const shared = a.entries().reduce((sum, [key, count]) => sum + count * (b.get(key) ?? 0), 0);
  return shared / Math.sqrt(squares(a) * squares(b) || 1);
}

/** 0 to 1: the weight of what the rows of both share, for each sentence of the shorter one. */
function alignedShare(a: number, b: number, sides: Sides, rows: readonly SettledGroup[]): number {
  let told = 0;
  for (const { members, score } of rows) {
    const [left, right] = [a, b].map((at) => {
      const member = members.find(({ article }) => article === at);
      return member && sides[at]?.[member.index];
    });
    if (left && right) told += score * sharedEvidence(left, right).told;
  }
  const fewest = Math.min(sides[a]?.length ?? 0, sides[b]?.length ?? 0);
  return Math.min(1, told / Math.max(1, fewest));
}

/** How many sentences say what a report is about. */
const OPENING = 3;
/** Openings that share more than this are copies: that says nothing more. */
const MOST_SHARED = 0.4;

/** 0 to 0.4: the part of the evidence in the one opening that says less which the other has, too. */
function sharedOpening(left: readonly FeaturedSentence[], right: readonly FeaturedSentence[]): number {
  const isAcross = left[0]?.language !== right[0]?.language;
  const [a, b] = [left, right].map((side) => {
    const cues = side.slice(0, OPENING).flatMap((sentence) => sentence.cues);
    // Stems are never shared across languages.
    return new Map(cues.filter(({ kind }) => !(isAcross && kind === 'w')).map(({ key, worth }) => [key, worth]));
  }) as [Map<string, number>, Map<string, number>];
  const weight = (cues: ReadonlyMap<string, number>) => cues.values().reduce((sum, worth) => sum + worth, 0);
  const shared = a.entries().reduce((sum, [key, worth]) => sum + (b.has(key) ? worth : 0), 0);
  return Math.min(MOST_SHARED, shared / (Math.min(weight(a), weight(b)) || 1));
}

/** 0 to 1: of the days that the article with fewer of them names, how many the other names. */
function sharedDays(left: readonly FeaturedSentence[], right: readonly FeaturedSentence[]): number {
  const [a, b] = [left, right].map(
    (side) => new Set(side.flatMap(({ weights }) => [...weights.keys()].filter((key) => key.startsWith('t:d')))),
  ) as [Set<string>, Set<string>];
  return a.intersection(b).size / Math.max(1, Math.min(a.size, b.size));
}

/** What their publication says against one event; nothing if one day is not known. */
function publishedApart(a: ReadArticle, b: ReadArticle): number {
  if (!a.published || !b.published) return 0;
  const days = Math.abs(a.published.day - b.published.day);
  return days <= 1 ? -WEIGHT.oneDay : WEIGHT.apart * Math.log(1 + Math.max(0, days - DAYS_OF_NEWS));
}
