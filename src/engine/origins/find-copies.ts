/** Finds each article's copies among those compared before it. */

import { type Fingerprint, fingerprint } from '../../text/copies/fingerprint.ts';
import { type Copy, copyOf } from '../../text/copies/near-copies.ts';
import { type ReadWords, readWords } from '../../text/copies/read-words.ts';
import type { Passage } from '../../text/copies/shared-words.ts';
import { codePointMap } from '../../text/offsets.ts';
import { creditsIn } from '../../text/speech/credits.ts';
import { WordsInPlace } from '../../text/tokens/normaliser.ts';
import { currentText } from '../store/articles/revisions.ts';
import type { Connection } from '../store/connection.ts';
import {
  articlesToCompare,
  type ComparedWithAll,
  type FoundPair,
  type PlacedArticle,
  placesOfArticles,
  type ToCompare,
} from '../store/origins/origin-queue.ts';
import { articlesByPrint } from '../store/prints/fingerprints.ts';
import type { PrintHolder, Prints } from '../store/prints/prints.ts';
import { outletNames } from '../store/sources/sources.ts';
import { candidatesByOrigin, commonPrints, mayBeCopies } from './candidates.ts';
import { VersionFinder } from './find-versions.ts';

/** The index holds at most this many articles per hash; beyond that it is something everyone writes. */
const MOST_WITH_HASH = 48;
const TEXTS_KEPT = 128;
/** UTF-16 units from the start in which relays are looked for. */
const OPENING = 4_000;

/** Compares those of `articleIds` that are still waiting, in order of arrival, also with the earlier ones of the batch. */
export function findCopies(db: Connection, articleIds: readonly number[]): ComparedWithAll[] {
  const outlets = outletNames(db);
  const waiting = articlesToCompare(db, articleIds);
  const batch = new Batch(db, waiting);
  const versions = new VersionFinder(db, (articleId) => batch.wordsOf(articleId));
  return waiting.map((article) => {
    const prints = batch.printsOf(article);
    const holders = Array.from(prints.hashes, (hash) => batch.holdersOf(hash, article.articleId));
    const { pairs, near } = pairsOf(article, prints.around, holders, batch);
    batch.add(article, pairs);
    return {
      articleId: article.articleId,
      turn: article.turn,
      prints: printsWhere(prints, (index) => (holders[index]?.length ?? 0) < MOST_WITH_HASH),
      newPrints: article.prints === null ? prints : null,
      pairs,
      credits: creditsOf(article, batch.textOf(article.articleId), outlets),
      ...versions.find(article, near),
    };
  });
}

/** The archive, plus what this batch has compared that is not in the archive's index yet. */
class Batch {
  readonly #db: Connection;
  readonly #prints: ReadonlyMap<number, Prints>;
  /** What the index holds for the batch's hashes. */
  readonly #written: ReadonlyMap<number, readonly PrintHolder[]>;
  readonly #places = new Map<number, PlacedArticle>();
  readonly #byHash = new Map<number, PrintHolder[]>();
  readonly #read = new Map<number, ReadWords>();

