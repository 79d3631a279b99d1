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
  retries: 0,
  projects: [
    { name: 'serve', use: { host: 'serve' } as object },
    {
      name: 'electron',
      use: { host: 'electron' } as object,
      // The stand-in shares its Chromium with Playwright, and the two can trip over a window that opens and closes at once.
      retries: 1,
      testMatch: ['journeys/**/*.spec.ts', 'crash.spec.ts', 'security.spec.ts'],
    },
  ],
});
