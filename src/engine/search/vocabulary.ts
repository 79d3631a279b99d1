/** Help with typos: the archive's frequent words in MiniSearch, found by spelling and ordered by likelihood. */
import MiniSearch from 'minisearch';
import type { Completion } from '../store/search-index/terms.ts';
import { editDistance } from './edit-distance.ts';

export interface Suggestion extends Completion {}

export interface Vocabulary {
  readonly size: number;
  /** Returns words within two edits, most likely first, without the word itself. */
  suggest(word: string, limit: number): Suggestion[];
}

/** A word takes about 1 KB, so a larger vocabulary would take too much memory; the rest stays in the archive. */
export const MAX_WORDS = 60_000;
const MAX_EDITS = 2;
const CANDIDATES = 200;
const PER_EDIT = -3;
const SAME_FIRST_LETTER = 1.5;
const PER_LOG_ARTICLES = 0.35;

const AT_ONCE = 1_000;

/** Builds in steps of a few ms each, so that the thread can answer in between. @param words most frequent first */
export function* vocabularyInSteps(words: readonly Completion[]): Generator<void, Vocabulary> {
  const index = new MiniSearch<{ id: number; word: string }>({
    fields: ['word'],
    tokenize: (text) => [text],
    processTerm: (term) => term,
    searchOptions: { fuzzy: MAX_EDITS, maxFuzzy: MAX_EDITS },
  });
  for (let from = 0; from < words.length; from += AT_ONCE) {
    index.addAll(words.slice(from, from + AT_ONCE).map(({ word }, at) => ({ id: from + at, word })));
    yield;
  }
  return { size: words.length, suggest: (word, limit) => suggestions(index, words, word, limit) };
}

function suggestions(
  index: MiniSearch<{ id: number; word: string }>,
  words: readonly Completion[],
  word: string,
  limit: number,
): Suggestion[] {
  // Two edits would leave nothing of a three-letter word.
  const fuzzy = [...word].length < 4 ? 1 : MAX_EDITS;
  return index
    .search(word, { fuzzy })
    .slice(0, CANDIDATES)
    .map(({ id }) => words[id as number] as Completion)
    .filter((candidate) => candidate.word !== word)
    .map((candidate) => ({ candidate, likelihood: likelihood(word, candidate) }))
    .sort((a, b) => b.likelihood - a.likelihood || (a.candidate.word < b.candidate.word ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** Runs all steps at once. */
export function finished<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The weights were set by hand once, not tuned on the set they were measured on. */
export function likelihood(typed: string, { word, articles }: Completion): number {
  return (
    PER_EDIT * editDistance(typed, word) +
    (typed[0] === word[0] ? SAME_FIRST_LETTER : 0) +
    PER_LOG_ARTICLES * Math.log(articles)
  );
}
