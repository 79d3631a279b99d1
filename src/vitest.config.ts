import { configDefaults, defineConfig } from 'vitest/config';

/** `npm run check` leaves out what takes seconds a test (kills, full disks, programs of others); `npm test` sets COLLATE_ALL and runs all. */
const slow = process.env.COLLATE_ALL || process.env.COLLATE_SOAK ? [] : ['**/*.slow.test.ts'];

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../node_modules/.vite',
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: [...configDefaults.exclude, ...slow],
    pool: 'forks',
    // What the files import is loaded once: two fifths of the processor's time went into loading it for each. No test leaves anything behind.
    isolate: false,
    testTimeout: 20_000,
  },
});
