// Runs under any Node from 20 on: hands over to a Node that the engine can use (22.15 or newer) where this one is older.
import { spawnSync } from 'node:child_process';
import module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
const isNewEnough = major > 22 || (major === 22 && minor >= 15);

/** Path of a Node that the engine can use; null where there is none. */
export function usableNode() {
  if (isNewEnough) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  try {
    const found = createRequire(import.meta.url).resolve(`node-${system}-${process.arch}/package.json`);
    return join(found, '..', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    return null;
  }
}

/** Starts this very script again under a usable Node and ends with its status; returns only where this Node will do. */
export function handOverToUsableNode() {
  if (isNewEnough) return;
  const node = usableNode();
  if (node === null) {
    console.error(
      `Collate needs Node 22.15 or newer; this is ${process.versions.node}. Install a newer Node and start again.`,
    );
    process.exit(3);
  }
  const { status, signal } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' });
  process.exit(status ?? (signal ? 130 : 1));
}

/** Compiled code is cached for the next start and for workers, which then takes a third of the time; without a writable cache it compiles each time. */
export function keepCompiled() {
  module.enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/compiled', import.meta.url)));
}
