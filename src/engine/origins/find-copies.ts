/** Looks for each article's copies among those that were compared before it. */

import { type Fingerprint, fingerprint, SHINGLE } from '../../text/copies/fingerprint.ts';
import { type Copy, copyOf } from '../../text/copies/near-copies.ts';
import { type Passage, type ReadWords, readWords } from '../../text/copies/shared-words.ts';
import { codePointMap } from '../../text/offsets.ts';
import { creditsIn } from '../../text/speech/credits.ts';
import type { Connection } from '../store/connection.ts';
import { articlesWithHash } from '../store/fingerprints.ts';
import {
  articlesToCompare,
  type ComparedWithAll,
  type FoundPair,
  type PlacedArticle,
  placesOfArticles,
  type ToCompare,
} from '../store/origin-queue.ts';
import { currentText } from '../store/revisions.ts';
import { outletNames } from '../store/sources.ts';
import { VersionFinder } from './find-versions.ts';

/** Articles that are looked at for one hash; past that it is what everybody writes. */
const MOST_WITH_HASH = 48;
/** Own reporting of so many origins that has the same run: the run is nobody's, or of so many of one source: its footer. */
const COMMON_TO_ORIGINS = 8;
const COMMON_WITHIN_SOURCE = 3;
const MOST_ORIGINS = 8;
const PER_ORIGIN = 2;
const TEXTS_KEPT = 128;
/** UTF-16: where relays are looked for. */
const OPENING = 4_000;

/** Those of `articleIds` that still wait, in order of arrival; each is compared with those of the batch before it too. */
export function findCopies(db: Connection, articleIds: readonly number[]): ComparedWithAll[] {
  const outlets = outletNames(db);
  const waiting = articlesToCompare(db, articleIds);
  const batch = new Batch(db, waiting);
  const versions = new VersionFinder(db, (articleId) => batch.wordsOf(articleId));
  return waiting.map((article) => {
    const prints = fingerprint(batch.wordsOf(article.articleId).words);
    const { pairs, near } = pairsOf(article, prints, batch);
    batch.add(article, prints, pairs);
    const { articleId, turn } = article;
    const found = versions.find(articleId, near);
    return { articleId, turn, hashes: prints.hashes, pairs, credits: creditsOf(article, outlets), ...found };
  });
}

/** The archive, and what was compared in this batch and is not in the archive's index yet. */
class Batch {
  readonly #db: Connection;
  readonly #waiting: ReadonlyMap<number, ToCompare>;
  readonly #places = new Map<number, PlacedArticle>();
  readonly #byHash = new Map<number, number[]>();
  readonly #read = new Map<number, ReadWords>();

  constructor(db: Connection, waiting: readonly ToCompare[]) {
    this.#db = db;
    this.#waiting = new Map(waiting.map((article) => [article.articleId, article]));
  }

  add(article: ToCompare, { hashes }: Fingerprint, pairs: readonly FoundPair[]): void {
    const { articleId, sourceId, originId, publishedSort } = article;
    const near = pairs.find(({ kind }) => kind === 'near');
    // Its origin will be its near copy's once this is written.
    const joined = near ? this.placesOf([near.otherId])[0]?.originId : undefined;
    this.#places.set(articleId, { articleId, sourceId, originId: joined ?? originId, publishedSort });
    for (const hash of hashes) {
      const known = this.#byHash.get(hash);
      if (known) known.push(articleId);
      else this.#byHash.set(hash, [articleId]);
    }
  }

