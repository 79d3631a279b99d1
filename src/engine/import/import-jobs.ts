/** Imports as jobs: one runs, the others wait in order; each file its outcome; what was told of is in the archive. */
import { CollateError } from '../../contract/errors.ts';
import type { Import } from '../../contract/model/import.ts';
import type { Context } from '../context.ts';
import { beginImport, endImport, importById, interruptImports } from '../store/imports.ts';
import type { Store } from '../store/open.ts';
import { dropStrayOriginals } from '../store/originals.ts';
import { createImportProgress, type ImportProgress } from './import-progress.ts';
import { CLOSED_WORDS, cancelledWords, importName, NOTHING_FOUND, stoppedWords } from './import-words.ts';
import type { ReadTask } from './read-messages.ts';
import { createReaderPool, type ReaderPool } from './reader-pool.ts';
import { type FoundFile, walkFiles } from './walk-files.ts';
import { createWriteQueue, type WriteQueue } from './write-queue.ts';

export interface ImportJobs {
  /** @returns the import's id; it runs once those before it have ended */
  start(paths: readonly string[], names: readonly string[], sourceName: string | null): number;
  paste(words: { text: string; html: string | null }, sourceName: string | null): number;
  /** Answers once nothing more of it is written. @throws CollateError not-found */
  cancel(importId: number): Promise<Import>;
  /** An import as it is, also where the disk had no room to note its end. */
  asItIs(job: Import): Import;
  /** What runs is interrupted; what has come in stays. */
  close(): Promise<void>;
}

export type ImportJobsOptions = Pick<Context, 'workerUrl' | 'emit' | 'log'> & {
  readonly store: Store;
  /** Articles have been put into the index queue. */
  readonly onQueued: () => void;
  readonly pool?: ReaderPool;
};

interface Job {
  readonly importId: number;
  readonly sourceName: string | null;
  readonly files: () => AsyncIterable<ToRead>;
  readonly progress: ImportProgress;
  readonly stop: AbortController;
  ended: Promise<void>;
}

interface ToRead extends Omit<FoundFile, 'path'> {
  readonly task: ReadTask;
}

type Ending = { state: Exclude<Import['state'], 'running'>; message: string | null };

export function createImportJobs(options: ImportJobsOptions): ImportJobs {
  const { store, emit, log } = options;
  if (interruptImports(store.db) > 0) dropStrayOriginals(store.db, null);
  const jobs = new Map<number, Job>();
  const unwritten = new Map<number, Ending>();
  let last: Promise<void> = Promise.resolve();
  let pool: ReaderPool | null = null;
  let isClosed = false;

  const theirPool = () =>
    options.pool ??
    createReaderPool({
      workerUrl: options.workerUrl('reader'),
      log: (message, fields) => log('warn', message, fields),
    });

  const note = (importId: number, ending: Ending) => {
    try {
      endImport(store, importId, ending);
      unwritten.delete(importId);
    } catch (error) {
      // A full disk has no room for this either: it is told of from here until it can be written.
      unwritten.set(importId, ending);
      log('warn', 'The end of an import could not be noted', { importId, error: String(error) });
    }
  };

  const run = async (job: Job) => {
    pool ??= theirPool();
    const ending = job.stop.signal.aborted ? endingOf(job, job.stop.signal.reason, store.path) : await runJob(job);
    note(job.importId, ending);
    jobs.delete(job.importId);
    if (jobs.size === 0) {
      await pool.close();
      pool = null;
    }
    job.progress.end();
    options.onQueued();
  };

  const runJob = async (job: Job): Promise<Ending> => {
    const writing = createWriteQueue({
      store,
      log,
      onCommitted: (_, written) => {
        job.progress.committed(written);
        options.onQueued();
      },
    });
    const stopWriting = () => writing.stop(asStopped(job.stop.signal.reason));
    job.stop.signal.addEventListener('abort', stopWriting);
    try {
      await readAll(job, pool as ReaderPool, writing);
      const isEmpty = job.progress.doneFiles === 0;
      return { state: 'finished', message: isEmpty ? NOTHING_FOUND : null };
    } catch {
      const { reason } = job.stop.signal;
      if (!(reason instanceof CollateError)) log('error', 'An import ended in an error', { error: String(reason) });
      return endingOf(job, reason, store.path);
    } finally {
      job.stop.signal.removeEventListener('abort', stopWriting);
      tidy(options, writing.staged);
    }
  };

  const begin = (name: string, sourceName: string | null, files: Job['files']) => {
    if (isClosed) throw new CollateError('no-archive', 'The archive is being closed. Nothing was imported.');
    const importId = beginImport(store, { name, sourceName });
    const progress = createImportProgress(importId, emit);
    const job: Job = { importId, sourceName, files, progress, stop: new AbortController(), ended: last };
    jobs.set(importId, job);
    job.ended = last
      .then(() => run(job))
      .catch((error) => log('error', 'An import could not be ended', { importId, error: String(error) }));
    last = job.ended;
    emit({ name: 'changed', nouns: ['import'] });
    return importId;
  };

  return {
    start: (paths, names, sourceName) => begin(importName(names), sourceName, () => filesOf(paths, store.path)),
    paste: ({ text, html }, sourceName) => {
      const shown = `pasted ${store.clock().toISOString().slice(0, 16).replace('T', ' ')}`;
      const task: ReadTask = { kind: 'pasted', text, html };
      const pasted: ToRead = { task, shown, size: Buffer.byteLength(text), failure: null };
      return begin(shown, sourceName, async function* () {
        yield pasted;
      });
    },
    cancel: async (importId) => {
      const job = jobs.get(importId);
      job?.stop.abort(new CollateError('cancelled', 'Stopped before it was done.'));
      await job?.ended;
      return importById(store.db, importId);
    },
    asItIs: (job) => ({ ...job, ...unwritten.get(job.importId) }),
    close: async () => {
      isClosed = true;
      for (const job of jobs.values()) job.stop.abort(new CollateError('no-archive', CLOSED_WORDS));
      await last;
      for (const [importId, ending] of unwritten) note(importId, ending);
    },
  };
}

