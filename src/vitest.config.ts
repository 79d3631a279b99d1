import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** `npm run check` skips slow tests (kills, full disks, other people's programs); `npm test` sets COLLATE_ALL and runs all. */
const isAll = Boolean(process.env.COLLATE_ALL || process.env.COLLATE_SOAK);

const TESTS = ['**/*.test.ts', '**/*.test.tsx'];
const SLOW = '**/*.slow.test.ts';

/** Workers started by tests strip and compile what they import; caching that between them takes a third less time. */
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url));

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../node_modules/.vite',
  test: {
    pool: 'forks',
    // Use all cores; by default one is left free.
    maxWorkers: '100%',
    testTimeout: 20_000,
    projects: [
      // Loading shared imports afresh for each file takes two fifths of the time.
      {
        extends: true,
        test: { name: 'quick', include: TESTS, exclude: [...configDefaults.exclude, SLOW], isolate: false },
      },
      // Slow tests measure memory, so each file gets its own process.
      ...(isAll ? [{ extends: true as const, test: { name: 'slow', include: [SLOW], isolate: true } }] : []),
    ],
  },
});
