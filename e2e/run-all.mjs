// `npm test`: everything there is, cheapest first, and one closing line. Installs the browser it needs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handOverToUsableNode } from '../src/hosts/launch/node.mjs';
import { bringPrograms } from './bring-programs.mjs';

await handOverToUsableNode();
const program = fileURLToPath(new URL('../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'collate-tests-'));
const counts = { passed: 0, failed: 0, skipped: 0 };

const { chromium, missing } = bringPrograms();
for (const name of missing) console.log(`${name} is not here: the checks that read exports back with it are skipped.`);

step('build', ['electron-vite', 'build', '--logLevel', 'warn']);
step('types', ['tsc', '-b', 'src', '--checkers', '1']);
step('lint', ['biome', 'check', '.']);
suite(
  'unit',
  [
    'vitest',
    'run',
    '-c',
    'src/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(scratch, 'unit.json')}`,
  ],
  (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests + (json.success || json.numFailedTests > 0 ? 0 : 1),
    skipped: json.numPendingTests + json.numTodoTests,
  }),
);
suite('e2e', ['playwright', 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'], ({ stats, suites }) => {
  for (const title of secondTries(suites)) console.log(`Passed only at its second try: ${title}`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
});

rmSync(scratch, { recursive: true, force: true });
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed > 0 ? 1 : 0);

function run(name, [tool, ...args]) {
  console.log(`\n── ${name} ──`);
  const started = Date.now();
  const { status } = spawnSync(join(program, 'node_modules', '.bin', tool), args, {
    cwd: program,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
      COLLATE_ALL: '1',
      COLLATE_CHROMIUM: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: join(scratch, 'e2e.json'),
    },
  });
  console.log(`── ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status ?? 1;
}

function step(name, command) {
  if (run(name, command) === 0) counts.passed++;
  else counts.failed++;
}

/** A suite that ends without reporting its counts has failed, whatever its status. */
function suite(name, command, countsFrom) {
  const status = run(name, command);
  let told = { passed: 0, failed: 1, skipped: 0 };
  try {
    told = countsFrom(JSON.parse(readFileSync(join(scratch, `${name}.json`), 'utf8')));
  } catch (error) {
    console.error(`${name} told no counts: ${error.message}`);
  }
  if (status !== 0 && told.failed === 0) told.failed = 1;
  for (const key of Object.keys(counts)) counts[key] += told[key];
}

function secondTries(suites) {
  return suites.flatMap(({ file, specs, suites: inner = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ title }) => `${file} › ${title}`),
    ...secondTries(inner),
  ]);
}
