/** Help with typos: the archive's frequent words in MiniSearch's tree of letters, found by spelling and ordered by likelihood. */
import SearchableMap from 'minisearch/SearchableMap';
import type { Completion } from '../../store/search-index/terms.ts';
import { damerauDistance } from './damerau-distance.ts';

export interface Suggestion extends Completion {}

export interface Vocabulary {
  /** Returns words within two edits, most likely first, without the word itself. */
  suggest(word: string, limit: number): Suggestion[];
}

/** A word takes about 300 bytes, so a larger vocabulary would take too much memory; the rest stays in the archive. */
export const MAX_WORDS = 60_000;
const MAX_EDITS = 2;
const PER_EDIT = -3;
const SAME_FIRST_LETTER = 1.5;
const PER_LOG_ARTICLES = 0.35;

const AT_ONCE = 1_000;

/**
 * Builds in steps of a few ms each, so that the thread can answer in between. The tree alone, with the number of articles at its leaves: as a search over
 * documents of one word each, MiniSearch takes three times the memory and finds the same words.
 */
export function* vocabularyInSteps(words: readonly Completion[]): Generator<void, Vocabulary> {
  const articlesOf = new SearchableMap<number>();
  for (const [at, { word, articles }] of words.entries()) {
    articlesOf.set(word, articles);
    if (at % AT_ONCE === AT_ONCE - 1) yield;
  }
  return { suggest: (word, limit) => suggestions(articlesOf, word, limit) };
}

function suggestions(articlesOf: SearchableMap<number>, word: string, limit: number): Suggestion[] {
  // Two edits would leave nothing of a three-letter word.
  const edits = [...word].length < 4 ? 1 : MAX_EDITS;
  return [...articlesOf.fuzzyGet(word, edits)]
    .filter(([other]) => other !== word)
    .map(([other, [articles]]) => ({ word: other, articles }))
    .map((candidate) => ({ candidate, likelihood: likelihood(word, candidate) }))
    .sort((a, b) => b.likelihood - a.likelihood || (a.candidate.word < b.candidate.word ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** Runs all steps at once. */
export function runToEnd<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The weights were set by hand once, not tuned on the set they were measured on. */
export function likelihood(typed: string, { word, articles }: Completion): number {
  return (
    PER_EDIT * damerauDistance(typed, word) +
    (typed[0] === word[0] ? SAME_FIRST_LETTER : 0) +
    PER_LOG_ARTICLES * Math.log(articles)
  );
}
