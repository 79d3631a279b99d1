/** Typo help: the archive's frequent words in MiniSearch, found by spelling and set in order by likelihood. */
import MiniSearch from 'minisearch';
import type { Completion } from '../store/terms.ts';
import { editDistance } from './edit-distance.ts';

export interface Suggestion extends Completion {}

export interface Vocabulary {
  readonly size: number;
  /** Words within two edits, likeliest first; the word itself is not among them. */
  suggest(word: string, limit: number): Suggestion[];
}

/** Some 1 KB a word: past this a vocabulary takes too much memory, and the rest stays in the archive. */
export const MAX_WORDS = 60_000;
const MAX_EDITS = 2;
const CANDIDATES = 200;
const PER_EDIT = -3;
const SAME_FIRST_LETTER = 1.5;
const PER_LOG_ARTICLES = 0.35;

const AT_ONCE = 1_000;

/** In steps of some ms each, so that a thread can answer between them. @param words most frequent first */
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
  // Two edits of a word of three letters leave nothing of it.
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

/** All steps at once. */
export function finished<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Weights set by hand once, not tuned on the set they were measured on. */
export function likelihood(typed: string, { word, articles }: Completion): number {
  return (
    PER_EDIT * editDistance(typed, word) +
    (typed[0] === word[0] ? SAME_FIRST_LETTER : 0) +
    PER_LOG_ARTICLES * Math.log(articles)
  );
}