  constructor(db: Connection, waiting: readonly ToCompare[]) {
    this.#db = db;
    this.#prints = new Map(
      waiting.map(({ articleId, prints }) => [
        articleId,
        prints ?? fingerprint(new WordsInPlace(currentText(db, articleId)).hashes),
      ]),
    );
    this.#written = articlesByPrint(db, new Set([...this.#prints.values()].flatMap(({ hashes }) => [...hashes])));
  }

  printsOf({ articleId }: ToCompare): Prints {
    return this.#prints.get(articleId) as Prints;
  }

  add(article: ToCompare, pairs: readonly FoundPair[]): void {
    const { hashes, around } = this.printsOf(article);
    const { articleId, knownSource, originId, publishedSort } = article;
    const near = pairs.find(({ kind }) => kind === 'near');
    // Once this is written, its origin will be that of its near copy.
    const joined = near ? this.placesOf([near.otherId])[0]?.originId : undefined;
    this.#places.set(articleId, { articleId, knownSource, originId: joined ?? originId, publishedSort });
    hashes.forEach((hash, index) => {
      const holder = { articleId, around: around[index] as number };
      const known = this.#byHash.get(hash);
      if (known) known.push(holder);
      else this.#byHash.set(hash, [holder]);
    });
  }

  textOf(articleId: number): string {
    return this.#read.get(articleId)?.text ?? currentText(this.#db, articleId);
  }

  wordsOf(articleId: number): ReadWords {
    let read = this.#read.get(articleId);
    if (!read) {
      read = readWords(currentText(this.#db, articleId));
      if (this.#read.size >= TEXTS_KEPT) this.#read.delete(this.#read.keys().next().value as number);
      this.#read.set(articleId, read);
    }
    return read;
  }

  /** Returns other articles compared before this one. */
  holdersOf(hash: number, articleId: number): readonly PrintHolder[] {
    const written = this.#written.get(hash);
    const here = this.#byHash.get(hash) ?? NOBODY;
    if (!written) return here;
    const others = written.filter((holder) => holder.articleId !== articleId && !this.#places.has(holder.articleId));
    return here.length === 0 ? others : [...others, ...here];
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

const NOBODY: PrintHolder[] = [];

function printsWhere({ hashes, around }: Prints, isKept: (index: number) => boolean): Prints {
  return {
    hashes: hashes.filter((_, index) => isKept(index)),
    around: around.filter((_, index) => isKept(index)),
  };
}

interface FoundPairs {
  /** The best of each origin, closest first. */
  readonly pairs: readonly FoundPair[];
  /** All near copies found. */
  readonly near: readonly FoundPair[];
}

/** @param holders for each of the article's prints, the others that have it */
function pairsOf(
  article: ToCompare,
  around: Prints['around'],
  holders: readonly (readonly PrintHolder[])[],
  batch: Batch,
): FoundPairs {
  if (mayBeCopies(holders, around).size === 0) return { pairs: [], near: [] };
  const ids = new Set(holders.flat().map(({ articleId }) => articleId));
  const places = new Map(batch.placesOf([...ids]).map((place) => [place.articleId, place]));
  const isCommon = commonPrints(holders, article, places);
  const own = mayBeCopies(
    holders.map((each, index) => (isCommon[index] ? [] : each)),
    around,
  );
  let placed: Fingerprint | undefined;
  const commonPassage = (passage: Passage) => {
    placed ??= fingerprint(batch.wordsOf(article.articleId).hashes);
    return isMadeOf(passage, placed, isCommon);
  };
  const pairs: FoundPair[] = [];
  const near: FoundPair[] = [];
  for (const ofOrigin of candidatesByOrigin(own, places, article.knownSource)) {
    const partial: FoundPair[] = [];
    const nearOnes: FoundPair[] = [];
    for (const otherId of ofOrigin) {
      const other = places.get(otherId);
      // One near copy per origin is enough, but every near copy from the same source may be a version.
      if (nearOnes.length > 0 && !areOfOneSource(article, other)) continue;
      const copy = copyOf(batch.wordsOf(article.articleId), batch.wordsOf(otherId), commonPassage);
      if (!copy || isTemplateOfSource(copy, article, other)) continue;
      (copy.kind === 'near' ? nearOnes : partial).push(pairFrom(otherId, copy));
    }
    const best = nearOnes[0] ?? partial[0];
    if (best) pairs.push(best);
    near.push(...nearOnes);
  }
  pairs.sort((a, b) => b.jaccard - a.jaccard || a.otherId - b.otherId);
  return { pairs, near };
}

const SAME_STORY_MS = 2 * 86_400_000;
const SAME_STORY_JACCARD = 0.7;

function areOfOneSource(one: PlacedArticle, other: PlacedArticle | undefined): boolean {
  return one.knownSource !== null && one.knownSource === other?.knownSource;
}

/** A source's reports of similar events on different days are half alike, whereas versions of one story are published close together. */
function isTemplateOfSource(
  { kind, jaccard }: Copy,
  article: PlacedArticle,
  other: PlacedArticle | undefined,
): boolean {
  if (kind !== 'near' || jaccard >= SAME_STORY_JACCARD || !other || !areOfOneSource(article, other)) return false;
  const [here, there] = [article.publishedSort, other.publishedSort];
  return here !== null && there !== null && Math.abs(here - there) > SAME_STORY_MS;
}

/** Whether every print in this article's part of the passage is a common one. */
function isMadeOf({ matches }: Passage, { at, shingle }: Fingerprint, isCommon: readonly boolean[]): boolean {
  const inside = isCommon.filter((_, index) => {
    const word = at[index] as number;
    return matches.some(({ a, length }) => a <= word && word + shingle <= a + length);
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

function creditsOf(
  { byline, source }: ToCompare,
  text: string,
  outlets: readonly string[],
): ComparedWithAll['credits'] {
  const opening = text.slice(0, OPENING);
  const others = outlets.filter((name) => name !== source && opening.includes(name));
  const credits = creditsIn(text, byline, others).filter(({ name }) => name !== source);
  if (credits.length === 0) return [];
  const map = codePointMap(text);
  return credits.map((credit) => ({ ...credit, span: credit.span && map.spanFromUtf16(credit.span) }));
}
