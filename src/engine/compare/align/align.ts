// Which sentences of several articles report the same matter.

import { allPairs } from '../all-pairs.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { AlignedGroup, SettledGroup } from './aligned-group.ts';
import { sharedEvidence } from './cues.ts';
import type { FeaturedSentence } from './featured-sentence.ts';
import { eventSimilarity } from './features.ts';
import { withFurtherRows } from './further-rows.ts';
import { saidAlike } from './said-alike.ts';

interface Link {
  readonly a: FeaturedSentence;
  readonly b: FeaturedSentence;
  readonly score: number;
}

/** Settled with `evaluate compare`, by cross-checking halves of the events. Similarity is between 0 and 1. */
const TUNING = {
  /** Minimum similarity of a pair in one language, and across two. */
  within: 0.22,
  across: 0.22,
  /** Evidence that a pair across two languages needs to be an anchor, and to be considered at all. */
  cues: 1,
  fewCues: 0.5,
  /** Minimum weight of the strongest piece of evidence: things that any news shares do not add up to a match. */
  bestCue: 0.4,
  /**
   * Across languages: the part of the similarity that comes from the weight of evidence, and the weight that counts as
   * full.
   */
  byCues: 0.3,
  manyCues: 5,
  /** What a pair gains from similar neighbours, and from its place in the story. */
  neighbour: 0.12,
  position: 0.1,
  /** Minimum mean similarity between two groups that are joined. */
  mean: 0.12,
  /** Articles less related than this need more similarity, by this much per step. */
  kin: 0.25,
  strangers: 1.2,
  /**
   * Between two anchors: minimum similarity, and minimum with the anchors' support; across languages some support is
   * required.
   */
  gap: 0.18,
  gapAcross: 0.2,
  supported: 0.21,
  supportedAcross: 0.18,
  held: 0.05,
};

/** A feature found in more sentences than this yields no candidates: looking at them would cost more than it tells. */
const MOST_SHARING = 60;

/**
 * Groups of sentences that say the same; a long sentence about two matters may be in two groups.
 * @param sides the sentences of each article
 */
export function align(sides: readonly (readonly FeaturedSentence[])[]): SettledGroup[] {
  const likeness = new Map<string, number>();
  const links: Link[] = [];
  for (const [left, right] of allPairs(sides)) {
    for (const link of linksBetween(left, right)) {
      likeness.set(keyOf(link.a.sentence, link.b.sentence), link.score);
      links.push(link);
    }
  }
  links.sort((x, y) => y.score - x.score || order(x.a.sentence, y.a.sentence) || order(x.b.sentence, y.b.sentence));
  return withFurtherRows(sides, merged(links, likeness))
    .map((group) => ({ ...group, alike: saidAlike(group, sides) }))
    .sort((x, y) => order(x.members[0] as ReadSentence, y.members[0] as ReadSentence));
}

/** Anything shorter (a lone quotation mark, "S.") is not aligned. */
const FEWEST_LETTERS = 4;

/** Neighbours cannot lift a pair that is further than this below the threshold. */
const HOPELESS = 0.05;

const order = (x: ReadSentence, y: ReadSentence): number => x.article - y.article || x.index - y.index;
const idOf = (sentence: ReadSentence): string => `${sentence.article}.${sentence.index}`;
const keyOf = (a: ReadSentence, b: ReadSentence): string => `${idOf(a)} ${idOf(b)}`;

/** The mutually best pairs of two articles. */
function linksBetween(left: readonly FeaturedSentence[], right: readonly FeaturedSentence[]): Link[] {
  const rows = likenessRows(left, right);
  const settled = withNeighbours(rows, left.length, right.length);
  const bestOfRight = new Map<number, [number, number]>();
  const bestOfLeft = new Map<number, [number, number]>();
  for (const [i, row] of settled) {
    for (const [j, score] of row) {
      if (score > (bestOfLeft.get(i)?.[1] ?? 0)) bestOfLeft.set(i, [j, score]);
      if (score > (bestOfRight.get(j)?.[1] ?? 0)) bestOfRight.set(j, [i, score]);
    }
  }
  const strange = TUNING.strangers * Math.max(0, TUNING.kin - eventSimilarity(left, right));
  const links: Link[] = [];
  const join = (i: number, j: number, score: number): void => {
    links.push({ a: left[i] as FeaturedSentence, b: right[j] as FeaturedSentence, score });
  };
  const anchors = new Map<number, number>();
  const across = left[0]?.language !== right[0]?.language;
  const least = strange + (left[0]?.language === right[0]?.language ? TUNING.within : TUNING.across);
  for (const [i, [j, score]] of bestOfLeft) {
    if (bestOfRight.get(j)?.[0] !== i || score < least) continue;
    if (across && !isCertain(left[i] as FeaturedSentence, right[j] as FeaturedSentence)) continue;
    anchors.set(i, j);
    join(i, j, score);
  }
  if (strange === 0) {
    for (const [i, j, score] of between(anchors, settled, left.length, right.length, across)) join(i, j, score);
  }
  return links;
}

