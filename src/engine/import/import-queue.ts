/** One import runs, the others wait in order; how each ended is noted, also where the disk had no room for it at first. */
import type { CollateError } from '../../contract/errors.ts';
import type { EngineMeans } from '../runtime/engine-options.ts';
import { filesRead, rootsOf } from '../store/import-files.ts';
import { type Ending, endImport, importById } from '../store/imports.ts';
import { createImportProgress } from './import-progress.ts';
import { endingOf, type ImportRun, type RunOptions, runImport } from './import-run.ts';
import type { ReaderPool } from './reader-pool.ts';

export type ToImport = Pick<ImportRun, 'importId' | 'sourceName' | 'files' | 'count' | 'canGoOn'>;

export interface ImportQueue {
  has(importId: number): boolean;
  /** It runs once those before it have ended. */
  put(what: ToImport): void;
  /** Answers once nothing more of it is written. @returns whether it ran or waited */
  stop(importId: number, reason: CollateError): Promise<boolean>;
  /** Told of by `unwritten` from here on where it cannot be written. */
  noteEnd(importId: number, ending: Ending): void;
  /** Ends that the disk had no room for. */
  readonly unwritten: ReadonlyMap<number, Ending>;
  /** All of it is stopped for this reason. */
  close(reason: CollateError): Promise<void>;
}

export type ImportQueueOptions = RunOptions & Pick<EngineMeans, 'emit' | 'keepFiles'>;

interface Job extends ImportRun {
  ended: Promise<void>;
}

/** @param aPool of as many readers as are allowed; it is closed when nothing is left to read */
export function createImportQueue(options: ImportQueueOptions, aPool: () => ReaderPool): ImportQueue {
  const { store, emit, log } = options;
  const { db } = store;
  const jobs = new Map<number, Job>();
  const unwritten = new Map<number, Ending>();
  let last: Promise<void> = Promise.resolve();
  let pool: ReaderPool | null = null;

  const keepFiles = (importId: number, isNeeded: boolean) =>
    options.keepFiles?.(
      rootsOf(db, importId).map(({ path }) => path),
      isNeeded,
    );

  const noteEnd = (importId: number, ending: Ending) => {
    try {
      endImport(store, importId, ending);
      unwritten.delete(importId);
    } catch (error) {
      unwritten.set(importId, ending);
      log('warn', 'The end of an import could not be noted', { importId, error: String(error) });
    }
  };

  const run = async (job: Job) => {
    pool ??= aPool();
    const { signal } = job.stop;
    const ending = signal.aborted ? endingOf(job, signal.reason, store.path) : await runImport(job, pool, options);
    noteEnd(job.importId, ending);
    if (ending.state === 'finished' || ending.state === 'cancelled') keepFiles(job.importId, false);
    jobs.delete(job.importId);
    if (jobs.size === 0) {
      await pool.close();
      pool = null;
    }
    job.progress.end();
    options.onQueued();
  };

  return {
    has: (importId) => jobs.has(importId),
    put: (what) => {
      const { importId } = what;
      unwritten.delete(importId);
      const { files, bytes } = filesRead(db, importId);
      const { added, duplicates, failed } = importById(db, importId);
      const progress = createImportProgress(importId, emit, { added, duplicates, failed, files, bytes });
      const job: Job = { ...what, progress, stop: new AbortController(), ended: last };
      jobs.set(importId, job);
      keepFiles(importId, true);
      job.ended = last
        .then(() => run(job))
        .catch((error) =>
          log('error', 'An import could not be ended', {
            importId,
            error: error instanceof Error ? error.stack : error,
          }),
        );
      last = job.ended;
      emit({ name: 'changed', nouns: ['import'] });
    },
    stop: async (importId, reason) => {
      const job = jobs.get(importId);
      job?.stop.abort(reason);
      await job?.ended;
      return job !== undefined;
    },
    noteEnd,
    unwritten,
    close: async (reason) => {
      for (const job of jobs.values()) job.stop.abort(reason);
      await last;
      for (const [importId, ending] of unwritten) noteEnd(importId, ending);
    },
  };
}
