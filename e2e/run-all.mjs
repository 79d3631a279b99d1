// `npm test`: everything but what takes hours, what fails fastest first, and one closing line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handOverToUsableNode } from '../src/hosts/launch/node.mjs';

await handOverToUsableNode();
process.env.COLLATE_ALL = '1';
// Read by a Node that knows TypeScript, from here on.
const { ownTemporaryFolder } = await import('../src/measure/testing/own-temporary-folder.ts');
const { runTool } = await import('./run-tool.mjs');
const scratch = ownTemporaryFolder();
const counts = { passed: 0, failed: 0, skipped: 0, 'at a second try': 0 };
const started = Date.now();

await step('types', 'tsc', '-b', 'src', '--checkers', '1');
await step('lint', 'biome', 'check', '.');
await step('build', 'electron-vite', 'build', '--logLevel', 'warn');
await suite(
  'unit',
  ['vitest', 'run', '-c', 'src/vitest.config.ts', '--reporter=default', '--reporter=json'],
  (report) => [`--outputFile.json=${report}`],
  (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests + (json.success || json.numFailedTests > 0 ? 0 : 1),
    skipped: json.numPendingTests + json.numTodoTests,
  }),
);
await suite(
  'journeys',
  ['playwright', 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'],
  () => [],
  ({ stats, suites }) => {
    for (const title of secondTries(suites)) console.log(`Passed only at its second try: ${title}`);
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
      'at a second try': stats.flaky,
    };
  },
);

const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(
  `\n${Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ')}; ${minutes} minutes`,
);
process.exit(counts.failed > 0 ? 1 : 0);

async function step(name, tool, ...args) {
  if ((await runTool(name, tool, args)) === 0) counts.passed++;
  else counts.failed++;
}

/** A suite that ends without reporting its counts has failed, whatever its status. */
async function suite(name, [tool, ...args], toReport, countsFrom) {
  const report = join(scratch, `${name}.json`);
  const status = await runTool(name, tool, [...args, ...toReport(report)], { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  let told = { failed: 1 };
  try {
    told = countsFrom(JSON.parse(readFileSync(report, 'utf8')));
  } catch (error) {
    console.error(`${name} told no counts: ${error.message}`);
  }
  if (status !== 0 && told.failed === 0) told.failed = 1;
  for (const [kind, count] of Object.entries(told)) counts[kind] += count;
}

function secondTries(suites) {
  return suites.flatMap(({ file, specs, suites: inner = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ title }) => `${file} › ${title}`),
    ...secondTries(inner),
  ]);
}
