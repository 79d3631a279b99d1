// Runs under any Node from 20 on: hands over to a Node that the engine can use (22.15 or newer) where this one is older.
import { spawn } from 'node:child_process';
import module, { createRequire } from 'node:module';
import { constants } from 'node:os';
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

/** Returns if this Node is new enough; otherwise runs the same script under one that is, and exits with its status. */
export async function handOverToUsableNode() {
  if (isNewEnough) {
    dieWithStarter();
    return;
  }
  const node = usableNode();
  if (node === null) {
    console.error(
      `Collate needs Node 22.15 or newer; this is ${process.versions.node}. Install a newer Node and start again.`,
    );
    process.exit(3);
  }
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
  const running = spawn(node, process.argv.slice(1), { stdio });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => running.kill(signal));
  running.on('exit', (status, signal) => process.exit(status ?? 128 + (constants.signals[signal] ?? 0)));
  await new Promise(() => {});
}

/** Ends when the process that started this one ends, so that killing it leaves nothing behind that holds the archive. */
function dieWithStarter() {
  if (!process.connected) return;
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  // The channel alone must not keep this process running.
  process.channel?.unref();
}

/** Compiled code is cached for the next start and for workers, which then takes a third of the time; without a writable cache it compiles each time. */
export function keepCompiled() {
  module.enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/compiled', import.meta.url)));
}
