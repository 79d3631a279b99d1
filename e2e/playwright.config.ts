import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { ownTemporaryFolder } from '../src/measure/testing/own-temporary-folder.ts';

/** Started programs and their workers compile what they import; caching that between them takes a quarter less time. */
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url));

ownTemporaryFolder();

/** No promise about speed: a busy machine takes several times as long as an idle one. */
export const EXPECT_MS = 30_000;

/**
 * What a host does for the page is listed in `renderer/shell/shell.ts`; the rest is the same page with the same engine behind it, so a journey runs
 * once, in the browser. Tagged `@electron` is what only a window of its own has, `@both` what each host has to keep in its own way.
 */
export default defineConfig({
  testDir: import.meta.dirname,
  globalSetup: './prepare.ts',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  timeout: 90_000,
  expect: { timeout: EXPECT_MS },
  fullyParallel: true,
  // More than the least number of cores: a journey waits for a fifth of its time or more.
  workers: 3,
  // A machine that stalls for a moment fails no run; tests that needed a second try are named at the end.
  retries: 1,
  projects: [
    { name: 'serve', use: { host: 'serve' } as object, grepInvert: /@electron/ },
    { name: 'electron', use: { host: 'electron' } as object, grep: /@electron|@both/ },
  ],
});
