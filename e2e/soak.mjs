// `npm run soak`: what takes hours to find rare things. The tests' short runs at full size, what is too long for `npm test`, other people's programs, 100,000 articles.
import { handOverToUsableNode } from '../src/hosts/launch/node.mjs';

await handOverToUsableNode();
Object.assign(process.env, { COLLATE_SOAK: '1', COLLATE_UNDO_RUNS: '500', COLLATE_CALLS: '15000' });
const { bringReaders } = await import('../src/measure/bring-programs.ts');
const { ownTemporaryFolder } = await import('../src/measure/testing/own-temporary-folder.ts');
const { runTool } = await import('./run-tool.mjs');
ownTemporaryFolder();
bringReaders();

const TESTS = ['run', '-c', 'src/vitest.config.ts', '--project', 'slow', '--reporter=verbose', '--testTimeout=7200000'];
/** What is tried, and by which of the tools. */
const STEPS = [
  [
    'imports: kills, real full disks, archives of 2 GB in bounded memory, folders watched; 20,000 mutated files, every sample enlarged and lengthened',
    'vitest',
    [...TESTS, 'src/engine/import', 'src/engine/readers', 'src/engine/store', 'src/engine/origins'],
  ],
  [
    'exports as LibreOffice and poppler read them, workbooks of a million rows',
    'vitest',
    [...TESTS, 'src/engine/exporters', 'src/engine/interchange'],
  ],
  [
    '500 runs of random acts undone and redone, 15,000 random calls answered, pages of many megabytes, commands stopped',
    'vitest',
    [...TESTS, 'src/engine/methods', 'src/engine/any-call', 'src/hosts'],
  ],
  ['searches in 100,000 articles', 'node', ['src/bench/bench.ts', 'search', '--articles', '100000']],
];

const told = [];
for (const [name, tool, args] of STEPS) {
  const started = Date.now();
  const status = await runTool(name, tool, args);
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  told.push({ isHeld: status === 0, line: `${status === 0 ? 'held  ' : 'FAILED'} ${minutes} min  ${name}` });
}
console.log(`\n${told.map(({ line }) => line).join('\n')}`);
process.exit(told.every(({ isHeld }) => isHeld) ? 0 : 1);
