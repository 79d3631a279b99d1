/** Writes the table of n-grams that languages are detected by, from the data of the package eld: `npm run language-table`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ngramHash } from './engine/extract/language/ngrams.ts';

interface Data {
  /** Tags by number. */
  readonly languages: Record<string, string>;
  /** The score of each n-gram in each language, less a fixed part. */
  readonly ngrams: Record<string, Record<string, number>>;
}

const FILE = join(import.meta.dirname, 'engine/extract/language/language-table.ts');

const path = (name: string) => import.meta.resolve('eld/extrasmall').replace('entries/static.extrasmall.js', name);
const { ngramsData } = (await import(path('ngrams/extrasmall.js'))) as { ngramsData: Data };
const { avgScore } = (await import(path('avgScore.js'))) as { avgScore: Record<string, number> };
const { dictionary } = (await import(path('dictionary.js'))) as { dictionary: readonly string[] };
writeFileSync(FILE, source());

function source(): string {
  const languages = Object.values(ngramsData.languages).map((tag) => `['${tag}', ${avgScore[tag]}]`);
  return `/**
 * Written by \`npm run language-table\` from the smallest set of the package eld 2.1.0 (Nito T.M., Apache License 2.0), which holds 49,553 n-grams as
 * objects that take 30 MB in each thread.
 */

/** By number: its tag, and the score that its texts have on average. */
export const LANGUAGES: readonly (readonly [tag: string, average: number])[] = [${languages.join(', ')}];

/** In base64: the number of n-grams and their hashes in order, of 4 bytes each; how many languages each is found in; those, each with its score. */
export const TABLE =
  '${table().toString('base64')}';
`;
}

function table(): Buffer {
  const rows = Object.entries(ngramsData.ngrams).map(([ngram, scores]) => ({
    hash: hashOf(ngram),
    scores: Object.entries(scores),
  }));
  rows.sort((a, b) => a.hash - b.hash);
  if (rows.some(({ hash }, at) => hash === rows[at + 1]?.hash)) throw new Error('Two n-grams have the same hash');
  const hashes = Uint32Array.from([rows.length, ...rows.map(({ hash }) => hash)]);
  return Buffer.concat([
    Buffer.from(hashes.buffer),
    Buffer.from(rows.map(({ scores }) => scores.length)),
    Buffer.from(rows.flatMap(({ scores }) => scores.flatMap(([language, score]) => [Number(language), score]))),
  ]);
}

/** The data has a letter for each byte of UTF-8; a space at either end marks where a word begins or ends. */
function hashOf(ngram: string): number {
  const bytes = Uint8Array.from(ngram.trim(), (letter) => dictionary.indexOf(letter));
  return ngramHash(bytes, 0, bytes.length, ngram.startsWith(' '), ngram.endsWith(' '));
}
