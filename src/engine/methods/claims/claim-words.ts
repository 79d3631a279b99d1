/** Finds claims by their words. There are only thousands of claims, so each is examined and no index is kept. */
import { searchWords, tokens } from '../../../text/tokens/normaliser.ts';
import { STOP_WORD_LANGUAGES, stopWords } from '../../../text/tokens/stop-words.ts';
import type { Pace } from '../../store/pace.ts';
import { remembered } from '../../store/remembered.ts';

interface Stated {
  readonly statement: string;
}

/** Returns those in which every typed word is the beginning of some word. */
export async function holdingWords<T extends Stated>(typed: string, among: readonly T[], pace: Pace): Promise<T[]> {
  const words = searchWords(typed);
  const found: T[] = [];
  for (const item of among) {
    const held = wordsOf(item.statement);
    if (words.every((word) => held.some((each) => each.startsWith(word)))) found.push(item);
    await pace();
  }
  return found;
}

/** Returns the nearest, then those that hold the words as the beginnings of theirs: the last word may still be being typed. */
export async function statementsFor<T extends Stated>(
  typed: string,
  among: readonly T[],
  limit: number,
  pace: Pace,
): Promise<T[]> {
  const near = await nearestStatements(typed, among, limit, pace);
  if (near.length === limit || searchWords(typed).length === 0) return near;
  return [...new Set([...near, ...(await holdingWords(typed, among, pace))])].slice(0, limit);
}

/**
 * Returns the most similar statements first, by cosine over common stems, where rarer stems weigh more. Sharing only words like “the” is no likeness.
 * A statement's language is not stored: Latin letters are stemmed as English, others by their script.
 */
async function nearestStatements<T extends Stated>(
  text: string,
  among: readonly T[],
  limit: number,
  pace: Pace,
): Promise<T[]> {
  const asked = stems(text);
  const telling = tellingStems(text);
  const holders = new Map<string, number>();
  const sharing: { item: T; own: Set<string>; shared: Set<string> }[] = [];
  for (const item of among) {
    const own = stemsOf(item.statement);
    for (const stem of own) holders.set(stem, (holders.get(stem) ?? 0) + 1);
    const shared = asked.intersection(own);
    if (!shared.isDisjointFrom(telling)) sharing.push({ item, own, shared });
    await pace();
  }
  const weight = (stem: string) => Math.log(1 + among.length / (holders.get(stem) ?? 1)) ** 2;
  const size = (all: Set<string>) => Math.sqrt(sum(all, weight)) || 1;
  const sizeAsked = size(asked);
  const scored: { item: T; score: number }[] = [];
  for (const { item, own, shared } of sharing) {
    scored.push({ item, score: sum(shared, weight) / (sizeAsked * size(own)) });
    await pace();
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ item }) => item);
}

function stems(text: string): Set<string> {
  return new Set(tokens(text, 'en').map(({ token }) => token));
}

/** The stems of all but the stop words of the language that has most of them in the text; of all, if there is nothing else. */
function tellingStems(text: string): Set<string> {
  const found = tokens(text, 'en');
  const counts = STOP_WORD_LANGUAGES.map((language) => {
    const stops = stopWords(language);
    return { stops, held: found.filter(({ surface }) => stops.has(surface)).length };
  });
  const { stops } = counts.reduce((most, each) => (each.held > most.held ? each : most));
  const telling = found.filter(({ surface }) => !stops.has(surface));
  return new Set((telling.length > 0 ? telling : found).map(({ token }) => token));
}

const wordsOf = remembered(searchWords);
const stemsOf = remembered(stems);

function sum(all: Set<string>, weight: (stem: string) => number): number {
  let total = 0;
  for (const each of all) total += weight(each);
  return total;
}