/** Sentences left over between two consecutive anchors: there, less similarity is enough. */
function between(
  anchors: ReadonlyMap<number, number>,
  rows: Rows,
  left: number,
  right: number,
  across: boolean,
): [number, number, number][] {
  const gap = across ? TUNING.gapAcross : TUNING.gap;
  const supported = across ? TUNING.supportedAcross : TUNING.supported;
  const taken = new Set(anchors.values());
  const candidates: [number, number, number][] = [];
  for (const [i, row] of rows) {
    if (anchors.has(i)) continue;
    for (const [j, score] of row) {
      if (taken.has(j) || score < gap) continue;
      const held = support(i, j, anchors, left, right);
      if (score + TUNING.neighbour * held >= supported && (!across || held > TUNING.held))
        candidates.push([i, j, score]);
    }
  }
  candidates.sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1]);
  const found: [number, number, number][] = [];
  const used = new Set<number>();
  for (const [i, j, score] of candidates) {
    if (taken.has(j) || used.has(i)) continue;
    used.add(i);
    taken.add(j);
    found.push([i, j, score]);
  }
  return found;
}

/** 0 to 1: whether the nearest anchors before and after a pair lie on its diagonal. */
function support(i: number, j: number, anchors: ReadonlyMap<number, number>, left: number, right: number): number {
  const side = (step: 1 | -1): number => {
    for (let near = 1; near <= 3; near += 1) {
      const at = i + step * near;
      if (at < 0 || at >= left) return 0;
      const to = anchors.get(at);
      if (to === undefined) continue;
      const distance = (to - j) * step;
      return distance > 0 && distance <= 3 && to < right ? 1 / Math.max(near, distance) : 0;
    }
    return 0;
  };
  return (side(-1) + side(1)) / 2;
}

type Rows = Map<number, Map<number, number>>;

function likenessRows(left: readonly FeaturedSentence[], right: readonly FeaturedSentence[]): Rows {
  const holders = new Map<string, number[]>();
  right.forEach((sentence, j) => {
    for (const key of sentence.weights.keys()) {
      const list = holders.get(key);
      if (list) list.push(j);
      else holders.set(key, [j]);
    }
  });
  const exact = Map.groupBy(right.keys(), (j) => right[j]?.sentence.plain);
  const rows: Rows = new Map();
  const shared = new Float64Array(right.length);
  left.forEach((sentence, i) => {
    if (sentence.sentence.plain.length < FEWEST_LETTERS) return;
    shared.fill(0);
    for (const [key, weight] of sentence.weights) {
      const list = holders.get(key);
      if (!list || list.length > MOST_SHARING) continue;
      for (const j of list) shared[j] = (shared[j] as number) + weight * weight;
    }
    const row = new Map<number, number>();
    right.forEach((other, j) => {
      const sum = shared[j] as number;
      if (sum === 0) return;
      const likeness =
        sentence.language === other.language ? cosine(sentence, other, sum) : likeAcross(sentence, other);
      const score = likeness + placed(i, left.length, j, right.length);
      if (likeness > 0 && score >= HOPELESS) row.set(j, score);
    });
    for (const j of exact.get(sentence.sentence.plain) ?? []) row.set(j, 1 + placed(i, left.length, j, right.length));
    if (row.size > 0) rows.set(i, row);
  });
  return rows;
}

const isCertain = (a: FeaturedSentence, b: FeaturedSentence): boolean => sharedEvidence(a, b).cues >= TUNING.cues;

