/** Rereads articles from their originals with newer readers: in the background, one original after another, each article in its own transaction. */

import { setImmediate } from 'node:timers/promises';
import { CollateError } from '../../../contract/errors.ts';
import type { Reread, RereadArticle } from '../../../contract/model/imports/reread.ts';
import type { EngineMeans } from '../../runtime/engine-options.ts';
import { articleHeads } from '../../store/articles/articles.ts';
import { findAgain } from '../../store/articles/drawn-again.ts';
import {
  articlesFromOlderReaders,
  articlesToReread,
  countFromOlderReaders,
  putReread,
  type ReaderVersion,
  type ToReread,
} from '../../store/articles/rereading.ts';
import { currentText } from '../../store/articles/revisions.ts';
import { decompressText } from '../../store/articles/texts.ts';
import { isDamage } from '../../store/connection.ts';
import { damageFrom, noteDamage } from '../../store/damage.ts';
import type { PreparedArticle } from '../../store/imports/prepared-article.ts';
import { inChunks } from '../../store/in-chunks.ts';
import type { Store } from '../../store/open.ts';
import { originalInTurns } from '../../store/originals/originals.ts';
import { paceOf, whenFree } from '../../store/pace.ts';
import { asStop, isStorageError } from '../jobs/write-queue.ts';
import { createReaderPool, type ReaderPool } from '../reading/reader-pool.ts';
import { readAgain } from './reread-one.ts';

export interface Rereads {
  /** Null means all articles read by an older reader. @throws CollateError bad-request while another reread is running */
  start(articleIds: readonly number[] | null, readers: readonly ReaderVersion[]): Reread;
  state(readers: readonly ReaderVersion[]): { older: number; reread: Reread | null };
  /** Resolves once nothing more is written. */
  cancel(): Promise<Reread | null>;
  /** Resolves once the current reread has ended. */
  ended(): Promise<void>;
  close(): Promise<void>;
}

type RereadsOptions = Pick<EngineMeans, 'workerUrl' | 'emit' | 'log'> & { readonly store: Store };

/** The original is held in memory while it is read. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_LISTED = 1_000;
const REPORT_EVERY_MS = 500;
const LOOKED_UP_AT_ONCE = 500;
const NO_MARKS = { held: 0, carried: 0, proposed: 0, orphaned: 0 };

type Counts = { -readonly [K in keyof Reread]: Reread[K] };

export function createRereads(options: RereadsOptions): Rereads {
  const { store } = options;
  let reread: Counts | null = null;
  let stop = new AbortController();
  let running: Promise<void> = Promise.resolve();

  return {
    start: (articleIds, readers) => {
      if (reread?.state === 'running')
        throw new CollateError(
          'bad-request',
          'Articles are already being read again. Wait until that has ended, or stop it.',
        );
      const asked = articleIds ?? articlesFromOlderReaders(store.db, readers);
      const counts = countsOf(asked.length);
      reread = counts;
      stop = new AbortController();
      running = rereadAll(options, counts, asked, stop.signal);
      return { ...counts };
    },
    state: (readers) => ({ older: countFromOlderReaders(store.db, readers), reread: reread && { ...reread } }),
    cancel: async () => {
      stop.abort(new CollateError('cancelled', 'Stopped before it was done.'));
      await running;
      return reread && { ...reread };
    },
    ended: () => running,
    close: async () => {
      stop.abort(new CollateError('no-archive', 'The archive is being closed.'));
      await running;
    },
  };
}

function countsOf(expected: number): Counts {
  const counts = { done: 0, changed: 0, same: 0, failed: 0 };
  return { state: 'running', message: null, expected, ...counts, marks: { ...NO_MARKS }, articles: [] };
}

/** Never throws: `counts` records how it ended, and the log any fault. */
async function rereadAll(
  { store, emit, log, workerUrl }: RereadsOptions,
  counts: Counts,
  articleIds: readonly number[],
  signal: AbortSignal,
): Promise<void> {
  const pool = createReaderPool({
    workerUrl: workerUrl('reader'),
    log: (message, fields) => log('warn', message, fields),
    size: 1,
  });
  let reportedAt = 0;
  const report = () => {
    if (performance.now() - reportedAt < REPORT_EVERY_MS) return;
    reportedAt = performance.now();
    emit({ name: 'changed', nouns: ['import'] });
  };
  try {
    for (const group of groupsOf(store, articleIds)) {
      if (signal.aborted) break;
      for (const outcome of await rereadGroup(store, pool, group, signal)) note(counts, outcome);
      report();
    }
    counts.state = signal.aborted ? 'cancelled' : 'finished';
  } catch (error) {
    counts.state = 'cancelled';
    if (signal.aborted) return;
    if (isDamage(error)) noteDamage(store.db, damageFrom(error));
    counts.message = `${whyEnded(error)} What was read again until then is kept; read the others again later.`;
    log('error', 'Reading again ended in an error', { error: String((error as Error).stack) });
  } finally {
    await pool.close();
    emit({ name: 'changed', nouns: ['archive', 'import', 'article', 'claim', 'report'] });
  }
}

