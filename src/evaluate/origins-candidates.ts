/** Whether an index would bring two texts together at all: our fingerprints, and MinHash with LSH beside them. */
import { fingerprint } from '../text/copies/fingerprint.ts';
import type { ReadWords } from '../text/copies/shared-words.ts';

export interface CandidateIndex {
  readonly name: string;
  /** What stands in the index for a text, at one row each; two texts meet where they have one in common. */
  readonly keys: (text: ReadWords) => ReadonlySet<number | string>;
}

const HASHES = 128;

export const CANDIDATE_INDEXES: readonly CandidateIndex[] = [
  { name: 'ours', keys: ({ hashes }) => new Set(fingerprint(hashes).hashes) },
  { name: 'MinHash 128, 32 bands of 4', keys: (text) => bandsOf(text, 4) },
  { name: 'MinHash 128, 64 bands of 2', keys: (text) => bandsOf(text, 2) },
];

function bandsOf({ shingles }: ReadWords, rows: number): Set<string> {
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < HASHES; at++) {
      const hash = permuted(shingle, at);
      if (hash < (least[at] as number)) least[at] = hash;
    }
  }
  const bands = new Set<string>();
  for (let from = 0; from < HASHES; from += rows) bands.add(`${from} ${least.slice(from, from + rows).join(' ')}`);
  return bands;
}

function permuted(hash: number, at: number): number {
  let value = Math.imul(hash ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
