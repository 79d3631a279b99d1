/** Watched folders: what appears in them is imported by itself, once it has stopped growing, while the program runs. */
import { type FSWatcher, watch } from 'node:fs';
import type { WatchedFolder } from '../../contract/model/import.ts';
import type { EngineMeans } from '../engine-options.ts';
import type { Connection } from '../store/connection.ts';
import type { Store } from '../store/open.ts';
import {
  type FileStamp,
  isTaken,
  noteTaken,
  putWatchedFolder,
  removeWatchedFolder,
  type WatchedRow,
  watchedFolders,
} from '../store/watched-folders.ts';
import type { ImportJobs } from './import-jobs.ts';
import { type FoundFile, rootOf, walkFiles } from './walk-files.ts';

export interface FolderWatch {
  /** What is in it comes in as well. */
  add(path: string, sourceName: string | null): WatchedFolder;
  /** What has come in stays. @throws CollateError not-found */
  remove(folderId: number): void;
  list(): WatchedFolder[];
  close(): Promise<void>;
}

export interface FolderWatchOptions extends Pick<EngineMeans, 'emit' | 'log'> {
  readonly store: Store;
  readonly imports: Pick<ImportJobs, 'start'>;
  /** False: folders are only noted, for a program that stays. */
  readonly isRunning: boolean;
  /** How often a folder is looked through, for what its system does not tell of. */
  readonly everyMs?: number;
  /** How soon after something was told of. */
  readonly soonMs?: number;
}

const EVERY_MS = 15_000;
const SOON_MS = 1_500;
/** Files of one import; further ones are the next. */
const BATCH_FILES = 5_000;

interface Watching {
  readonly row: WatchedRow;
  /** Files that may still grow, as they were when they were last looked at. */
  waiting: Map<string, FileStamp>;
  problem: string | null;
  watcher: FSWatcher | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  scanning: Promise<void>;
  isOver: boolean;
}

export function createFolderWatch(options: FolderWatchOptions): FolderWatch {
  const { store, imports, emit, log, isRunning, everyMs = EVERY_MS, soonMs = SOON_MS } = options;
  const watching = new Map<number, Watching>();

  const scanIn = (folder: Watching, ms: number) => {
    if (folder.isOver) return;
    clearTimeout(folder.timer);
    folder.timer = setTimeout(() => {
      folder.scanning = folder.scanning.then(() => scan(folder));
    }, ms);
  };
  const tell = (folder: Watching, problem: string | null) => {
    if (folder.problem === problem) return;
    folder.problem = problem;
    emit({ name: 'changed', nouns: ['import'] });
  };
  const scan = async (folder: Watching): Promise<void> => {
    if (folder.isOver) return;
    try {
      const found = await filesNow(folder, store);
      if (folder.isOver) return;
      tell(folder, found.problem);
      take(folder, found.settled);
      if (!folder.watcher) follow(folder);
      scanIn(folder, folder.waiting.size > 0 || found.settled.length === BATCH_FILES ? soonMs : everyMs);
    } catch (error) {
      log('warn', 'A watched folder could not be looked through', { error: String(error) });
      tell(folder, 'This folder could not be looked through. It is tried again by itself.');
      scanIn(folder, everyMs);
    }
  };
  const take = ({ row }: Watching, files: readonly (FoundFile & FileStamp)[]) => {
    if (files.length === 0) return;
    const name = rootOf(row.path).shown;
    store.db
      .transaction(() => {
        noteTaken(store.db, row.folderId, files);
        imports.start({ roots: files, name, sourceName: row.sourceName });
      })
      .immediate();
  };
  /** Only to look sooner: where a system cannot tell of changes, the folder is looked through now and then. */
  const follow = (folder: Watching) => {
    try {
      folder.watcher = watch(Buffer.from(folder.row.path).toString(), { recursive: true }, () =>
        scanIn(folder, soonMs),
      );
      folder.watcher.on('error', () => {
        folder.watcher?.close();
        folder.watcher = null;
      });
    } catch {
      folder.watcher = null;
    }
  };
  const begin = (row: WatchedRow): Watching => {
    const folder: Watching = {
      row,
      waiting: new Map(),
      problem: null,
      watcher: null,
      timer: undefined,
      scanning: Promise.resolve(),
      isOver: false,
    };
    watching.set(row.folderId, folder);
    scanIn(folder, 0);
    return folder;
  };
  const end = (folder: Watching | undefined) => {
    if (!folder) return;
    folder.isOver = true;
    clearTimeout(folder.timer);
    folder.watcher?.close();
    watching.delete(folder.row.folderId);
  };

  if (isRunning) for (const row of watchedFolders(store.db)) begin(row);
  return {
    add: (path, sourceName) => {
      const since = store.clock().toISOString();
      const row = putWatchedFolder(store.db, { path: Buffer.from(path), sourceName, since });
      end(watching.get(row.folderId));
      if (isRunning) begin(row);
      emit({ name: 'changed', nouns: ['import'] });
      return toldOf(row, null);
    },
    remove: (folderId) => {
      removeWatchedFolder(store.db, folderId);
      end(watching.get(folderId));
      emit({ name: 'changed', nouns: ['import'] });
    },
    list: () => watchedNow(store.db, (folderId) => watching.get(folderId)?.problem ?? null),
    close: async () => {
      const folders = [...watching.values()];
      folders.forEach(end);
      await Promise.all(folders.map(({ scanning }) => scanning));
    },
  };
}

export function watchedNow(db: Connection, problemOf: (folderId: number) => string | null): WatchedFolder[] {
  return watchedFolders(db).map((row) => toldOf(row, problemOf(row.folderId)));
}

function toldOf({ folderId, path, sourceName, since }: WatchedRow, problem: string | null): WatchedFolder {
  const text = Buffer.from(path).toString('utf8');
  return { folderId, name: rootOf(path).shown, path: text, source: sourceName, since, problem };
}

/** Files not taken yet that are as they were when they were last looked at; the others wait for the next look. */
async function filesNow(
  folder: Watching,
  { db, path }: Store,
): Promise<{ settled: (FoundFile & FileStamp)[]; problem: string | null }> {
  const { folderId, path: root } = folder.row;
  const settled: (FoundFile & FileStamp)[] = [];
  const waiting = new Map<string, FileStamp>();
  let problem: string | null = null;
  for await (const found of walkFiles([rootOf(root)], path)) {
    if (folder.isOver || settled.length === BATCH_FILES || waiting.size === BATCH_FILES) break;
    if (found.failure) problem = `${found.shown}: ${found.failure.message}`;
    if (found.failure || isTaken(db, folderId, found)) continue;
    const key = Buffer.from(found.path).toString('latin1');
    const before = folder.waiting.get(key);
    if (before && before.size === found.size && before.changedMs === found.changedMs) settled.push(found);
    else waiting.set(key, { path: found.path, size: found.size, changedMs: found.changedMs });
  }
  folder.waiting = waiting;
  return { settled, problem };
}
