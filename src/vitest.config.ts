import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** `npm run check` leaves out what takes seconds a test (kills, full disks, programs of others); `npm test` sets COLLATE_ALL and runs all. */
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
    // Loading anew for each file what all of them import takes two fifths of the processor's time. The slow ones measure memory, so there each has a process of its own.
    isolate: isAll,
    testTimeout: 20_000,
  },
});
