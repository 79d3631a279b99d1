import { existsSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CollateError } from '../../../contract/errors.ts';
import type { ArchiveCheck, ArchiveStatus } from '../../../contract/model/archive.ts';
import type { CheckQuestions } from '../../check-worker.ts';
import type { Context, Handlers } from '../../context.ts';
import { type OpenArchive, openForReading, openForWriting } from '../../open-archive.ts';
import { noteRecentArchive, readPreferences } from '../../preferences.ts';
import { fileNameOf } from '../../runtime/file-name.ts';
import { WorkerThread } from '../../runtime/worker-thread.ts';
import { openSample } from '../../sample/open-sample.ts';
import { archiveFacts } from '../../store/archive-facts.ts';
import { isFullDisk } from '../../store/archive-file.ts';
import { articleHeads } from '../../store/articles/articles.ts';
import { backUp } from '../../store/backup.ts';
import { type Connection, isDamage } from '../../store/connection.ts';
import { damageFrom, damageOf, INDEX_UNREADABLE, noteDamage } from '../../store/damage.ts';
import { readHolder } from '../../store/holder-file.ts';
import { isLocked } from '../../store/lock.ts';
import { openStore } from '../../store/open.ts';
import { openReadOnly } from '../../store/open-read-only.ts';
import { countUngrouped } from '../../store/origins/origin-queue.ts';
import { countNotIndexed, isOfOtherNormaliser, requeueUncovered } from '../../store/search-index/index-queue.ts';
import { tellOf } from '../tell-of.ts';

export const archiveHandlers = {
  'archive.status': (context) => ({ archive: statusOf(context.current()) }),
  'archive.recent': (context) => ({
    archives: readPreferences(context.preferencesFile).recentArchives.map(({ path, opened }) => ({
      ...context.fileRefs.add(path),
      opened,
      present: existsSync(path),
    })),
  }),
  'archive.create': async (context, { file, name }) => {
    if (!file && !name) throw new CollateError('bad-request', 'A new archive needs a name. Nothing was created.');
    const path = file ? context.fileRefs.pathOf(file) : join(context.archivesFolder, fileNameOf(name ?? ''));
    return openAs(context, openForWriting(openStore(withEnding(path), { ...context, create: true }), context));
  },
  'archive.open': async (context, { file, readOnly }) => {
    const path = context.fileRefs.pathOf(file);
    const current = context.current();
    // This program already holds the lock; taking it twice would be refused.
    if (current && isSameFile(current.path, path) && (readOnly || current.heldBy === null) && isUnchanged(current)) {
      return { archive: statusOf(current) };
    }
    return openAs(context, readOnly ? openToRead(context, path) : openAsFarAsAllowed(context, path));
  },
  'archive.openSample': async (context) => {
    await openSample(context, (archive) => openAs(context, archive));
    return { archive: statusOf(context.current()) };
  },
  'archive.close': async (context) => {
    await context.replaceArchive(null);
    return { archive: null };
  },
  'archive.check': async (context, _params, signal) => {
    const checker = new WorkerThread<CheckQuestions>({ url: context.workerUrl('check'), memoryMb: CHECK_MEMORY_MB });
    const archive = context.archive();
    const check = await checker.askOnce('check', archive.pathToRead(), {
      signal,
      onProgress: tellOf(context, 'check'),
    });
    if (archive.heldBy === null) await mendIndex(context, archive, check, signal);
    return check;
  },
  'archive.backup': async (context, { file }, signal) => ({
    bytes: await backUp(context.archive().db, context.fileRefs.pathOf(file), signal, tellOf(context, 'backup')),
  }),
} satisfies Partial<Handlers>;

const CHECK_MEMORY_MB = 512;

/** Where nothing else of the file is damaged: articles that the index lacks are queued; one that cannot be read is made anew when next opened. */
async function mendIndex(context: Context, archive: OpenArchive, { checks }: ArchiveCheck, signal: AbortSignal) {
  const failed = new Map(checks.filter(({ ok }) => !ok).map(({ name, problems }) => [name, problems]));
  const problems = failed.get('index coverage');
  if (!problems || failed.has('file')) return;
  if (problems.includes(INDEX_UNREADABLE)) noteDamage(archive.db, 'index');
  else await archive.whenFree(() => requeueUncovered(archive.store().db), signal);
  context.emit({ name: 'changed', nouns: ['archive', 'search'] });
}

const ENDING = '.collate';

