/** Whether two readings of one file, perhaps by different versions of a reader, are of the same article in it. */
import type { NumberSet } from './number-set.ts';
import { readWords } from './read-words.ts';

/** Share of the shorter text's runs of five words. */
export const SAME_ARTICLE = 0.5;

export function shareOfRuns(common: number, one: NumberSet, other: NumberSet): number {
  return common / Math.max(1, Math.min(one.size, other.size));
}

export function areSameArticle(one: string, other: string): boolean {
  const [runs, otherRuns] = [readWords(one).shingles, readWords(other).shingles];
  return shareOfRuns(runs.countIn(otherRuns), runs, otherRuns) >= SAME_ARTICLE;
}
