/** Finds claims by their words. There are only thousands of claims, so each is examined and no index is kept. */
import { searchWords, tokens } from '../../text/tokens/normaliser.ts';

/** Whether every typed word is the beginning of some word of the statement. */
export function holdsWords(statement: string, typed: string): boolean {
  const held = searchWords(statement);
  return searchWords(typed).every((word) => held.some((each) => each.startsWith(word)));
}

/**
 * Returns the most similar statements first, by cosine over common stems, where rarer stems weigh more.
 * A statement's language is not stored: Latin letters are stemmed as English, others by their script.
 */
export function nearestStatements<T extends { readonly statement: string }>(
  text: string,
  among: readonly T[],
  limit: number,
): T[] {
  const asked = stems(text);
  const candidates = among.map((item) => ({ item, stems: stems(item.statement) }));
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

function sum(all: Set<string>, weight: (stem: string) => number): number {
  let total = 0;
  for (const each of all) total += weight(each);
  return total;
}
