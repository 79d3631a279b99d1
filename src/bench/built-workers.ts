/** The workers as users run them: built, not stripped of their types file by file at every start. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { WorkerName } from '../engine/engine-options.ts';

const PROGRAM = join(import.meta.dirname, '../..');

export function buildWorkers(): void {
  execFileSync('npm', ['run', 'build'], { cwd: PROGRAM, stdio: ['ignore', 'ignore', 'inherit'] });
}

export function builtWorkerUrl(name: WorkerName): URL {
  return new URL(`../../out/main/${name}-worker.js`, import.meta.url);
}
