/** For tests: an engine in a folder of its own, with a clock that stands still until it is moved, and sequential ids. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ErrorCode } from '../../contract/errors.ts';
import { CollateError } from '../../contract/errors.ts';
import type { EngineEvent } from '../../contract/events.ts';
import { createEngine, type Engine } from '../engine.ts';
import type { EngineOptions } from '../runtime/engine-options.ts';
import { createFileRefs, type FileRefs } from '../runtime/file-refs.ts';
import { sourceWorkerUrl } from '../source-worker-url.ts';

export interface TestEngine {
  readonly engine: Engine;
  readonly call: Engine['call'];
  readonly folder: string;
  readonly fileRefs: FileRefs;
  readonly events: EngineEvent[];
  /** Errors logged, so that a test can check that there are none. */
  readonly logged: string[];
  /** Advances the clock. */
  wait(ms: number): void;
  /** Closes the engine and removes the folder. */
  close(): Promise<void>;
}

const START = Date.parse('2026-10-12T08:00:00Z');

export function makeTestEngine(options: Partial<EngineOptions> = {}): TestEngine {
  const folder = mkdtempSync(join(tmpdir(), 'collate-test-'));
  const fileRefs = createFileRefs();
  const logged: string[] = [];
  const events: EngineEvent[] = [];
  let now = START;
  const engine = createEngine({
    clock: () => new Date(now),
    newId: countingIds(),
    fileRefs,
    preferencesFile: join(folder, 'preferences.json'),
    archivesFolder: folder,
    resourcesFolder: join(import.meta.dirname, '../../../resources'),
    workerUrl: sourceWorkerUrl,
    holder: 'a test',
    log: (level, message, fields) => {
      if (level === 'error') logged.push(`${message} ${JSON.stringify(fields ?? {})}`);
    },
    ...options,
  });
  engine.subscribe((event) => events.push(event));
  return {
    engine,
    call: engine.call,
    folder,
    fileRefs,
    events,
    logged,
    wait: (ms) => {
      now += ms;
    },
    close: async () => {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Returns sequential ids in the form of UUIDv7. */
export function countingIds(): () => string {
  let last = 0;
  return () => `01920000-0000-7000-8000-${String(++last).padStart(12, '0')}`;
}

/** Returns the code with which a call is refused; fails if it is not refused. */
export async function refusal(call: Promise<unknown>): Promise<ErrorCode> {
  try {
    await call;
  } catch (error) {
    if (error instanceof CollateError) return error.code;
    throw error;
  }
  throw new Error('The call was not refused.');
}
