/** Watched folders: while the program runs, new files in them are imported automatically once they have stopped growing. */

import { type FSWatcher, watch } from 'node:fs';
import { resolve } from 'node:path';
import type { Import, WatchedFolder } from '../../contract/model/imports/import.ts';
import type { EngineMeans } from '../runtime/engine-options.ts';
import type { Connection } from '../store/connection.ts';
import {
  type FileStamp,
  isTaken,
  noteTaken,
  putWatchedFolder,
  removeWatchedFolder,
  type WatchedRow,
  watchedFolders,
} from '../store/imports/watched-folders.ts';
import type { Store } from '../store/open.ts';
import { whenFree } from '../store/pace.ts';
import type { ImportJobs } from './jobs/import-jobs.ts';
import { type FoundFile, importRoot, walkFiles } from './jobs/walk-files.ts';

export interface FolderWatch {
  /** Also imports what is in the folder already. */
  add(path: string, sourceName: string | null): WatchedFolder;
  /** Articles already imported stay. @throws CollateError not-found */
  remove(folderId: number): void;
  list(): WatchedFolder[];
  close(): Promise<void>;
}

interface FolderWatchOptions extends Pick<EngineMeans, 'emit' | 'log'> {
  readonly store: Store;
  readonly imports: Pick<ImportJobs, 'start' | 'extend' | 'stateOf'>;
  /** False: folders are only recorded, for another program that keeps running. */
  readonly isRunning: boolean;
}

/** Poll interval, for file systems that report no changes. */
const EVERY_MS = 15_000;
/** Delay after a reported change. */
const SOON_MS = 1_500;
/** Files per scan, and per import once it is that long. */
const BATCH_FILES = 5_000;

/** What a folder yields in one day is one import, so that Imports lists days and not single files. */
interface DaysImport {
  readonly importId: number;
  readonly day: string;
  readonly files: number;
}

export function createFolderWatch(options: FolderWatchOptions): FolderWatch {
  const { store, emit, isRunning } = options;
  const folders = new Map<number, Folder>();
  const begin = (row: WatchedRow) => folders.set(row.folderId, new Folder(row, options));
  const end = (folderId: number) => {
    folders.get(folderId)?.end();
    folders.delete(folderId);
  };
  if (isRunning) for (const row of watchedFolders(store.db)) begin(row);
  return {
    add: (path, sourceName) => {
      const since = store.clock().toISOString();
      const row = putWatchedFolder(store.db, { path: Buffer.from(path), sourceName, since });
      end(row.folderId);
      if (isRunning) begin(row);
      emit({ name: 'changed', nouns: ['import'] });
      return asWatchedFolder(row, null);
    },
    remove: (folderId) => {
      removeWatchedFolder(store.db, folderId);
      end(folderId);
      emit({ name: 'changed', nouns: ['import'] });
    },
    list: () => watchedFolderStates(store.db, (folderId) => folders.get(folderId)?.problem ?? null),
    close: async () => {
      const all = [...folders.values()];
      for (const folder of all) folder.end();
      folders.clear();
      await Promise.all(all.map(({ scanning }) => scanning));
    },
  };
}

/** A folder that is scanned at intervals, and sooner if the system reports changes. */
class Folder {
  problem: string | null = null;
  scanning: Promise<void> = Promise.resolve();
  readonly #row: WatchedRow;
  readonly #options: FolderWatchOptions;
  /** Files that may still be growing, as they were at the last scan. */
  #waiting = new Map<string, FileStamp>();
  #watcher: FSWatcher | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dueAt = 0;
  /** Since the latest scan began, which may not have seen it. */
  #hasChanged = false;
  #isOver = false;
  /** The latest import of this folder since the program started. */
  #latest: DaysImport | null = null;

  constructor(row: WatchedRow, options: FolderWatchOptions) {
    this.#row = row;
    this.#options = options;
    this.#scanIn(0);
  }

