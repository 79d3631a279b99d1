/** The front door: one engine, one open archive, one table of methods. It knows nothing about windows, sockets or terminals. */
import { setTimeout } from 'node:timers/promises';
import { CollateError, type ErrorCode } from '../contract/errors.ts';
import type { EngineEvent } from '../contract/events.ts';
import { isMethodName, METHODS, type MethodName, type ParamsIn, type Result } from '../contract/methods.ts';
import type { Context, Handler } from './context.ts';
import { HANDLERS } from './methods/index.ts';
import type { OpenArchive } from './open-archive.ts';
import type { EngineOptions } from './runtime/engine-options.ts';
import { stackOf } from './runtime/stack-of.ts';

export { createComparing } from './comparing.ts';
export { deskOptions, programFolder } from './desk-options.ts';
export { createExtractor, type Extracted } from './import/reading/extractor.ts';
export type { EngineOptions } from './runtime/engine-options.ts';
export { fileNameOf } from './runtime/file-name.ts';
export { createFileRefs, type FileRefs } from './runtime/file-refs.ts';
export { assertNoArchive, writtenWhole } from './store/written-whole.ts';

export interface Engine {
  /** @throws CollateError and nothing else: unexpected errors become `internal`, with an id that is also in the log */
  call<M extends MethodName>(
    method: M,
    params: ParamsIn<M>,
    signal?: AbortSignal,
    /** The archive that is to be changed, by `archiveChanges` while it was open: in another one nothing is done. */
    meantFor?: number,
  ): Promise<Result<M>>;
  /** How many times listeners were told that another archive was opened, or the open one closed. */
  archiveChanges(): number;
  /** Subscribes to events. @returns a function that unsubscribes */
  subscribe(listener: (event: EngineEvent) => void): () => void;
  /** Stops the calls that are running and waits until they have cleaned up after themselves, then closes the archive. */
  close(): Promise<void>;
}

const NEVER = new AbortController().signal;

/** A call that does not heed its signal holds up the end no longer. */
const CLEANS_UP_WITHIN_MS = 3_000;

export function createEngine(options: EngineOptions): Engine {
  const listeners = new Set<(event: EngineEvent) => void>();
  const running = createRunning();
  const emit = (event: EngineEvent) => {
    for (const listener of listeners) listener(event);
  };
  const opened = createOpened(emit);

  const context: Context = {
    ...options,
    archive: opened.archive,
    current: opened.current,
    replaceArchive: opened.replace,
    emit,
    call: (method, params, given = NEVER, meantFor = opened.changes()) =>
      running.until(given, async (signal) => {
        try {
          signal.throwIfAborted();
          const checked = checkedParams(method, params);
          const handler = HANDLERS[method] as Handler<typeof method>;
          const work = () => {
            if (meantFor < opened.changes()) assertForAnyArchive(method);
            return handler(context, checked as never, signal);
          };
          const archive = METHODS[method].kind === 'read' ? null : opened.current();
          return await (archive ? archive.whenFree(work, signal) : work());
        } catch (error) {
          throw asCollateError(error, method, signal, context);
        }
      }),
  };

  return {
    call: context.call,
    archiveChanges: opened.changesTold,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      await running.stop();
      await opened.replace(null);
    },
  };
}

/** The archive that is open, and how often another one has taken its place. */
function createOpened(emit: (event: EngineEvent) => void) {
  let open: OpenArchive | null = null;
  let changes = 0;
  /** Behind `changes` while the last archive is being closed. */
  let changesTold = 0;
  return {
    current: () => open,
    changes: () => changes,
    changesTold: () => changesTold,
    archive: () => {
      if (!open) throw new CollateError('no-archive', 'No archive is open. Open or create one.');
      open.assertUnchanged();
      return open;
    },
    replace: async (next: OpenArchive | null) => {
      const last = open;
      open = next;
      changes++;
      try {
        await last?.close();
      } finally {
        // Whoever is not told would have everything refused that is meant for the next one.
        changesTold++;
        emit(next ? { name: 'archiveOpened', readOnly: next.heldBy !== null } : { name: 'archiveClosed' });
      }
    },
  };
}

