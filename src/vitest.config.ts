import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** `npm run check` skips slow tests (kills, full disks, others' programs); `npm test` sets COLLATE_ALL and runs all. */
const isAll = Boolean(process.env.COLLATE_ALL || process.env.COLLATE_SOAK);

/** Workers that tests start strip and compile what they import: kept from one to the next, that takes a third less time. */
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url));

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../node_modules/.vite',
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: [...configDefaults.exclude, ...(isAll ? [] : ['**/*.slow.test.ts'])],
    pool: 'forks',
    // All cores: by default one is left free.
    maxWorkers: '100%',
    // Loading shared imports anew for each file takes two fifths of the time. Slow tests measure memory, so each gets its own process.
    isolate: isAll,
    testTimeout: 20_000,
  },
});
