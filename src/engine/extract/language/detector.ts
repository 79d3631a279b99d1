/** Detects the language of a text by its n-grams, with the data and the scores of the package eld, in a table of 410 kB. */
import { LANGUAGES, TABLE } from './language-table.ts';
import { ngramHashes } from './ngrams.ts';

export interface Detected {
  /** ISO 639-1. */
  readonly language: string;
  /** How well the text fits each language, from 0 to 1; 0 if no n-gram of it is found in that language. */
  readonly scores: ReadonlyMap<string, number>;
  /** Whether the text fits its language about as well as texts in it usually do. */
  readonly isReliable: boolean;
}

interface Table {
  /** In order. */
  readonly hashes: Uint32Array;
  /** Where the scores of each n-gram begin, and behind the last, where they end. */
  readonly starts: Uint32Array;
  /** Pairs of a language's number and its score. */
  readonly scores: Uint8Array;
}

const HASH_BYTES = 4;
/** Left out of the stored scores. */
const BASE_SCORE = 53;
/** The mean score of an n-gram at which a text fits a language by half. */
const HALF_FIT = 25;
const FEWEST_NGRAMS = 3;
const USUAL = 0.75;

const table = readTable();

/** @returns null if no n-gram of the text is known */
export function detect(text: string): Detected | null {
  const hashes = ngramHashes(text);
  const sums = new Uint32Array(LANGUAGES.length);
  for (const hash of hashes) addScores(hash, sums);
  const scores = new Map(LANGUAGES.map(([tag], number) => [tag, fit((sums[number] ?? 0) / hashes.size)]));
  const best = sums.indexOf(Math.max(...sums));
  const [language, average] = LANGUAGES[best] ?? ['', 0];
  if (sums[best] === 0) return null;
  const isReliable = hashes.size >= FEWEST_NGRAMS && (scores.get(language) ?? 0) >= average * USUAL;
  return { language, scores, isReliable };
}

function fit(meanScore: number): number {
  return meanScore / (meanScore + HALF_FIT);
}

function addScores(hash: number, sums: Uint32Array): void {
  const at = placeOf(hash);
  if (at === -1) return;
  const { starts, scores } = table;
  for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place += 2) {
    const language = scores[place] ?? 0;
    sums[language] = (sums[language] ?? 0) + (scores[place + 1] ?? 0) + BASE_SCORE;
  }
}

/** @returns -1 if the table lacks it */
function placeOf(hash: number): number {
  const { hashes } = table;
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = hashes[middle] ?? 0;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Little-endian, as is every machine that the program runs on. */
function readTable(): Table {
  const { buffer } = Uint8Array.from(Buffer.from(TABLE, 'base64'));
  const [count = 0] = new Uint32Array(buffer, 0, 1);
  const hashes = new Uint32Array(buffer, HASH_BYTES, count);
  const languages = new Uint8Array(buffer, HASH_BYTES * (1 + count), count);
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < count; at++) starts[at + 1] = (starts[at] ?? 0) + 2 * (languages[at] ?? 0);
  return { hashes, starts, scores: new Uint8Array(buffer, languages.byteOffset + count) };
}