  end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#watcher?.close();
  }

  #scanIn(ms: number): void {
    if (this.#isOver) return;
    clearTimeout(this.#timer);
    this.#dueAt = performance.now() + ms;
    this.#timer = setTimeout(() => {
      this.scanning = this.scanning.then(() => this.#scan());
    }, ms);
  }

  /** Never puts a scan off: a file that keeps growing would keep all others waiting. */
  #scanSoon(): void {
    this.#hasChanged = true;
    if (this.#dueAt - performance.now() > SOON_MS) this.#scanIn(SOON_MS);
  }

  async #scan(): Promise<void> {
    if (this.#isOver) return;
    try {
      if (this.#latest && this.#isOpen(this.#latest, 'running')) return this.#scanIn(SOON_MS);
      this.#hasChanged = false;
      const { settled, problem } = await this.#filesNow();
      await whenFree(this.#options.store.db, () => this.#found(settled, problem));
    } catch (error) {
      this.#options.log('warn', 'A watched folder could not be read', { error: String(error) });
      this.#tell('This folder could not be read. It will be tried again automatically.');
      this.#scanIn(EVERY_MS);
    }
  }

  #found(settled: readonly (FoundFile & FileStamp)[], problem: string | null): void {
    if (this.#isOver) return;
    this.#tell(problem);
    this.#take(settled);
    if (!this.#watcher) this.#follow();
    const hasMore = this.#hasChanged || this.#waiting.size > 0 || settled.length === BATCH_FILES;
    this.#scanIn(hasMore ? SOON_MS : EVERY_MS);
  }

  /** Returns files not taken yet that have not changed since the last scan. The others wait for the next scan. */
  async #filesNow(): Promise<{ settled: (FoundFile & FileStamp)[]; problem: string | null }> {
    const { db, path } = this.#options.store;
    const settled: (FoundFile & FileStamp)[] = [];
    const waiting = new Map<string, FileStamp>();
    let problem: string | null = null;
    for await (const found of walkFiles([importRoot(this.#row.path)], path)) {
      if (this.#isOver || settled.length === BATCH_FILES || waiting.size === BATCH_FILES) break;
      if (found.failure) problem = `${found.shown}: ${found.failure.message}`;
      if (found.failure || isTaken(db, this.#row.folderId, found)) continue;
      const key = Buffer.from(found.path).toString('latin1');
      const before = this.#waiting.get(key);
      if (before && before.size === found.size && before.changedMs === found.changedMs) settled.push(found);
      else waiting.set(key, { path: found.path, size: found.size, changedMs: found.changedMs });
    }
    this.#waiting = waiting;
    return { settled, problem };
  }

  #take(files: readonly (FoundFile & FileStamp)[]): void {
    if (files.length === 0) return;
    const { store, imports } = this.#options;
    const { folderId, path, sourceName } = this.#row;
    const earlier = this.#latest && this.#isOpen(this.#latest, 'finished') ? this.#latest : null;
    const importId = store.db
      .transaction(() => {
        noteTaken(store.db, folderId, files);
        if (!earlier) return imports.start({ roots: files, name: importRoot(path).shown, sourceName });
        imports.extend(earlier.importId, files);
        return earlier.importId;
      })
      .immediate();
    this.#latest = { importId, day: this.#today(), files: (earlier?.files ?? 0) + files.length };
  }

  /** Whether an import can take more files once it is in this state: it is of today, and not too long to look through. */
  #isOpen({ importId, day, files }: DaysImport, state: Import['state']): boolean {
    return day === this.#today() && files < BATCH_FILES && this.#options.imports.stateOf(importId) === state;
  }

  /** By the clock on the analyst's wall. */
  #today(): string {
    return this.#options.store.clock().toDateString();
  }

  #tell(problem: string | null): void {
    if (this.problem === problem) return;
    this.problem = problem;
    this.#options.emit({ name: 'changed', nouns: ['import'] });
  }

  /** Only an early trigger: file systems without change events rely on polling. */
  #follow(): void {
    try {
      const path = Buffer.from(this.#row.path).toString();
      const own = resolve(this.#options.store.path);
      this.#watcher = watch(path, { recursive: true }, (_, name) => {
        // What is written to the archive, and beside it, brings no article.
        if (name === null || !resolve(path, name).startsWith(own)) this.#scanSoon();
      });
      this.#watcher.on('error', () => {
        this.#watcher?.close();
        this.#watcher = null;
      });
    } catch {
      this.#watcher = null;
    }
  }
}

export function watchedFolderStates(db: Connection, problemOf: (folderId: number) => string | null): WatchedFolder[] {
  return watchedFolders(db).map((row) => asWatchedFolder(row, problemOf(row.folderId)));
}

function asWatchedFolder({ folderId, path, sourceName, since }: WatchedRow, problem: string | null): WatchedFolder {
  const text = Buffer.from(path).toString('utf8');
  return { folderId, name: importRoot(path).shown, path: text, source: sourceName, since, problem };
}
