/** The open archive: its store and the services that run on it. */
import { CollateError } from '../contract/errors.ts';
import { type Comparing, createComparing } from './comparing.ts';
import { createFolderWatch, type FolderWatch } from './import/folder-watch.ts';
import { createImportJobs, type ImportJobs } from './import/jobs/import-jobs.ts';
import { createRereads, type Rereads } from './import/rereads/rereads.ts';
import { createOriginalViews, type OriginalViews } from './methods/articles/original-views.ts';
import { createQuoteFinder, type QuoteFinder } from './methods/articles/quote-finder.ts';
import { createGrouper, type Grouper } from './origins/grouper.ts';
import { closeAll } from './runtime/close-all.ts';
import type { EngineMeans } from './runtime/engine-options.ts';
import { createIndexer, type Indexer } from './search/indexing/indexer.ts';
import { createSearchService, type SearchService } from './search/search-service.ts';
import { pathWhileInPlace } from './store/archive-file.ts';
import { type Connection, connect, isDamage } from './store/connection.ts';
import { damageFrom, noteDamage } from './store/damage.ts';
import type { Store } from './store/open.ts';
import type { ReadOnlyStore } from './store/open-read-only.ts';
import { whenFree } from './store/pace.ts';

export interface OpenArchive {
  readonly path: string;
  /** Gives the path to whoever opens the file again. @throws CollateError not-found, if it leads to another file now or to none */
  pathToRead(): string;
  /** For reading on the engine's thread: the writing connection, if there is one, unless an act is taking turns, of which nothing is read until it is whole. */
  readonly db: Connection;
  /** Says why it is open for reading only; null if it can be written. */
  readonly heldBy: string | null;
  readonly comparing: Comparing;
  readonly originalViews: OriginalViews;
  readonly quoteFinder: QuoteFinder;
  readonly search: SearchService;
  /** @throws CollateError read-only, archive-damaged */
  store(): Store;
  /** @throws CollateError read-only */
  imports(): ImportJobs;
  /** @throws CollateError read-only */
  rereads(): Rereads;
  /** @throws CollateError read-only */
  folders(): FolderWatch;
  /** @throws CollateError read-only */
  indexer(): Indexer;
  /** @throws CollateError read-only */
  grouper(): Grouper;
  /** As the store's `whenFree`. @throws CollateError no-archive once it is being closed, the signal’s reason, or what `work` throws */
  whenFree<T>(work: () => T | Promise<T>, signal: AbortSignal): Promise<T>;
  /** @throws CollateError conflict, where another program has changed it unseen */
  assertUnchanged(): void;
  /** Stops the services, then closes the file, also where a service cannot be stopped. @throws what the first that failed threw */
  close(): Promise<void>;
}

/** A damaged archive may be refused only when its services start; its file and its lock are let go of. */
export function openForWriting(store: Store, means: EngineMeans): OpenArchive {
  try {
    return opened(store, means);
  } catch (error) {
    if (isDamage(error)) noteDamage(store.db, damageFrom(error));
    store.close();
    throw error;
  }
}

function opened(store: Store, means: EngineMeans): OpenArchive {
  const pathToRead = pathWhileInPlace(store.path);
  const writing = startWriting(store, pathToRead, means);
  const reading = startReading(pathToRead, means, () => writing.indexer.giveWay());
  let beside: Connection | null = null;
  let isClosing = false;
  return {
    ...reading.services,
    path: store.path,
    pathToRead,
    get db() {
      if (!store.db.inTransaction) return store.db;
      beside ??= connect(pathToRead(), { readOnly: true });
      return beside;
    },
    heldBy: null,
    store: () => {
      store.assertWritable();
      return store;
    },
    imports: () => writing.imports,
    rereads: () => writing.rereads,
    folders: () => writing.folders,
    indexer: () => writing.indexer,
    grouper: () => writing.grouper,
    whenFree: async (work, signal) => {
      const unlessClosing = () => {
        if (isClosing) throw new CollateError('no-archive', 'The archive was closed before this was done.');
        return work();
      };
      try {
        return await whenFree(store.db, unlessClosing, signal);
      } catch (error) {
        if (isDamage(error)) noteDamage(store.db, damageFrom(error));
        throw error;
      }
    },
    assertUnchanged: store.assertNotReplaced,
    close: async () => {
      isClosing = true;
      await closeAll(writing, reading, { close: () => beside?.close() }, store);
    },
  };
}

export function openForReading(reader: ReadOnlyStore, heldBy: string, means: EngineMeans): OpenArchive {
  const pathToRead = pathWhileInPlace(reader.path);
  const reading = startReading(pathToRead, means, () => {});
  const refuse = () => {
    throw new CollateError('read-only', `This archive is open read-only (${heldBy}). Nothing was changed.`);
  };
  return {
    ...reading.services,
    path: reader.path,
    pathToRead,
    db: reader.db,
    heldBy,
    store: refuse,
    imports: refuse,
    rereads: refuse,
    folders: refuse,
    indexer: refuse,
    grouper: refuse,
    whenFree: async (work) => work(),
    assertUnchanged: reader.assertUnchanged,
    close: () => closeAll(reading, reader),
  };
}

/** The services that write through the one writing connection, each in turns of the engine's thread. */
function startWriting(store: Store, pathToRead: () => string, means: EngineMeans) {
  const queue = { ...means, pathToRead, db: store.db };
  const indexer = createIndexer({ ...queue, workerUrl: means.workerUrl('index') });
  const grouper = createGrouper({ ...queue, workerUrl: means.workerUrl('origins') });
  const imports = createImportJobs({ ...means, store, onQueued: () => indexer.nudge() });
  const rereads = createRereads({ ...means, store });
  const isRunning = means.resumesImports ?? false;
  const folders = createFolderWatch({ ...means, store, imports, isRunning });
  return {
    ...{ indexer, grouper, imports, rereads, folders },
    close: () => closeAll(folders, imports, rereads, indexer, grouper),
  };
}

/** The services on threads that only read. @param onAsked called with every search */
function startReading(pathToRead: () => string, means: EngineMeans, onAsked: () => void) {
  const { workerUrl, clock } = means;
  const comparing = createComparing(workerUrl('compare'));
  const originalViews = createOriginalViews(workerUrl('original'));
  const quoteFinder = createQuoteFinder(workerUrl('quotes'));
  const search = createSearchService({ pathToRead, workerUrl: workerUrl('search'), clock, onAsked });
  return {
    services: { comparing, originalViews, quoteFinder, search },
    close: () => closeAll(comparing, originalViews, quoteFinder, search),
  };
}
