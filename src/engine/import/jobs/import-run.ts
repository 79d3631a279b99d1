/** One run of an import: reads as many files in parallel as the pool allows, until all are read or it is stopped. */

import { CollateError } from '../../../contract/errors.ts';
import type { EngineMeans } from '../../runtime/engine-options.ts';
import { stackOf } from '../../runtime/stack-of.ts';
import type { WayIn } from '../../store/imports/import-article.ts';
import { markListed } from '../../store/imports/import-files.ts';
import type { Ending } from '../../store/imports/imports.ts';
import type { TheirWork } from '../../store/merging/theirs/their-work.ts';
import type { Store } from '../../store/open.ts';
import { dropStrayOriginals } from '../../store/originals/originals.ts';
import { whenFree } from '../../store/pace.ts';
import { takeOver } from '../archives/take-over.ts';
import type { ReaderPool } from '../reading/reader-pool.ts';
import type { ToRead } from './files-to-read.ts';
import type { ImportProgress } from './import-progress.ts';
import {
  CLOSED_WORDS,
  cancelledWords,
  NOTHING_FOUND,
  PASTE_LOST_WORDS,
  PAUSED_WORDS,
  stoppedWords,
} from './import-words.ts';
import { asStop, createWriteQueue, type Entry, isStorageError, type WriteQueue } from './write-queue.ts';

export interface ImportRun {
  readonly importId: number;
  readonly sourceName: string | null;
  readonly files: () => AsyncIterable<ToRead>;
  readonly count: (signal: AbortSignal) => Promise<{ files: number; bytes: number }>;
  readonly progress: ImportProgress;
  /** Its input is recorded, so that it can be resumed. */
  readonly canResume: boolean;
  /** Aborted with a CollateError: `cancelled`, PAUSED, or `no-archive` if the archive is being closed. */
  readonly stop: AbortController;
}

export interface RunOptions extends Pick<EngineMeans, 'log' | 'emit'> {
  readonly store: Store;
  /** Called after articles have been written, so that the indexer looks for work. */
  readonly onQueued: () => void;
}

export const PAUSED = new CollateError('cancelled', PAUSED_WORDS);

export async function runImport(run: ImportRun, pool: ReaderPool, options: RunOptions): Promise<Ending> {
  const { store, log, onQueued } = options;
  const { importId, progress, stop } = run;
  const writing = createWriteQueue({
    store,
    log,
    onCommitted: (_, written) => {
      progress.committed(written);
      onQueued();
    },
  });
  const summaries: string[] = [];
  const stopWriting = () => writing.stop(asStopped(stop.signal.reason));
  stop.signal.addEventListener('abort', stopWriting);
  try {
    await readAll(run, pool, writing, async (work, wayIn) => {
      const { summary, entry } = await takeOver(options, work, wayIn, stop.signal);
      summaries.push(summary);
      await writing.write(wayIn, [entry]);
    });
    await whenFree(store.db, () => markListed(store.db, importId));
    return { state: 'finished', message: progress.doneFiles === 0 ? NOTHING_FOUND : summaries.join(' ') || null };
  } catch (error) {
    const reason = stop.signal.aborted ? stop.signal.reason : error;
    if (!(reason instanceof CollateError)) {
      log('error', 'An import ended in an error', { error: stackOf(reason) });
    }
    return endingOf(run, reason, store.path);
  } finally {
    stop.signal.removeEventListener('abort', stopWriting);
    await tidy(options, writing.staged);
  }
}

/** Returns the final state of an import stopped for this reason. */
export function endingOf(run: ImportRun, error: unknown, archive: string): Ending {
  const reason = asStopped(error);
  if (reason === PAUSED) return { state: 'paused', message: PAUSED_WORDS };
  if (reason.code === 'cancelled') return { state: 'cancelled', message: cancelledWords(run) };
  if (reason.code === 'no-archive')
    return { state: 'interrupted', message: run.canResume ? CLOSED_WORDS : PASTE_LOST_WORDS };
  return { state: 'stopped', message: stoppedWords(reason, archive, run) };
}

