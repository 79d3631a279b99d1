/** The workers as users run them: built, and with their compiled code cached between starts, instead of stripping types file by file. */
import { execFileSync } from 'node:child_process';
import module from 'node:module';
import { join } from 'node:path';
import type { WorkerName } from '../engine/runtime/engine-options.ts';

const PROGRAM = join(import.meta.dirname, '../..');

export function buildWorkers(): void {
  const compiled = join(PROGRAM, 'node_modules/.cache/compiled');
  module.enableCompileCache(compiled);
  process.env.NODE_COMPILE_CACHE = compiled;
  execFileSync('npm', ['run', 'build'], { cwd: PROGRAM, stdio: ['ignore', 'ignore', 'inherit'] });
}

export function builtWorkerUrl(name: WorkerName): URL {
  return new URL(`../../out/main/${name}-worker.js`, import.meta.url);
}
