/** Runs one import at a time while the others queue. Each end is recorded, or kept in memory while the disk is full. */

import type { CollateError } from '../../../contract/errors.ts';
import type { EngineMeans } from '../../runtime/engine-options.ts';
import { stackOf } from '../../runtime/stack-of.ts';
import { filesRead, rootsOf } from '../../store/imports/import-files.ts';
import { type Ending, endImport, importById } from '../../store/imports/imports.ts';
import { whenFree } from '../../store/pace.ts';
import type { ReaderPool } from '../reading/reader-pool.ts';
import { createImportProgress, type ImportProgress } from './import-progress.ts';
import { endingOf, type ImportRun, type RunOptions, runImport } from './import-run.ts';

export type ToImport = Pick<ImportRun, 'importId' | 'sourceName' | 'files' | 'count' | 'canResume'>;

export interface ImportQueue {
  has(importId: number): boolean;
  /** Whether it is running or queued, and nothing could bring back what it has not imported. */
  isOnlyHere(importId: number): boolean;
  /** Queues an import, which runs once those before it have ended. */
  put(what: ToImport): void;
  /** Resolves once nothing more of it is written. @returns whether it was running or queued */
  stop(importId: number, reason: CollateError): Promise<boolean>;
  /** Records how an import ended; if that cannot be written, `unwritten` holds it. */
  noteEnd(importId: number, ending: Ending): void;
  /** Ends that could not be recorded because the disk was full. */
  readonly unwritten: ReadonlyMap<number, Ending>;
  /** Stops all imports, for this reason. */
  close(reason: CollateError): Promise<void>;
}

export type ImportQueueOptions = RunOptions & Pick<EngineMeans, 'emit' | 'keepFiles'>;

interface Job extends ImportRun {
  ended: Promise<void>;
}

/** @param createPool creates a pool, which is closed when nothing is left to read */
export function createImportQueue(options: ImportQueueOptions, createPool: () => ReaderPool): ImportQueue {
  return new Queue(options, createPool);
}

class Queue implements ImportQueue {
  readonly unwritten = new Map<number, Ending>();
  readonly #options: ImportQueueOptions;
  readonly #createPool: () => ReaderPool;
  readonly #jobs = new Map<number, Job>();
  #last: Promise<void> = Promise.resolve();
  #pool: ReaderPool | null = null;

  constructor(options: ImportQueueOptions, createPool: () => ReaderPool) {
    this.#options = options;
    this.#createPool = createPool;
  }

  has(importId: number): boolean {
    return this.#jobs.has(importId);
  }

  isOnlyHere(importId: number): boolean {
    return this.#jobs.get(importId)?.canResume === false;
  }

  put(what: ToImport): void {
    const { emit, log } = this.#options;
    const { importId } = what;
    this.unwritten.delete(importId);
    const job: Job = { ...what, progress: this.#progress(importId), stop: new AbortController(), ended: this.#last };
    this.#jobs.set(importId, job);
    this.#keepFiles(importId, true);
    job.ended = this.#last
      .then(() => this.#run(job))
      .catch((error) =>
        log('error', 'The end of an import could not be handled', {
          importId,
          error: stackOf(error),
        }),
      );
    this.#last = job.ended;
    emit({ name: 'changed', nouns: ['import'] });
  }

  async stop(importId: number, reason: CollateError): Promise<boolean> {
    const job = this.#jobs.get(importId);
    job?.stop.abort(reason);
    await job?.ended;
    return job !== undefined;
  }

  noteEnd(importId: number, ending: Ending): void {
    const { store, log } = this.#options;
    try {
      endImport(store, importId, ending);
      this.unwritten.delete(importId);
    } catch (error) {
      this.unwritten.set(importId, ending);
      log('warn', 'The end of an import could not be recorded', { importId, error: String(error) });
    }
  }

  async close(reason: CollateError): Promise<void> {
    for (const job of this.#jobs.values()) job.stop.abort(reason);
    await this.#last;
    for (const [importId, ending] of this.unwritten) this.noteEnd(importId, ending);
  }

  async #run(job: Job): Promise<void> {
    const { store } = this.#options;
    this.#pool ??= this.#createPool();
    const { signal } = job.stop;
    try {
      const ending = signal.aborted
        ? endingOf(job, signal.reason, store.path)
        : await runImport(job, this.#pool, this.#options);
      await whenFree(store.db, () => this.noteEnd(job.importId, ending));
      if (ending.state === 'finished' || ending.state === 'cancelled') this.#keepFiles(job.importId, false);
    } finally {
      await this.#letGoOf(job);
    }
  }

  async #letGoOf(job: Job): Promise<void> {
    this.#jobs.delete(job.importId);
    if (this.#jobs.size === 0) {
      await this.#pool?.close();
      this.#pool = null;
    }
    job.progress.end();
    this.#options.onQueued();
  }

  /** Starts from what earlier runs of the import have done. */
  #progress(importId: number): ImportProgress {
    const { store, emit } = this.#options;
    const { files, bytes } = filesRead(store.db, importId);
    const { added, duplicates, failed } = importById(store.db, importId);
    return createImportProgress(importId, emit, { added, duplicates, failed, files, bytes });
  }

  #keepFiles(importId: number, isNeeded: boolean): void {
    this.#options.keepFiles?.(
      rootsOf(this.#options.store.db, importId).map(({ path }) => path),
      isNeeded,
    );
  }
}