/** The archive is read here too, to list what is left, and may fail at that. */
function asStopped(reason: unknown): CollateError {
  if (isStorageError(reason)) return asStop(reason);
  return reason instanceof CollateError ? reason : new CollateError('internal', 'The import ended in an error.');
}

/** Takes over what was worked out in an archive among the files. */
type OnWork = (work: TheirWork, wayIn: WayIn) => Promise<void>;

async function readAll(run: ImportRun, pool: ReaderPool, writing: WriteQueue, onWork: OnWork): Promise<void> {
  const { stop, progress } = run;
  const files = run.files()[Symbol.asyncIterator]();
  const ends = new Set<Promise<void>>();
  const readInTurn = async (): Promise<void> => {
    for (;;) {
      stop.signal.throwIfAborted();
      const next = await files.next();
      if (next.done) return;
      const { noted } = await readOne(run, next.value, pool, writing, onWork);
      ends.add(noted);
      noted.then(
        () => ends.delete(noted),
        (error) => stop.abort(error),
      );
    }
  };
  const counting = run.count(stop.signal).then(({ files, bytes }) => progress.counted(files, bytes));
  // For each reader, one file that it reads and one that is being written.
  const reading = Array.from({ length: pool.size * 2 }, readInTurn);
  await Promise.all([counting, ...reading]).catch(async (error) => {
    stop.abort(error);
    await Promise.allSettled(reading);
    throw error;
  });
  await Promise.all(ends);
}

/** Resolves once what the file yielded is written. The next file need not wait until the end of this one is recorded. */
async function readOne(
  { importId, sourceName, progress, stop }: ImportRun,
  { file, task, shown, size, failure }: ToRead,
  pool: ReaderPool,
  writing: WriteQueue,
  onWork: OnWork,
): Promise<{ noted: Promise<void> }> {
  const wayIn = {
    importId,
    sourceName,
    path: shown,
    fileNo: file?.fileNo ?? 0,
    isAgain: file?.isAgain ?? false,
  };
  const fail = ({ code, message }: Pick<CollateError, 'code' | 'message'>) =>
    writing.write(wayIn, [{ kind: 'failure', member: null, code, message }]);
  const begin = () => {
    // The next write throws the same error.
    if (file) writing.write(wayIn, [{ kind: 'begin', file }]).catch(() => {});
  };
  let work: TheirWork | null = null;
  const failed = failure ?? (file && file.kills >= MOST_KILLS ? killsTheProgram() : null);
  if (failed) {
    begin();
    await fail(failed);
  } else {
    const cutShort = await pool.read(
      task,
      {
        onStart: begin,
        onParts: (parts) => {
          if (parts.some((part) => part.kind === 'article' && part.article.member !== null)) progress.hasMembers();
          work = parts.find((part) => part.kind === 'work')?.work ?? work;
          return writing.write(wayIn, parts.filter((part) => part.kind !== 'work') as readonly Entry[]);
        },
        onBytes: (bytes) => progress.readBytes(shown, Math.min(bytes, size)),
      },
      stop.signal,
    );
    if (cutShort) await fail(cutShort);
    else if (work) await onWork(work, wayIn);
  }
  progress.fileDone(shown, size);
  return { noted: file ? writing.write(wayIn, [{ kind: 'end' }]) : Promise.resolve() };
}

/** A file that crashes the program would do so at every start. */
const MOST_KILLS = 3;

function killsTheProgram(): CollateError {
  return new CollateError(
    'damaged',
    `The program ended ${MOST_KILLS} times while this file was read, so it was skipped this time. It may be damaged: open it in the program that made it, save it again, and try it again here.`,
  );
}

/** Deletes chunks of originals whose reading was interrupted. */
async function tidy({ store, log }: RunOptions, staged: ReadonlyMap<string, number>): Promise<void> {
  if (staged.size === 0) return;
  try {
    await whenFree(store.db, () => dropStrayOriginals(store.db, [...staged.keys()]));
  } catch (error) {
    log('warn', 'Leftover chunks of originals could not be deleted', { error: String(error) });
  }
}
