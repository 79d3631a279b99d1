/** Imports as jobs: one runs, the others wait in order; what was told of is in the archive, what was cut off is gone on with. */
import { CollateError } from '../../contract/errors.ts';
import type { ColumnMapping, Import, TableColumns } from '../../contract/model/import.ts';
import type { EngineMeans } from '../engine-options.ts';
import { askAgain, fileOfItem, type ImportRoot, mapFile, noteKilled, putRoots } from '../store/import-files.ts';
import { beginImport, importById, importsCutOff, interruptImports, reopenImport } from '../store/imports.ts';
import type { Store } from '../store/open.ts';
import { dropStrayOriginals } from '../store/originals.ts';
import { countFiles, filesToRead, type ToRead } from './files-to-read.ts';
import { createImportQueue, type ImportQueueOptions, type ToImport } from './import-queue.ts';
import { PAUSED } from './import-run.ts';
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

interface Given {
  readonly roots: readonly ImportRoot[];
  /** By default made of the roots' names. */
  readonly name?: string;
  readonly sourceName?: string | null;
  /** For every table among the files. */
  readonly columns?: ColumnMapping;
}

export interface ImportJobsOptions extends ImportQueueOptions, Pick<EngineMeans, 'workerUrl' | 'readersAtOnce'> {
  /** Whether imports that were cut off go on by themselves. */
  readonly goesOnWithImports?: boolean;
  readonly pool?: ReaderPool;
}

export function createImportJobs(options: ImportJobsOptions): ImportJobs {
  const { store, emit, log } = options;
  const { db } = store;
  noteKilled(db);
  if (interruptImports(db) > 0) dropStrayOriginals(db, null);
  const aPool = (size = options.readersAtOnce) =>
    createReaderPool({
      workerUrl: options.workerUrl('reader'),
      log: (message, fields) => log('warn', message, fields),
      ...(size ? { size } : {}),
    });
  const queue = createImportQueue(options, () => options.pool ?? aPool());
  const tables = createTableReading(() => aPool(1));
  let isClosed = false;

  const ofFiles = (importId: number, sourceName: string | null): ToImport => ({
    importId,
    sourceName,
    files: () => filesToRead(store, importId),
    count: (signal) => countFiles(store, importId, signal),
    canGoOn: true,
  });
  const goOn = (importId: number): Import => {
    queue.put(ofFiles(importId, reopenImport(db, importId)));
    return importById(db, importId);
  };
  const assertOpen = () => {
    if (isClosed) throw new CollateError('no-archive', 'The archive is being closed. Nothing was imported.');
  };
  const assertStill = (importId: number): Import => {
    assertOpen();
    const job = importById(db, importId);
    if (!queue.has(importId)) return job;
    throw new CollateError('bad-request', 'This import runs. Wait until it has ended, or pause it.');
  };

  const self: ImportJobs = {
    start: (given) => {
      assertOpen();
      const importId = db.transaction(() => begin(store, given)).immediate();
      queue.put(ofFiles(importId, given.sourceName ?? null));
      return importId;
    },
    paste: (words, sourceName) => {
      assertOpen();
      const shown = `pasted ${store.clock().toISOString().slice(0, 16).replace('T', ' ')}`;
      const importId = beginImport(store, { name: shown, sourceName });
      queue.put({ importId, sourceName, ...ofPaste(words, shown) });
      return importId;
    },
    cancel: async (importId) => {
      const wasRunning = await queue.stop(importId, new CollateError('cancelled', 'Stopped before it was done.'));
      const job = importById(db, importId);
      if (!wasRunning && job.canGoOn && job.state !== 'cancelled') {
        queue.noteEnd(importId, {
          state: 'cancelled',
          message: 'Stopped. What is in is kept. Resume it to go on.',
        });
        emit({ name: 'changed', nouns: ['import'] });
      }
      return importById(db, importId);
    },
    pause: async (importId) => {
      if (!(await queue.stop(importId, PAUSED)))
        throw new CollateError('bad-request', 'This import does not run. Nothing was changed.');
      return importById(db, importId);
    },
    resume: (importId) => {
      if (queue.has(importId)) return importById(db, importId);
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
    keepOriginals: (importItemIds) => keepOriginals(options, aPool(1), importItemIds),
    asItIs: (job) => ({ ...job, ...queue.unwritten.get(job.importId) }),
    close: async () => {
      isClosed = true;
      await tables.close();
      await queue.close(new CollateError('no-archive', 'The archive is being closed.'));
    },
  };
  if (options.goesOnWithImports) for (const importId of importsCutOff(db)) goOn(importId);
  return self;
}

/** Within a transaction. @returns the import's id */
function begin(store: Store, { roots, name, sourceName = null, columns }: Given): number {
  const theName = name ?? importName(roots.map(({ shown }) => shown));
  const importId = beginImport(store, { name: theName, sourceName, ...(columns ? { columns } : {}) });
  putRoots(store.db, importId, roots);
  return importId;
}

function ofPaste(
  { text, html }: { text: string; html: string | null },
  shown: string,
): Pick<ToImport, 'files' | 'count' | 'canGoOn'> {
  const size = Buffer.byteLength(text);
  const pasted: ToRead = { task: { kind: 'pasted', text, html }, shown, size, failure: null, file: null };
  return {
    files: async function* () {
      yield pasted;
    },
    count: async () => ({ files: 1, bytes: size }),
    canGoOn: false,
  };
}

async function keepOriginals(
  { store, emit, log }: ImportJobsOptions,
  reading: ReaderPool,
  importItemIds: readonly number[],
): Promise<void> {
  const { db } = store;
  const writing = createWriteQueue({ store, log, onCommitted: () => {} });
  try {
    const files = Map.groupBy(importItemIds, (id) => {
      const { importId, fileNo } = fileOfItem(db, id);
      return `${importId} ${fileNo}`;
    });
    for (const ids of files.values()) await keepFile(reading, writing, fileOfItem(db, ids[0] as number), ids);
  } finally {
    await reading.close();
    if (writing.staged.size > 0) dropStrayOriginals(db, [...writing.staged.keys()]);
    emit({ name: 'changed', nouns: ['import'] });
  }
}
