/** Runs Node or one of the tools in node_modules, between two lines that name it and say how long it took. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../', import.meta.url));

// The tools get the same signal from the terminal, and what they leave goes when this process ends after them.
process.on('SIGINT', () => {});

/** @returns its exit status; where it was broken off, this process ends too */
export async function runTool(name, tool, args, env = {}) {
  console.log(`\n── ${name} ──`);
  const started = Date.now();
  const command = tool === 'node' ? process.execPath : join(program, 'node_modules', '.bin', tool);
  const running = spawn(command, args, {
    cwd: program,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: [dirname(process.execPath), process.env.PATH].join(delimiter), ...env },
  });
  const [status, signal] = await once(running, 'exit');
  console.log(`── ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (signal || status === 130) process.exit(130);
  return status;
}
