/** Imports as jobs: one runs, the others queue. The archive records everything reported, and interrupted jobs are resumed. */

import { CollateError } from '../../../contract/errors.ts';
import type { ColumnMapping, Import, TableColumns } from '../../../contract/model/imports/import.ts';
import { closeAll } from '../../runtime/close-all.ts';
import type { EngineMeans } from '../../runtime/engine-options.ts';
import {
  fileOfItem,
  type ImportRoot,
  mapFile,
  noteKilled,
  putFiles,
  putRoots,
  requeueFiles,
} from '../../store/imports/import-files.ts';
import { beginImport, importById, importsCutOff, interruptImports, reopenImport } from '../../store/imports/imports.ts';
import type { Store } from '../../store/open.ts';
import { dropStrayOriginals } from '../../store/originals/originals.ts';
import { whenFree } from '../../store/pace.ts';
import { createTableReading, type TableReading } from '../reading/read-table.ts';
import { createReaderPool, type ReaderPool } from '../reading/reader-pool.ts';
import { countFiles, filesToRead, type ToRead } from './files-to-read.ts';
import { createImportQueue, type ImportQueue, type ImportQueueOptions, type ToImport } from './import-queue.ts';
import { PAUSED } from './import-run.ts';
import { importName } from './import-words.ts';
import { keepFile } from './keep-originals.ts';
import type { FoundFile } from './walk-files.ts';
import { createWriteQueue } from './write-queue.ts';

export interface ImportJobs {
  /** @returns the id of the import, which runs once those before it have ended */
  start(given: Given): number;
  /** Reads further files as part of an import that has finished. @throws CollateError not-found, bad-request */
  extend(importId: number, files: readonly FoundFile[]): void;
  /** @throws CollateError not-found */
  stateOf(importId: number): Import['state'];
  paste(words: { text: string; html: string | null }, sourceName: string | null): number;
  /** Stops an import. Resolves once nothing more of it is written. @throws CollateError not-found */
  cancel(importId: number): Promise<Import>;
  /** Like `cancel`, but stays paused until resumed, even across restarts. @throws CollateError not-found, bad-request */
  pause(importId: number): Promise<Import>;
  /** Continues with the unfinished files. @throws CollateError not-found, bad-request */
  resume(importId: number): Import;
  /** Reads failed files again as part of the same import; null means all of them. @throws CollateError not-found, bad-request */
  retry(importId: number, itemIds: readonly number[] | null): Import;
  /** Returns the columns of the table behind an outcome. @throws CollateError not-found, unreadable, not-an-article */
  table(importItemId: number, columns: ColumnMapping | undefined, signal: AbortSignal): Promise<TableColumns>;
  /** Reads that table again with this mapping, as part of the same import. @throws CollateError not-found, bad-request */
  map(importItemId: number, columns: ColumnMapping): Import;
  /** Keeps refused files as originals. @throws CollateError not-found, unreadable, too-large */
  keepOriginals(importItemIds: readonly number[]): Promise<void>;
  /** Returns an import's current state, even if a full disk kept its end from being recorded. */
  withCurrentState(job: Import): Import;
  /** Interrupts whatever is running; imported articles stay. */
  close(): Promise<void>;
}

interface Given {
  readonly roots: readonly ImportRoot[];
  /** By default derived from the names of the roots. */
  readonly name?: string;
  readonly sourceName?: string | null;
  /** Applied to every table among the files. */
  readonly columns?: ColumnMapping;
}

interface ImportJobsOptions extends ImportQueueOptions, Pick<EngineMeans, 'workerUrl' | 'readersAtOnce'> {
  /** Whether interrupted imports resume automatically. */
  readonly resumesImports?: boolean;
}

export function createImportJobs(options: ImportJobsOptions): ImportJobs {
  return new Jobs(options);
}

class Jobs implements ImportJobs {
  readonly #options: ImportJobsOptions;
  readonly #store: Store;
  readonly #queue: ImportQueue;
  readonly #tables: TableReading;
  #isClosed = false;

  constructor(options: ImportJobsOptions) {
    this.#options = options;
    this.#store = options.store;
    const { db } = options.store;
    noteKilled(db);
    if (interruptImports(db) > 0) dropStrayOriginals(db, null);
    this.#queue = createImportQueue(options, () => this.#newPool());
    this.#tables = createTableReading(() => this.#newPool(1));
    if (options.resumesImports) for (const importId of importsCutOff(db)) this.#requeue(importId);
  }

  start(given: Given): number {
    this.#assertOpen();
    const importId = this.#store.db.transaction(() => begin(this.#store, given)).immediate();
    this.#queue.put(this.#ofFiles(importId, given.sourceName ?? null));
    return importId;
  }