/** Reads as many files at once as the pool reads, and counts all of them meanwhile. */
async function readAll(job: Job, pool: ReaderPool, writing: WriteQueue): Promise<void> {
  const { signal } = job.stop;
  const files = job.files()[Symbol.asyncIterator]();
  let fileNo = 0;
  const readInTurn = async (): Promise<void> => {
    for (;;) {
      signal.throwIfAborted();
      const next = await files.next();
      if (next.done) return;
      await readOne(job, { ...next.value, fileNo: fileNo++ }, pool, writing);
    }
  };
  const reading = Array.from({ length: pool.size }, readInTurn);
  await Promise.all([countAll(job), ...reading]).catch(async (error) => {
    job.stop.abort(error);
    await Promise.allSettled(reading);
    throw error;
  });
}

async function readOne(
  job: Job,
  file: ToRead & { fileNo: number },
  pool: ReaderPool,
  writing: WriteQueue,
): Promise<void> {
  const { importId, sourceName, progress } = job;
  const wayIn = { importId, path: file.shown, fileNo: file.fileNo, sourceName };
  const fail = ({ code, message }: Pick<CollateError, 'code' | 'message'>) =>
    writing.write(wayIn, [{ kind: 'failure', member: null, code, message }]);
  if (file.failure) {
    await fail(file.failure);
  } else {
    const cutShort = await pool.read(
      file.task,
      {
        onParts: (parts) => {
          if (parts.some((part) => part.kind === 'article' && part.article.member !== null)) progress.hasMembers();
          return writing.write(wayIn, parts);
        },
        onBytes: (bytes) => progress.readBytes(file.shown, Math.min(bytes, file.size)),
      },
      job.stop.signal,
    );
    if (cutShort) await fail(cutShort);
  }
  progress.fileDone(file.shown, file.size);
}

/** A pass of its own, for what is to come is told of and a folder may hold more files than are worth remembering. */
async function countAll(job: Job): Promise<void> {
  let files = 0;
  let bytes = 0;
  for await (const file of job.files()) {
    if (job.stop.signal.aborted) return;
    files++;
    bytes += file.size;
  }
  job.progress.counted(files, bytes);
}

async function* filesOf(paths: readonly string[], archive: string): AsyncGenerator<ToRead> {
  for await (const { path, ...file } of walkFiles(paths, archive)) {
    const name = file.shown.slice(file.shown.lastIndexOf('/') + 1);
    yield { ...file, task: { kind: 'file', path, name } };
  }
}

function asStopped(reason: unknown): CollateError {
  return reason instanceof CollateError ? reason : new CollateError('internal', 'The import ended in an error.');
}

function endingOf(job: Job, error: unknown, archive: string): Ending {
  const reason = asStopped(error);
  if (reason.code === 'cancelled') return { state: 'cancelled', message: cancelledWords(job.progress) };
  if (reason.code === 'no-archive') return { state: 'interrupted', message: CLOSED_WORDS };
  return { state: 'stopped', message: stoppedWords(reason, archive, job.progress) };
}

/** Pieces of originals whose reading was cut off. */
function tidy({ store, log }: ImportJobsOptions, staged: ReadonlySet<string>): void {
  if (staged.size === 0) return;
  try {
    dropStrayOriginals(store.db, [...staged]);
  } catch (error) {
    log('warn', 'Left-over pieces of originals could not be taken away', { error: String(error) });
  }
}
