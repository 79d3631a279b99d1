/** Finds claims by their words. There are only thousands of claims, so each is examined and no index is kept. */
import { searchWords, tokens } from '../../text/tokens/normaliser.ts';
import type { Pace } from '../store/pace.ts';

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

/**
 * Returns the most similar statements first, by cosine over common stems, where rarer stems weigh more.
 * A statement's language is not stored: Latin letters are stemmed as English, others by their script.
 */
export async function nearestStatements<T extends Stated>(
  text: string,
  among: readonly T[],
  limit: number,
  pace: Pace,
): Promise<T[]> {
  const asked = stems(text);
  const candidates: { item: T; stems: Set<string> }[] = [];
  for (const item of among) {
    candidates.push({ item, stems: stemsOf(item.statement) });
    await pace();
  }
  const holders = new Map<string, number>();
  for (const candidate of candidates) {
    for (const stem of candidate.stems) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  }
  const weight = (stem: string) => Math.log(1 + among.length / (holders.get(stem) ?? 1)) ** 2;
  const size = (all: Set<string>) => Math.sqrt(sum(all, weight)) || 1;
  return candidates
    .map(({ item, stems: own }) => ({ item, score: sum(asked.intersection(own), weight) / (size(asked) * size(own)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ item }) => item);
}

function stems(text: string): Set<string> {
  return new Set(tokens(text, 'en').map(({ token }) => token));
}

/** The same statements are examined at every key typed and every claim opened: reading thousands takes 200 ms, finding them read 10. */
const MOST_REMEMBERED = 50_000;

function remembered<T>(read: (statement: string) => T): (statement: string) => T {
  const known = new Map<string, T>();
  return (statement) => {
    const before = known.get(statement);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const now = read(statement);
    known.set(statement, now);
    return now;
  };
}

const wordsOf = remembered(searchWords);
const stemsOf = remembered(stems);

function sum(all: Set<string>, weight: (stem: string) => number): number {
  let total = 0;
  for (const each of all) total += weight(each);
  return total;
}