function whyEnded(error: unknown): string {
  return error instanceof CollateError || isStorageError(error)
    ? asStop(error).message
    : 'Something unexpected went wrong; the log says more.';
}

/** Groups articles by original and reader. */
function* groupsOf(store: Store, articleIds: readonly number[]): Generator<ToReread[]> {
  let group: ToReread[] = [];
  // Sorted by original, so that a file with many articles is read once.
  for (const each of inParts(store, articleIds)) {
    const [first] = group;
    if (first && (first.sha256 !== each.sha256 || first.reader !== each.reader)) {
      yield group;
      group = [];
    }
    group.push(each);
  }
  if (group.length > 0) yield group;
}

function* inParts(store: Store, articleIds: readonly number[]): Generator<ToReread> {
  for (const some of inChunks(articleIds, LOOKED_UP_AT_ONCE)) yield* articlesToReread(store.db, some);
}

type Outcome = { readonly kind: 'same' } | ({ readonly kind: 'listed' } & RereadArticle);

async function rereadGroup(
  store: Store,
  pool: ReaderPool,
  group: readonly ToReread[],
  signal: AbortSignal,
): Promise<Outcome[]> {
  const [first] = group;
  if (!first) return [];
  const pace = paceOf(store.db, signal);
  const { articles, failure } =
    first.bytes > MOST_BYTES
      ? { articles: [], failure: 'Its original is too large to be read again from here. Import the file again.' }
      : await readAgain(pool, first, await originalInTurns(store.db, first.sha256, pace), signal);
  const again = await findAgain(store.db, first.sha256, articles, pace);
  const outcomes: Outcome[] = [];
  for (const each of group) {
    const write = () => {
      store.assertWritable();
      return outcomeOf(store, each, again(each), failure);
    };
    outcomes.push(await whenFree(store.db, write));
    await setImmediate();
  }
  return outcomes;
}

function outcomeOf(store: Store, each: ToReread, article: PreparedArticle | null, failure: string | null): Outcome {
  if (!article || article.words.count === 0) return failed(store, each, failure);
  // Before charsets given outside the bytes were stored, the text may have been read with one.
  if (isDamaged(decompressText(article.text)) && !isDamaged(currentText(store.db, each.articleId)))
    return failed(store, each, 'When read again, its characters come out damaged. Its text was left as it is.');
  return written(store, each, article);
}

const isDamaged = (text: string): boolean => text.includes('\uFFFD');

function written(store: Store, { articleId }: ToReread, article: PreparedArticle): Outcome {
  const marks = putReread(store, articleId, article);
  if (!marks) return { kind: 'same' };
  return { kind: 'listed', articleId, title: titleOf(store, articleId), outcome: 'changed', message: null, marks };
}

function failed(store: Store, { articleId }: ToReread, message: string | null): Outcome {
  return {
    kind: 'listed',
    articleId,
    title: titleOf(store, articleId),
    outcome: 'failed',
    message: message ?? 'The reader no longer finds this article in its original. Its text was left as it is.',
    marks: NO_MARKS,
  };
}

function note(counts: Counts, outcome: Outcome): void {
  counts.done += 1;
  if (outcome.kind === 'same') {
    counts.same += 1;
    return;
  }
  const { kind: _, ...article } = outcome;
  counts[article.outcome] += 1;
  for (const state of ['held', 'carried', 'proposed', 'orphaned'] as const) counts.marks[state] += article.marks[state];
  if (counts.articles.length < MOST_LISTED) counts.articles = [...counts.articles, article];
}

const titleOf = (store: Store, articleId: number): string => articleHeads(store.db, [articleId])[0]?.title ?? '';
