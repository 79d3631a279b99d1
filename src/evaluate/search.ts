/** Relevance, known items and typo help through the program's own search, beside FTS5's tokenizers in the same run. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { evaluateJudged } from './search-judged.ts';
import { evaluateKnownItems } from './search-known-items.ts';
import { evaluateTypos } from './search-typos.ts';

const PARTS = {
  judged: evaluateJudged,
  'known-items': evaluateKnownItems,
  typos: evaluateTypos,
};

/** Prints the parts named in `args`, else all. COLLATE_SHARED overrides where the data lies. */
export async function evaluateSearch(args: readonly string[]): Promise<void> {
  const shared = process.env.COLLATE_SHARED ?? resolve(import.meta.dirname, '../../../shared');
  if (!existsSync(join(shared, 'data'))) {
    console.error(`No data at ${shared}: set COLLATE_SHARED to the folder that holds data/ and tools/.`);
    process.exitCode = 2;
    return;
  }
  for (const [name, evaluate] of Object.entries(PARTS)) {
    if (args.length === 0 || args.includes(name)) await evaluate(shared);
  }
}
