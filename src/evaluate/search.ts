/** Measures relevance, known items and help with typos through the program's own search, beside FTS5's tokenizers in the same run. */
import { hasShared } from '../measure/shared-data.ts';
import { evaluateJudged } from './search-judged.ts';
import { evaluateKnownItems } from './search-known-items.ts';
import { evaluateTypos } from './search-typos.ts';

const PARTS = {
  judged: evaluateJudged,
  'known-items': evaluateKnownItems,
  typos: evaluateTypos,
};

/** Prints the parts named in `args`, or all of them. */
export async function evaluateSearch(args: readonly string[]): Promise<void> {
  if (!hasShared('data', 'Search')) return;
  for (const [name, evaluate] of Object.entries(PARTS)) {
    if (args.length === 0 || args.includes(name)) await evaluate();
  }
}
