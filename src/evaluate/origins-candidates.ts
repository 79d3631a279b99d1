/** Whether an index would bring two texts together at all: our fingerprints, beside MinHash with LSH. */
import { mayBeCopies } from '../engine/origins/candidates.ts';
import { fingerprint } from '../text/copies/fingerprint.ts';
import type { ReadWords } from '../text/copies/read-words.ts';

interface CandidateIndex {
  readonly name: string;
  /** What the index holds for a text. */
  readonly entryOf: (text: ReadWords) => Entry;
}

export interface Entry {
  readonly rows: number;
  readonly meets: (other: Entry) => boolean;
}

const HASHES = 128;

/** The program's own index. */
class Prints implements Entry {
  readonly #around: ReadonlyMap<number, number>;

  constructor({ hashes: words }: ReadWords) {
    const { hashes, around } = fingerprint(words);
    this.#around = new Map(Array.from(hashes, (hash, index) => [hash, around[index] as number]));
  }

  get rows(): number {
    return this.#around.size;
  }

  meets(other: Entry): boolean {
    if (!(other instanceof Prints)) return false;
    const holders = [...this.#around.keys()].map((hash) => {
      const around = other.#around.get(hash);
      return around === undefined ? [] : [{ articleId: 1, around }];
    });
    return mayBeCopies(holders, Uint16Array.from(this.#around.values())).size > 0;
  }
}

export const OURS: CandidateIndex = { name: 'ours', entryOf: (text) => new Prints(text) };

/** Two texts meet if they have a band in common. */
class Bands implements Entry {
  readonly #keys: ReadonlySet<string>;

  constructor(text: ReadWords, rows: number) {
    this.#keys = bandsOf(text, rows);
  }

  get rows(): number {
    return this.#keys.size;
  }

  meets(other: Entry): boolean {
    return other instanceof Bands && !this.#keys.isDisjointFrom(other.#keys);
  }
}

export const CANDIDATE_INDEXES: readonly CandidateIndex[] = [
  OURS,
  { name: 'MinHash 128, 32 bands of 4', entryOf: (text) => new Bands(text, 4) },
  { name: 'MinHash 128, 64 bands of 2', entryOf: (text) => new Bands(text, 2) },
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
