// `npm run soak`: the tests' small stress runs at full size (kills, full disks, large files, mutated files, random calls, 100,000 articles).
import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handOverToUsableNode } from '../src/hosts/launch/node.mjs';

await handOverToUsableNode();
const program = fileURLToPath(new URL('../', import.meta.url));
const env = {
  ...process.env,
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  COLLATE_SOAK: '1',
  COLLATE_UNDO_RUNS: '500',
  COLLATE_CALLS: '15000',
};

const STEPS = [
  [
    'kills, full disks, memory, mutated files',
    'node_modules/.bin/vitest',
    ['run', '-c', 'src/vitest.config.ts', 'src/engine/import', '--testTimeout=3600000'],
  ],
  [
    'random acts undone, random calls answered',
    'node_modules/.bin/vitest',
    ['run', '-c', 'src/vitest.config.ts', 'src/engine/methods/undo', 'src/engine/any-call', '--testTimeout=3600000'],
  ],
  ['100,000 articles', process.execPath, ['src/bench/bench.ts', 'search', '--articles', '100000']],
];

let failed = 0;
for (const [name, command, args] of STEPS) {
  console.log(`\n── ${name} ──`);
  const started = Date.now();
  const { status } = spawnSync(command.startsWith('node_modules') ? join(program, command) : command, args, {
    cwd: program,
    stdio: 'inherit',
    env,
  });
  if (status !== 0) failed++;
  console.log(`── ${name}: ${status === 0 ? 'held' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s`);
}
console.log(`\n${STEPS.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
