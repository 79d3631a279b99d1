/** Imports as jobs: one runs, the others wait in order; what was told of is in the archive, what was cut off is gone on with. */
import { CollateError } from '../../contract/errors.ts';
import type { ColumnMapping, Import, TableColumns } from '../../contract/model/import.ts';
import type { EngineMeans } from '../engine-options.ts';
import {
  askAgain,
  fileOfItem,
  filesRead,
  type ImportRoot,
  mapFile,
  noteKilled,
  putRoots,
  rootsOf,
} from '../store/import-files.ts';
import {
  beginImport,
  type Ending,
  endImport,
  importById,
  importsCutOff,
  interruptImports,
  reopenImport,
} from '../store/imports.ts';
import type { Store } from '../store/open.ts';
import { dropStrayOriginals } from '../store/originals.ts';
import { countFiles, filesToRead, type ToRead } from './files-to-read.ts';
import { createImportProgress } from './import-progress.ts';
import { endingOf, type ImportRun, PAUSED, runImport } from './import-run.ts';
import { importName } from './import-words.ts';
import { keepFile } from './keep-originals.ts';
import { createTableReading } from './read-table.ts';
import { createReaderPool, type ReaderPool } from './reader-pool.ts';
import { createWriteQueue } from './write-queue.ts';

export interface ImportJobs {
  /** @returns the import's id; it runs once those before it have ended */
  start(given: Given): number;
  paste(words: { text: string; html: string | null }, sourceName: string | null): number;
  /** Answers once nothing more of it is written. @throws CollateError not-found */
  cancel(importId: number): Promise<Import>;
  /** As `cancel`; it stands still until it is resumed, at the next start too. @throws CollateError not-found, bad-request */
  pause(importId: number): Promise<Import>;
  /** Goes on with files that are not read to their end. @throws CollateError not-found, bad-request */
  resume(importId: number): Import;
  /** Reads failed files again as the same import; null: all of them. @throws CollateError not-found, bad-request */
  retry(importId: number, itemIds: readonly number[] | null): Import;
  /** The columns of the table that an outcome is of. @throws CollateError not-found, unreadable, not-an-article */
  table(importItemId: number, columns: ColumnMapping | undefined, signal: AbortSignal): Promise<TableColumns>;
  /** Reads that table again by this mapping, as the same import. @throws CollateError not-found, bad-request */
  map(importItemId: number, columns: ColumnMapping): Import;
  /** Keeps refused files as originals. @throws CollateError not-found, unreadable, too-large */
  keepOriginals(importItemIds: readonly number[]): Promise<void>;
  /** An import as it is, also where the disk had no room to note its end. */
  asItIs(job: Import): Import;
  /** What runs is interrupted; what has come in stays. */
  close(): Promise<void>;
}

export interface Given {
  readonly roots: readonly ImportRoot[];
  /** By default made of the roots' names. */
  readonly name?: string;
  readonly sourceName?: string | null;
  /** For every table among the files. */
  readonly columns?: ColumnMapping;
}

export type ImportJobsOptions = Pick<EngineMeans, 'workerUrl' | 'emit' | 'log' | 'keepFiles' | 'readersAtOnce'> & {
  readonly store: Store;
  /** Articles have been put into the index queue. */
  readonly onQueued: () => void;
  /** Whether imports that were cut off go on by themselves. */
  readonly goesOnWithImports?: boolean;
  readonly pool?: ReaderPool;
};

interface Job extends ImportRun {
  ended: Promise<void>;
}

