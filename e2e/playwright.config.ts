import { defineConfig } from '@playwright/test';

/** Every journey runs on every host: the same file, another door. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  // A machine that stands still for a moment fails no run, and what needed its second try is told by name at the end.
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
