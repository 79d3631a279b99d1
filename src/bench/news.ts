/** Real articles to measure with, evenly sampled from all of `../shared/data/news`. They are never part of the program. */
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { SHARED } from '../measure/shared-data.ts';

const FOLDER = join(SHARED, 'data/news');

/** Yields `count` lines of JSON, or fewer if there are fewer, the same ones in the same order every time. */
export async function* newsLines(count: number): AsyncGenerator<string> {
  let total = 0;
  for await (const _ of allLines()) total++;
  let seen = 0;
  for await (const line of allLines()) {
    if (Math.floor((seen * count) / total) !== Math.floor(((seen + 1) * count) / total) || count >= total) yield line;
    seen++;
  }
}

async function* allLines(): AsyncGenerator<string> {
  for (const name of readdirSync(FOLDER).sort()) {
    if (!name.endsWith('.jsonl.gz')) continue;
    let rest = '';
    // Not readline, which also breaks lines at U+2028, a character that occurs in some texts.
    for await (const text of createReadStream(join(FOLDER, name)).pipe(createGunzip()).setEncoding('utf8')) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      yield* lines.filter((line) => line !== '');
    }
    if (rest !== '') yield rest;
  }
}
