import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** `npm run check` skips slow tests (kills, full disks, other people's programs); `npm test` sets COLLATE_ALL and runs all. */
const isAll = Boolean(process.env.COLLATE_ALL || process.env.COLLATE_SOAK);

/** Workers started by tests strip and compile what they import; caching that between them takes a third less time. */
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url));

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../node_modules/.vite',
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: [...configDefaults.exclude, ...(isAll ? [] : ['**/*.slow.test.ts'])],
    pool: 'forks',
    // Use all cores; by default one is left free.
    maxWorkers: '100%',
    // Loading shared imports afresh for each file takes two fifths of the time. Slow tests measure memory, so each gets its own process.
    isolate: isAll,
    testTimeout: 20_000,
  },
});