/** Compares after resolving links and other spellings of the path. */
function isSameFile(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);
}

/** What another program has changed unseen is to be read again. */
function isUnchanged(current: OpenArchive): boolean {
  try {
    current.assertUnchanged();
    return true;
  } catch {
    return false;
  }
}

function withEnding(path: string): string {
  return path.toLowerCase().endsWith(ENDING) ? path : path + ENDING;
}

/** Where not even its counts can be read, the one open until now stays. Opened to be read, it can still be checked. */
async function openAs(context: Context, archive: OpenArchive): Promise<{ archive: ArchiveStatus | null }> {
  try {
    if (archive.heldBy === null) statusOf(archive);
  } catch (error) {
    await archive.close();
    throw error;
  }
  // Until here nothing is awaited: the next call, such as a double click's, would meet this one's lock and no open archive.
  await context.replaceArchive(archive);
  try {
    noteRecentArchive(context.preferencesFile, { path: archive.path, opened: context.clock().toISOString() });
  } catch (error) {
    // The archive is open anyway; it is only missing from the list of recent ones.
    context.log('warn', 'The list of recent archives could not be written.', { error: String(error) });
  }
  return { archive: statusOf(archive) };
}

/** For reading only, if the system does not allow it to be written, or the disk is full. */
function openAsFarAsAllowed(context: Context, path: string): OpenArchive {
  const open = () => openForWriting(openStore(path, { ...context, create: false }), context);
  try {
    return open();
  } catch (error) {
    // When it was let go of, its index was noted to be made anew.
    if (isDamage(error) && damageFrom(error) === 'index') return open();
    if (!(error instanceof CollateError)) throw error;
    if (error.code === 'disk-full') return openOnFullDisk(context, path, error);
    if (error.code !== 'read-only') throw error;
    return openToRead(context, path, error.detail?.heldBy as string | undefined);
  }
}

/** @throws CollateError `full`, where it cannot even be read: one that has to be migrated first, for instance */
function openOnFullDisk(context: Context, path: string, full: CollateError): OpenArchive {
  try {
    return openToRead(context, path, 'its disk is full: free some room, then open it again');
  } catch {
    throw full;
  }
}

function openToRead(context: Context, path: string, reason?: string): OpenArchive {
  const reader = openReadOnly(path);
  return openForReading(
    reader,
    reader.isCutOff ? 'the file is truncated' : (reason ?? reasonForReading(path)),
    context,
  );
}

function reasonForReading(path: string): string {
  return isHeldSafely(path) ? `open in ${readHolder(path).words ?? 'another program'}` : 'as was asked';
}

/** If not even the lock can be examined (on a read-only disk), no one can hold it. */
function isHeldSafely(path: string): boolean {
  try {
    return isLocked(path);
  } catch {
    return false;
  }
}

function statusOf(archive: OpenArchive | null): ArchiveStatus | null {
  if (!archive) return null;
  const { path, db, heldBy } = archive;
  const [unsearched, uncompared] = heldBy === null ? [archive.indexer().leftOut, archive.grouper().leftOut] : [[], []];
  const leftOut = [...named(db, unsearched, 'search'), ...named(db, uncompared, 'origins')];
  return {
    name: basename(path),
    path,
    readOnly: heldBy !== null,
    heldBy,
    leftOut,
    damaged: heldBy === null ? damageOf(db) : null,
    stalled: heldBy === null ? stalledOf(archive) : [],
    // What is open for writing is reindexed, and counted as not indexed until then.
    hasOlderIndex: heldBy !== null && hasOlderIndex(db),
    notIndexed: countNotIndexed(db, unsearched),
    notCompared: countUngrouped(db, uncompared),
    ...archiveFacts(db),
  };
}

/** Of a damaged archive that is read as far as it goes, this may be missing. */
function hasOlderIndex(db: Connection): boolean {
  try {
    return isOfOtherNormaliser(db);
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

function stalledOf(archive: OpenArchive): ArchiveStatus['stalled'] {
  const queues = [
    { from: 'search' as const, by: archive.indexer().stalledBy },
    { from: 'origins' as const, by: archive.grouper().stalledBy },
  ];
  return queues.filter(({ by }) => by !== null).map(({ from, by }) => ({ from, isDiskFull: isFullDisk(by) }));
}

function named(db: Connection, articleIds: readonly number[], from: 'search' | 'origins') {
  return articleHeads(db, articleIds).map(({ articleId, title }) => ({ articleId, title, from }));
}