  wordsOf(articleId: number): ReadWords {
    let read = this.#read.get(articleId);
    if (!read) {
      read = readWords(this.#waiting.get(articleId)?.text ?? currentText(this.#db, articleId));
      if (this.#read.size >= TEXTS_KEPT) this.#read.delete(this.#read.keys().next().value as number);
      this.#read.set(articleId, read);
    }
    return read;
  }

  withHash(hash: number): number[] {
    const written = articlesWithHash(this.#db, hash, MOST_WITH_HASH).filter((id) => !this.#places.has(id));
    return [...written, ...(this.#byHash.get(hash) ?? [])].slice(0, MOST_WITH_HASH);
  }

  placesOf(ids: readonly number[]): PlacedArticle[] {
    const here = ids.flatMap((id) => this.#places.get(id) ?? []);
    return [
      ...here,
      ...placesOfArticles(
        this.#db,
        ids.filter((id) => !this.#places.has(id)),
      ),
    ];
  }
}

interface FoundPairs {
  /** Of each origin the best, the closest first. */
  readonly pairs: readonly FoundPair[];
  /** All near copies that were found. */
  readonly near: readonly FoundPair[];
}

function pairsOf(article: ToCompare, prints: Fingerprint, batch: Batch): FoundPairs {
  const holders = Array.from(prints.hashes, (hash) => batch.withHash(hash).filter((id) => id !== article.articleId));
  const ids = [...new Set(holders.flat())];
  if (ids.length === 0) return { pairs: [], near: [] };
  const places = new Map(batch.placesOf(ids).map((place) => [place.articleId, place]));
  const isCommon = holders.map((each) => isCommonTo(each, article, places));
  const candidates = candidatesByOrigin(holders, isCommon, places, article.sourceId);
  const commonPassage = (passage: Passage) => isMadeOf(passage, prints, isCommon);
  const pairs: FoundPair[] = [];
  const near: FoundPair[] = [];
  for (const ofOrigin of candidates) {
    const found = ofOrigin.flatMap((otherId) => {
      const copy = copyOf(batch.wordsOf(article.articleId), batch.wordsOf(otherId), commonPassage);
      return copy && !isMouldOfSource(copy, article, places.get(otherId)) ? [pairFrom(otherId, copy)] : [];
    });
    const nearOnes = found.filter(({ kind }) => kind === 'near');
    const best = nearOnes[0] ?? found[0];
    if (best) pairs.push(best);
    near.push(...nearOnes);
  }
  pairs.sort((a, b) => b.jaccard - a.jaccard || a.otherId - b.otherId);
  return { pairs, near };
}

const SAME_STORY_MS = 2 * 86_400_000;
const SAME_STORY_JACCARD = 0.7;

/** One source's ceremonies, notices and reports of other days are half alike; its versions of one story come close together. */
function isMouldOfSource({ kind, jaccard }: Copy, article: PlacedArticle, other: PlacedArticle | undefined): boolean {
  if (kind !== 'near' || jaccard >= SAME_STORY_JACCARD || article.sourceId !== other?.sourceId) return false;
  const [here, there] = [article.publishedSort, other.publishedSort];
  return here !== null && there !== null && Math.abs(here - there) > SAME_STORY_MS;
}

function isCommonTo(
  holders: readonly number[],
  { sourceId }: ToCompare,
  places: ReadonlyMap<number, PlacedArticle>,
): boolean {
  const origins = new Set<number>();
  const ofSource = new Set<number>();
  for (const id of holders) {
    const place = places.get(id);
    if (!place) continue;
    origins.add(place.originId);
    if (place.sourceId === sourceId) ofSource.add(place.originId);
  }
  return origins.size >= COMMON_TO_ORIGINS || ofSource.size >= COMMON_WITHIN_SOURCE;
}

/** Of each origin the articles that share the most, the earliest first among equals, and the first from the same source; the origins that share the most. */
function candidatesByOrigin(
  holders: readonly (readonly number[])[],
  isCommon: readonly boolean[],
  places: ReadonlyMap<number, PlacedArticle>,
  sourceId: number,
): number[][] {
  const shared = new Map<number, number>();
  holders.forEach((ids, index) => {
    if (!isCommon[index]) for (const id of ids) shared.set(id, (shared.get(id) ?? 0) + 1);
  });
  const earliness = (id: number) => places.get(id)?.publishedSort ?? Number.MAX_SAFE_INTEGER;
  const ranked = [...shared.keys()].sort(
    (a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0) || earliness(a) - earliness(b) || a - b,
  );
  const byOrigin = Map.groupBy(
    ranked.filter((id) => places.has(id)),
    (id) => places.get(id)?.originId,
  );
  return [...byOrigin.values()].slice(0, MOST_ORIGINS).map((ids) => {
    const most = ids.slice(0, PER_ORIGIN);
    const own = ids.find((id) => places.get(id)?.sourceId === sourceId);
    return own === undefined || most.includes(own) ? most : [...most, own];
  });
}

/** Whether every print in this article's part of the passage is common. */
function isMadeOf({ matches }: Passage, { at }: Fingerprint, isCommon: readonly boolean[]): boolean {
  const inside = isCommon.filter((_, index) => {
    const word = at[index] as number;
    return matches.some(({ a, length }) => a <= word && word + SHINGLE <= a + length);
  });
  return inside.length > 0 && inside.every(Boolean);
}

function pairFrom(otherId: number, { kind, jaccard, containment, runs }: Copy): FoundPair {
  return {
    otherId,
    kind,
    jaccard,
    containment,
    runs: kind === 'near' ? [] : runs.map(({ a, b, words }) => ({ ...a, otherStart: b.start, otherEnd: b.end, words })),
  };
}

function creditsOf({ text, byline, source }: ToCompare, outlets: readonly string[]): ComparedWithAll['credits'] {
  const opening = text.slice(0, OPENING);
  const others = outlets.filter((name) => name !== source && opening.includes(name));
  const map = codePointMap(text);
  return creditsIn(text, byline, others)
    .filter(({ name }) => name !== source)
    .map((credit) => ({ ...credit, span: credit.span && map.spanFromUtf16(credit.span) }));
}