/** Of those that write, the ones that mean the same whichever archive is open. */
const FOR_ANY_ARCHIVE: readonly MethodName[] = [
  'archive.create',
  'archive.open',
  'archive.openSample',
  'preference.set',
];

/** @throws CollateError if what the method writes is of the open archive */
function assertForAnyArchive(method: MethodName): void {
  if (METHODS[method].kind !== 'read' && !FOR_ANY_ARCHIVE.includes(method))
    throw new CollateError('no-archive', 'The archive was closed before this was done. Nothing was changed.');
}

/** The calls that are running. Each can be stopped by its caller, and all of them at once. */
function createRunning() {
  const calls = new Map<AbortController, Promise<unknown>>();
  return {
    until: async <T>(given: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
      const own = new AbortController();
      const stop = () => own.abort();
      if (given.aborted) stop();
      given.addEventListener('abort', stop);
      const call = work(own.signal);
      calls.set(own, call);
      try {
        return await call;
      } finally {
        calls.delete(own);
        given.removeEventListener('abort', stop);
      }
    },
    stop: async () => {
      for (const call of calls.keys()) call.abort();
      const limit = new AbortController();
      await Promise.race([
        Promise.allSettled(calls.values()),
        setTimeout(CLEANS_UP_WITHIN_MS, null, { signal: limit.signal }).catch(() => {}),
      ]);
      limit.abort();
    },
  };
}

function checkedParams(method: string, params: unknown): unknown {
  if (!isMethodName(method)) throw new CollateError('unknown-method', `There is no method ${method}.`);
  const checked = METHODS[method].params.safeParse(params);
  if (checked.success) return withoutUndefined(checked.data);
  const where = checked.error.issues.map((issue) => `${issue.path.join('.') || 'params'}: ${issue.message}`).join('; ');
  throw new CollateError('bad-request', `${method}: ${where}. Nothing was changed.`);
}

/** Drops undefined values, as JSON does, so that a call means the same through every host. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const given = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(given.map(([key, one]) => [key, withoutUndefined(one)]));
}

const DISK_FULL: [ErrorCode, string] = [
  'disk-full',
  'The disk is full. What was in the archive is kept; this was not done. Free some room, then try again.',
];
const DAMAGED: [ErrorCode, string] = [
  'archive-damaged',
  'The archive is damaged. It was not overwritten. Copy it to a safe place, then run the check.',
];

const NOT_ALLOWED: [ErrorCode, string] = [
  'unreadable',
  'The system does not let this account open the file. Nothing was changed. Change its permissions, then try again.',
];

/** Keyed by the beginnings of SQLite, zstd and system error codes. */
const KNOWN_FAILURES: Record<string, [ErrorCode, string]> = {
  SQLITE_FULL: DISK_FULL,
  SQLITE_CORRUPT: DAMAGED,
  SQLITE_NOTADB: DAMAGED,
  ZSTD_error: DAMAGED,
  ERR_BUFFER_TOO_LARGE: DAMAGED,
  ENOSPC: DISK_FULL,
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  SQLITE_BUSY: [
    'archive-in-use',
    'Another program is writing to the archive file. Nothing was changed. Close it there, then try again.',
  ],
  SQLITE_IOERR: [
    'unreadable',
    'The disk of the archive reported an error. What was saved before is kept; this was not done. Copy the archive to another disk, then try again there.',
  ],
  SQLITE_READONLY: ['read-only', 'The archive cannot be written to here. Nothing was changed.'],
};

function asCollateError(error: unknown, method: string, signal: AbortSignal, context: Context): CollateError {
  if (error instanceof CollateError) return error;
  if (signal.aborted) return new CollateError('cancelled', 'Stopped before it was done. Nothing was changed.');
  const known = Object.entries(KNOWN_FAILURES).find(([code]) =>
    String((error as { code?: string }).code).startsWith(code),
  );
  if (known) return new CollateError(...known[1]);
  const incident = context.newId();
  context.log('error', `${method} failed`, { incident, error: stackOf(error) });
  return new CollateError(
    'internal',
    `Something unexpected went wrong; what was saved before is kept. The log has it as ${incident}.`,
    {
      incident,
    },
  );
}
