/** `npm run bench -- [search|import|origins|window …] [--articles N]` measures speed and memory, beside a yardstick in the same run. */
import { buildWorkers } from './built-workers.ts';
import { benchImport } from './import.ts';
import { benchOrigins } from './origins.ts';
import { benchSearch } from './search.ts';
import { benchWindow } from './window.ts';

type Bench = (articles: number | null) => Promise<void>;

const BENCHES: Record<string, Bench> = {
  search: benchSearch,
  import: benchImport,
  origins: benchOrigins,
  window: benchWindow,
};

const args = process.argv.slice(2);
const at = args.indexOf('--articles');
const articles = at < 0 ? null : Number(args[at + 1]);
const names = args.filter((arg, index) => !arg.startsWith('--') && (at < 0 || index !== at + 1));
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0 || (articles !== null && !(articles > 0))) {
  console.error(`Name any of: ${Object.keys(BENCHES).join(', ')}; --articles takes a number.`);
  process.exitCode = 2;
} else {
  buildWorkers();
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (names.length === 0 || names.includes(name)) await bench(articles);
  }
}