/** Similarity by how rare and how many the shared features are; 0 where too little is shared to say anything. */
function likeAcross(a: FeaturedSentence, b: FeaturedSentence): number {
  const { cues, pieces, named, best, squares } = sharedEvidence(a, b);
  // A shared name alone does not mean a shared statement.
  if (cues < TUNING.fewCues || pieces + Number(named && pieces > 0) < 2 || best < TUNING.bestCue) return 0;
  const norm = Math.sqrt(a.normAcross * b.normAcross);
  const share = norm > 0 ? Math.min(1, squares / norm) : 0;
  return (1 - TUNING.byCues) * share + TUNING.byCues * Math.min(1, cues / TUNING.manyCues);
}

/** Sentences that were not aligned, as a group. Its score has nothing of their places and their neighbours. */
export function groupOf(
  members: readonly ReadSentence[],
  sides: readonly (readonly FeaturedSentence[])[],
): AlignedGroup {
  const featured = members.map(({ article, index }) => sides[article]?.[index] as FeaturedSentence);
  const likeness = allPairs(featured).map(([a, b]) => [keyOf(a.sentence, b.sentence), likenessOf(a, b)] as const);
  return { members, score: meanLikeness(members, new Map(likeness)) };
}

function likenessOf(a: FeaturedSentence, b: FeaturedSentence): number {
  if (a.language !== b.language) return likeAcross(a, b);
  const shared = a.weights
    .entries()
    .reduce((sum, [key, weight]) => sum + (b.weights.has(key) ? weight * weight : 0), 0);
  return cosine(a, b, shared);
}

function cosine(a: FeaturedSentence, b: FeaturedSentence, shared: number): number {
  const norm = Math.sqrt(a.norm * b.norm);
  return norm > 0 ? Math.min(1, shared / norm) : 0;
}

/** News of one event is mostly told in one order: a small preference, which also decides between equal sentences. */
function placed(i: number, left: number, j: number, right: number): number {
  return TUNING.position * (0.5 - Math.abs((i + 0.5) / left - (j + 0.5) / right));
}

/** A pair gains from the similarity of the sentences before and after it. */
function withNeighbours(rows: Rows, left: number, right: number): Rows {
  const at = (i: number, j: number): number =>
    i < 0 || j < 0 || i >= left || j >= right ? 0 : Math.min(0.6, rows.get(i)?.get(j) ?? 0);
  const settled: Rows = new Map();
  for (const [i, row] of rows) {
    const made = new Map<number, number>();
    for (const [j, score] of row) {
      const near = Math.max(at(i - 1, j - 1), at(i - 1, j)) + Math.max(at(i + 1, j + 1), at(i + 1, j));
      made.set(j, score + TUNING.neighbour * Math.min(1, near));
    }
    settled.set(i, made);
  }
  return settled;
}

/** Joins links into groups, best first: at most one sentence per article, and no member unlike the rest. */
function merged(links: readonly Link[], likeness: ReadonlyMap<string, number>): AlignedGroup[] {
  const groupOf = new Map<string, ReadSentence[]>();
  for (const { a, b } of links) {
    const left = groupOf.get(idOf(a.sentence)) ?? [a.sentence];
    const right = groupOf.get(idOf(b.sentence)) ?? [b.sentence];
    if (left === right) continue;
    const joined = [...left, ...right].sort(order);
    if (new Set(joined.map((sentence) => sentence.article)).size < joined.length) continue;
    if (meanBetween(left, right, likeness) < TUNING.mean) continue;
    for (const sentence of joined) groupOf.set(idOf(sentence), joined);
  }
  return [...new Set(groupOf.values())].map((members) => ({ members, score: meanLikeness(members, likeness) }));
}

function meanBetween(
  left: readonly ReadSentence[],
  right: readonly ReadSentence[],
  likeness: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const a of left) for (const b of right) sum += pairLikeness(a, b, likeness);
  return sum / (left.length * right.length);
}

function pairLikeness(a: ReadSentence, b: ReadSentence, likeness: ReadonlyMap<string, number>): number {
  return likeness.get(a.article < b.article ? keyOf(a, b) : keyOf(b, a)) ?? 0;
}

function meanLikeness(members: readonly ReadSentence[], likeness: ReadonlyMap<string, number>): number {
  const pairs = allPairs(members).map(([a, b]) => Math.min(1, pairLikeness(a, b, likeness)));
  return Math.round((1000 * pairs.reduce((sum, one) => sum + one, 0)) / pairs.length) / 1000;
}
