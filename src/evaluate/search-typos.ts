/** Tests help with typos on the Birkbeck pairs within two edits: is the right word among five suggestions? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { damerauDistance } from '../engine/search/typos/damerau-distance.ts';
import { likelihood, runToEnd, vocabularyInSteps } from '../engine/search/typos/vocabulary.ts';
import { SHARED } from '../measure/shared-data.ts';
import { tokens } from '../text/tokens/normaliser.ts';
import { goal } from './search-others.ts';

const PAIRS = 600;
const MIN_ARTICLES = 3;
const BEST = 5;

export async function evaluateTypos(): Promise<void> {
  const words = vocabularyOf(join(SHARED, 'data/news'));
  const counts = new Map(words.map(({ word, articles }) => [word, articles]));
  const pairs = readFileSync(join(SHARED, 'data/search-typos/birkbeck.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t') as [string, string])
    .filter(([wrong, right]) => right && !counts.has(wrong) && (counts.get(right) ?? 0) >= MIN_ARTICLES)
    .filter(([wrong, right]) => wrong.length > 2 && damerauDistance(wrong, right) <= 2);
  const step = Math.max(1, Math.floor(pairs.length / PAIRS));
  const asked = pairs.filter((_, at) => at % step === 0).slice(0, PAIRS);
  const heapBefore = process.memoryUsage().heapUsed;
  const begun = performance.now();
  const vocabulary = runToEnd(vocabularyInSteps(words));
  const builtMs = performance.now() - begun;
  const heapMb = (process.memoryUsage().heapUsed - heapBefore) / 1e6;
  const times: number[] = [];
  const ours = asked.map(([wrong, right]) => {
    const started = performance.now();
    const found = vocabulary.suggest(wrong, BEST).findIndex(({ word }) => word === right);
    times.push(performance.now() - started);
    return found;
  });
  const exhaustive = asked.map(([wrong, right]) => everyWordNear(wrong, words).indexOf(right));
  times.sort((a, b) => a - b);
  const share = (ranks: readonly number[], within: number) =>
    ranks.filter((rank) => rank >= 0 && rank < within).length / ranks.length;
  console.log(`\nTypos: ${asked.length} of ${pairs.length} pairs, ${words.length} words.`);
  console.log('| system | right 1st | in 5 | p50/p95 ms | build ms | heap MB |\n| --- | --- | --- | --- | --- | --- |');
  const timing = `${at(times, 0.5).toFixed(2)}/${at(times, 0.95).toFixed(2)} | ${builtMs.toFixed(0)} | ${heapMb.toFixed(0)}`;
  console.log(`| Collate | ${share(ours, 1).toFixed(3)} | ${share(ours, BEST).toFixed(3)} | ${timing} |`);
  const every = `${share(exhaustive, 1).toFixed(3)} | ${share(exhaustive, BEST).toFixed(3)}`;
  console.log(`| every word within 2 edits, same order (all that SymSpell finds) | ${every} | | | |`);
  console.log(
    `\n${goal('right word in 5 against every word within 2 edits', share(ours, BEST) / share(exhaustive, BEST), 0.98)}`,
  );
}

function everyWordNear(wrong: string, words: readonly { word: string; articles: number }[]): string[] {
  return words
    .filter(({ word }) => Math.abs(word.length - wrong.length) <= 2 && damerauDistance(wrong, word) <= 2)
    .map((candidate) => ({ word: candidate.word, value: likelihood(wrong, candidate) }))
    .sort((a, b) => b.value - a.value || (a.word < b.word ? -1 : 1))
    .slice(0, BEST)
    .map(({ word }) => word);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function vocabularyOf(folder: string) {
  const counts = new Map<string, number>();
  for (const name of ['en-bbc-01', 'en-masakha-01', 'en-reuters-01', 'en-reuters-02']) {
    const lines = gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
      .toString('utf8')
      .split('\n');
    for (const line of lines.filter(Boolean)) {
      const { text } = JSON.parse(line) as { text: string };
      for (const surface of new Set(tokens(text, 'en').map((token) => token.surface))) {
        counts.set(surface, (counts.get(surface) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .filter(([word, articles]) => articles >= 2 && /\p{L}/u.test(word))
    .map(([word, articles]) => ({ word, articles }))
    .sort((a, b) => b.articles - a.articles || (a.word < b.word ? -1 : 1));
}
