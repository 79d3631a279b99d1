// `npm ci` builds, so that the command line works right after it, also where the machine's Node is older than the engine's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { usableNode } from './node.mjs';

const program = fileURLToPath(new URL('../../../', import.meta.url));
const builder = `${program}node_modules/electron-vite/bin/electron-vite.js`;
const node = usableNode();
if (node === null || !existsSync(builder)) {
  console.error('Collate was not built: this needs Node 22.15 or newer and the development packages.');
} else {
  const { status } = spawnSync(node, [builder, 'build', '--logLevel', 'warn'], { cwd: program, stdio: 'inherit' });
  process.exit(status ?? 1);
}
