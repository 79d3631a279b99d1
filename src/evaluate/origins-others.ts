/** Other ways to recognise copies, each scoring two texts: a higher score means more alike. */
import type { ReadWords } from '../text/copies/read-words.ts';
import { wordHash } from '../text/tokens/word-hash.ts';

export interface Peer {
  readonly name: string;
  readonly score: (a: ReadWords, b: ReadWords) => number;
}

export const PEERS: readonly Peer[] = [
  { name: 'Jaccard of 3 words', score: (a, b) => jaccard(runs(a.words, 3), runs(b.words, 3)) },
  { name: 'SimHash 64, 2 words', score: (a, b) => 1 - apart(simHash(a.words), simHash(b.words)) / 64 },
  {
    name: 'containment of 5 words',
    score: (a, b) => contained(a.shingles, b.shingles),
  },
];

export function runs(words: readonly string[], size: number): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at + size <= words.length; at++) found.add(wordHash(words.slice(at, at + size).join(' ')));
  return found;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const common = a.intersection(b).size;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

function contained(a: ReadWords['shingles'], b: ReadWords['shingles']): number {
  return a.size === 0 || b.size === 0 ? 0 : a.countIn(b) / Math.min(a.size, b.size);
}

/** Returns two halves of 32 bits. */
function simHash(words: readonly string[]): [number, number] {
  const weights = new Int32Array(64);
  for (let at = 0; at + 2 <= words.length; at++) {
    const run = words.slice(at, at + 2).join(' ');
    const halves = [wordHash(run), wordHash(`${run}#`)];
    for (let bit = 0; bit < 64; bit++) {
      weights[bit] = (weights[bit] ?? 0) + (((halves[bit >> 5] as number) >>> (bit & 31)) & 1 ? 1 : -1);
    }
  }
  const half = (from: number) =>
    weights.slice(from, from + 32).reduce((bits, weight, bit) => (weight > 0 ? bits | (1 << bit) : bits), 0);
  return [half(0), half(32)];
}

function apart(a: [number, number], b: [number, number]): number {
  return bits(a[0] ^ b[0]) + bits(a[1] ^ b[1]);
}

function bits(value: number): number {
  let left = value >>> 0;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}
