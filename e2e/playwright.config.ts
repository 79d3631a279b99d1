import { defineConfig } from '@playwright/test';

/** Every journey runs on every host: the same file, but a different host. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  // A machine that stalls for a moment fails no run; tests that needed a second try are named at the end.
  retries: 1,
  projects: [
    { name: 'serve', use: { host: 'serve' } as object },
    {
      name: 'electron',
      use: { host: 'electron' } as object,
      testMatch: ['journeys/**/*.spec.ts', 'crash.spec.ts', 'security.spec.ts'],
    },
  ],
});