export function createImportJobs(options: ImportJobsOptions): ImportJobs {
  const { store, emit, log } = options;
  const { db } = store;
  noteKilled(db);
  if (interruptImports(db) > 0) dropStrayOriginals(db, null);
  const jobs = new Map<number, Job>();
  const unwritten = new Map<number, Ending>();
  let last: Promise<void> = Promise.resolve();
  let pool: ReaderPool | null = null;
  let isClosed = false;

  const aPool = (size?: number) =>
    createReaderPool({
      workerUrl: options.workerUrl('reader'),
      log: (message, fields) => log('warn', message, fields),
      ...(size ? { size } : {}),
    });

  const tables = createTableReading(() => aPool(1));

  const keepFiles = (importId: number, isNeeded: boolean) =>
    options.keepFiles?.(
      rootsOf(db, importId).map(({ path }) => path),
      isNeeded,
    );

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
    pool ??= options.pool ?? aPool(options.readersAtOnce);
    const { signal } = job.stop;
    const ending = signal.aborted ? endingOf(job, signal.reason, store.path) : await runImport(job, pool, options);
    note(job.importId, ending);
    if (ending.state === 'finished' || ending.state === 'cancelled') keepFiles(job.importId, false);
    jobs.delete(job.importId);
    if (jobs.size === 0) {
      await pool.close();
      pool = null;
    }
    job.progress.end();
    options.onQueued();
  };

  const enqueue = (
    importId: number,
    sourceName: string | null,
    from: Pick<ImportRun, 'files' | 'count' | 'canGoOn'>,
  ) => {
    const { files, bytes } = filesRead(db, importId);
    const { added, duplicates, failed } = importById(db, importId);
    const progress = createImportProgress(importId, emit, { added, duplicates, failed, files, bytes });
    const job: Job = { importId, sourceName, ...from, progress, stop: new AbortController(), ended: last };
    jobs.set(importId, job);
    keepFiles(importId, true);
    job.ended = last
      .then(() => run(job))
      .catch((error) =>
        log('error', 'An import could not be ended', { importId, error: error instanceof Error ? error.stack : error }),
      );
    last = job.ended;
    emit({ name: 'changed', nouns: ['import'] });
  };
  const ofFiles = (importId: number) => ({
    files: () => filesToRead(store, importId),
    count: (signal: AbortSignal) => countFiles(store, importId, signal),
    canGoOn: true,
  });
  const goOn = (importId: number): Import => {
    unwritten.delete(importId);
    enqueue(importId, reopenImport(db, importId), ofFiles(importId));
    return importById(db, importId);
  };

  const stopFor = async (importId: number, reason: CollateError) => {
    const job = jobs.get(importId);
    job?.stop.abort(reason);
    await job?.ended;
    return job !== undefined;
  };
  const assertStill = (importId: number): Import => {
    if (isClosed) throw new CollateError('no-archive', 'The archive is being closed. Nothing was imported.');
    const job = importById(db, importId);
    if (!jobs.has(importId)) return job;
    throw new CollateError('bad-request', 'This import runs. Wait until it has ended, or pause it.');
  };

  const self: ImportJobs = {
    start: ({ roots, name, sourceName = null, columns }) => {
      if (isClosed) throw new CollateError('no-archive', 'The archive is being closed. Nothing was imported.');
      const importId = db
        .transaction(() => {
          const theName = name ?? importName(roots.map(({ shown }) => shown));
          const id = beginImport(store, { name: theName, sourceName, ...(columns ? { columns } : {}) });
          putRoots(db, id, roots);
          return id;
        })
        .immediate();
      enqueue(importId, sourceName, ofFiles(importId));
      return importId;
    },
    paste: ({ text, html }, sourceName) => {
      if (isClosed) throw new CollateError('no-archive', 'The archive is being closed. Nothing was imported.');
      const shown = `pasted ${store.clock().toISOString().slice(0, 16).replace('T', ' ')}`;
      const size = Buffer.byteLength(text);
      const pasted: ToRead = { task: { kind: 'pasted', text, html }, shown, size, failure: null, file: null };
      const importId = beginImport(store, { name: shown, sourceName });
      enqueue(importId, sourceName, {
        files: async function* () {
          yield pasted;
        },
        count: async () => ({ files: 1, bytes: size }),
        canGoOn: false,
      });
      return importId;
    },
    cancel: async (importId) => {
      const wasRunning = await stopFor(importId, new CollateError('cancelled', 'Stopped before it was done.'));
      const job = importById(db, importId);
      if (!wasRunning && job.canGoOn && job.state !== 'cancelled') {
        note(importId, { state: 'cancelled', message: 'Stopped. What is in is kept. Resume it to go on.' });
        emit({ name: 'changed', nouns: ['import'] });
      }
      return importById(db, importId);
    },
    pause: async (importId) => {
      if (!(await stopFor(importId, PAUSED)))
        throw new CollateError('bad-request', 'This import does not run. Nothing was changed.');
      return importById(db, importId);
    },
    resume: (importId) => {
      if (jobs.has(importId)) return importById(db, importId);
      if (!assertStill(importId).canGoOn)
        throw new CollateError('bad-request', 'This import has nothing to go on with. Import the same files again.');
      return goOn(importId);
    },
    retry: (importId, itemIds) => {
      assertStill(importId);
      if (askAgain(db, importId, itemIds) === 0) {
        throw new CollateError(
          'bad-request',
          'None of these can be read again from here: they did not fail, or were pasted. Import them anew.',
        );
      }
      return goOn(importId);
    },
    table: async (importItemId, columns, signal) => {
      const file = fileOfItem(db, importItemId);
      return tables.read(file, columns ?? file.columns, signal);
    },
    map: (importItemId, columns) => {
      const { importId, fileNo } = fileOfItem(db, importItemId);
      assertStill(importId);
      db.transaction(() => mapFile(db, importId, fileNo, columns)).immediate();
      return goOn(importId);
    },
    keepOriginals: async (importItemIds) => {
      const files = Map.groupBy(importItemIds, (id) => {
        const { importId, fileNo } = fileOfItem(db, id);
        return `${importId} ${fileNo}`;
      });
      const reading = aPool(1);
      const writing = createWriteQueue({ store, log, onCommitted: () => {} });
      try {
        for (const ids of files.values()) await keepFile(reading, writing, fileOfItem(db, ids[0] as number), ids);
      } finally {
        await reading.close();
        if (writing.staged.size > 0) dropStrayOriginals(db, [...writing.staged.keys()]);
        emit({ name: 'changed', nouns: ['import'] });
      }
    },
    asItIs: (job) => ({ ...job, ...unwritten.get(job.importId) }),
    close: async () => {
      isClosed = true;
      await tables.close();
      for (const job of jobs.values()) job.stop.abort(new CollateError('no-archive', 'The archive is being closed.'));
      await last;
      for (const [importId, ending] of unwritten) note(importId, ending);
    },
  };
  if (options.goesOnWithImports) for (const importId of importsCutOff(db)) goOn(importId);
  return self;
}