  extend(importId: number, files: readonly FoundFile[]): void {
    const { db } = this.#store;
    if (this.#assertNotRunning(importId).state !== 'finished')
      throw new CollateError('bad-request', 'This import was stopped or paused. Nothing was added to it.');
    db.transaction(() => {
      putFiles(db, importId, files);
      this.#requeue(importId);
    }).immediate();
  }

  stateOf(importId: number): Import['state'] {
    return this.#job(importId).state;
  }

  paste(words: { text: string; html: string | null }, sourceName: string | null): number {
    this.#assertOpen();
    const shown = `pasted ${this.#store.clock().toISOString().slice(0, 16).replace('T', ' ')}`;
    const importId = beginImport(this.#store, { name: shown, sourceName });
    this.#queue.put({ importId, sourceName, ...ofPaste(words, shown) });
    return importId;
  }

  async cancel(importId: number): Promise<Import> {
    const wasRunning = await this.#queue.stop(importId, new CollateError('cancelled', 'Stopped before it was done.'));
    // While a pause waits for what is being read, it is that which ends the run.
    if (!wasRunning || this.stateOf(importId) === 'paused')
      await whenFree(this.#store.db, () => this.#noteCancelled(importId));
    return this.#job(importId);
  }

  /** Of one that no run notes as stopped. */
  #noteCancelled(importId: number): void {
    const job = this.#job(importId);
    if (!job.canResume || job.state === 'cancelled') return;
    this.#queue.noteEnd(importId, {
      state: 'cancelled',
      message: 'Stopped. What has been imported is kept. Resume to continue.',
    });
    this.#options.emit({ name: 'changed', nouns: ['import'] });
  }

  async pause(importId: number): Promise<Import> {
    if (this.#queue.isOnlyHere(importId))
      throw new CollateError(
        'bad-request',
        'Pasted text cannot be paused, as it is kept nowhere until it is imported. The import goes on. It can be stopped.',
      );
    if (!(await this.#queue.stop(importId, PAUSED)))
      throw new CollateError('bad-request', 'This import is not running. Nothing was changed.');
    return this.#job(importId);
  }

  resume(importId: number): Import {
    if (this.#queue.has(importId)) return this.#job(importId);
    if (!this.#assertNotRunning(importId).canResume)
      throw new CollateError('bad-request', 'This import has nothing left to resume. Import the same files again.');
    return this.#requeue(importId);
  }

  retry(importId: number, itemIds: readonly number[] | null): Import {
    this.#assertNotRunning(importId);
    if (requeueFiles(this.#store.db, importId, itemIds) === 0) {
      throw new CollateError(
        'bad-request',
        'None of these can be read again from here: they did not fail, or were pasted. Import them again.',
      );
    }
    return this.#requeue(importId);
  }

  async table(importItemId: number, columns: ColumnMapping | undefined, signal: AbortSignal): Promise<TableColumns> {
    const file = fileOfItem(this.#store.db, importItemId);
    return this.#tables.read(file, columns ?? file.columns, signal);
  }

  map(importItemId: number, columns: ColumnMapping): Import {
    const { db } = this.#store;
    const { importId, fileNo } = fileOfItem(db, importItemId);
    this.#assertNotRunning(importId);
    db.transaction(() => mapFile(db, importId, fileNo, columns)).immediate();
    return this.#requeue(importId);
  }

  keepOriginals(importItemIds: readonly number[]): Promise<void> {
    return keepOriginals(this.#options, this.#newPool(1), importItemIds);
  }

  withCurrentState(job: Import): Import {
    return { ...job, ...this.#queue.unwritten.get(job.importId) };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const reason = new CollateError('no-archive', 'The archive is being closed.');
    await closeAll(this.#tables, { close: () => this.#queue.close(reason) });
  }

  #job(importId: number): Import {
    return importById(this.#store.db, importId);
  }

  #requeue(importId: number): Import {
    this.#queue.put(this.#ofFiles(importId, reopenImport(this.#store.db, importId)));
    return this.#job(importId);
  }

  #ofFiles(importId: number, sourceName: string | null): ToImport {
    return {
      importId,
      sourceName,
      files: () => filesToRead(this.#store, importId),
      count: (signal) => countFiles(this.#store, importId, signal),
      canResume: true,
    };
  }

  #newPool(size = this.#options.readersAtOnce): ReaderPool {
    return createReaderPool({
      workerUrl: this.#options.workerUrl('reader'),
      log: (message, fields) => this.#options.log('warn', message, fields),
      ...(size ? { size } : {}),
    });
  }

  #assertOpen(): void {
    if (this.#isClosed) throw new CollateError('no-archive', 'The archive is being closed. Nothing was imported.');
  }

  #assertNotRunning(importId: number): Import {
    this.#assertOpen();
    const job = this.#job(importId);
    if (!this.#queue.has(importId)) return job;
    throw new CollateError('bad-request', 'This import is running. Wait until it has ended, or pause it.');
  }
}

/** Must be called within a transaction. @returns the import's id */
function begin(store: Store, { roots, name, sourceName = null, columns }: Given): number {
  const importedAs = name ?? importName(roots.map(({ shown }) => shown));
  const importId = beginImport(store, { name: importedAs, sourceName, ...(columns ? { columns } : {}) });
  putRoots(store.db, importId, roots);
  return importId;
}

function ofPaste(
  { text, html }: { text: string; html: string | null },
  shown: string,
): Pick<ToImport, 'files' | 'count' | 'canResume'> {
  const size = Buffer.byteLength(text);
  const pasted: ToRead = { task: { kind: 'pasted', text, html }, shown, size, failure: null, file: null };
  return {
    files: async function* () {
      yield pasted;
    },
    count: async () => ({ files: 1, bytes: size }),
    canResume: false,
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
    if (writing.staged.size > 0) await whenFree(db, () => dropStrayOriginals(db, [...writing.staged.keys()]));
    emit({ name: 'changed', nouns: ['import'] });
  }
}
