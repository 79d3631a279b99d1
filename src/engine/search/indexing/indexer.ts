/**
 * Drains the queue into the index: a worker makes tokens, the engine's thread writes them in short transactions. The queue is in the archive, so it survives a
 * crash. One worker makes tokens faster than they are written, and stems each new word once, where two would both do so.
 */
import { QueueBatches } from '../../runtime/queue-batches.ts';
import { paceFactor, type QueueOptions, QueueProgress, QueueTurns, queueThread } from '../../runtime/queue-turns.ts';
import type { WorkerThread } from '../../runtime/worker-thread.ts';
import { isDamage } from '../../store/connection.ts';
import { checkpointRarely } from '../../store/journal.ts';
import { whenFree } from '../../store/pace.ts';
import {
  countWaiting,
  type IndexedArticle,
  mergeStep,
  requeueForNormaliser,
  type Waiting,
  waitingForIndex,
  writeIndexed,
} from '../../store/search-index/index-queue.ts';
import { countUnfolded } from '../../store/search-index/term-log.ts';
import { wakeOnInsert } from '../../store/wake-on-insert.ts';
import type { IndexQuestions } from './index-worker.ts';
import { createTermFolder, type TermFolder } from './term-folder.ts';

export interface Indexer {
  /** Announces that the queue may have grown. Additions on the writing connection are noticed without it. */
  nudge(): void;
  /** Postpones tidying while someone searches, because each step would evict the cached pages that the search uses. */
  giveWay(): void;
  /** Articles that cannot be indexed. */
  readonly leftOut: readonly number[];
  /** What keeps it from being written, tried several times; null if nothing. */
  readonly stalledBy: unknown;
  /** Resolves once nothing is waiting; at once if nothing is. */
  drained(): Promise<void>;
  close(): Promise<void>;
}

interface IndexerOptions extends QueueOptions {
  readonly clock: () => Date;
}

/** Batches that the worker has: one in progress and one waiting. */
const AHEAD = 2;
const WRITE_GOAL_MS = 18;
/** Below this a batch's fixed costs outweigh its articles: a slow disk would shrink batches to one. */
const MIN_ARTICLES = 8;
const MAX_ARTICLES = 256;
const MAX_BYTES = 400_000;
/** About 4 MB of journal. */
const MOVE_JOURNAL_EVERY = 8;
const TIDY_AFTER_MS = 1_000;
const TIDY_EVERY_MS = 15;

export function createIndexer(options: IndexerOptions): Indexer {
  return new QueueIndexer(options);
}

class QueueIndexer implements Indexer {
  readonly #options: IndexerOptions;
  readonly #turns: QueueTurns;
  readonly #progress: QueueProgress;
  readonly #thread: WorkerThread<IndexQuestions>;
  /** Held until their tokens are written. */
  readonly #batches: QueueBatches<Waiting, IndexedArticle[]>;
  #indexed: { taken: readonly Waiting[]; articles: readonly IndexedArticle[] }[] = [];
  readonly #folder: TermFolder;
  #batchesAsked = 0;
  #writes = 0;
  #cursor = 0;
  #batchSize = 8;
  #hasDeleted = false;
  /** What was written since, or by an earlier run that ended before it was tidied, is still in many segments. */
  #isTidy = false;
  #tidyTimer: NodeJS.Timeout | undefined;

  constructor(options: IndexerOptions) {
    this.#options = options;
    this.#thread = queueThread(options);
    this.#turns = new QueueTurns(options, ['archive', 'index'], () => this.#pump());
    this.#batches = new QueueBatches({
      ...options,
      ask: (articleIds) => this.#thread.ask('index', articleIds),
      turns: this.#turns,
      failed: (message, error) => this.#failed(message, error),
      cannotBe: 'could not be indexed; no search finds it.',
    });
    this.#progress = new QueueProgress(options.emit, {
      name: 'indexProgressed',
      nouns: ['search'],
      // What an import brought in is in the index at once, and findable once its words are folded in.
      waiting: () => countWaiting(options.db) + countUnfolded(options.db),
    });
    wakeOnInsert(options.db, 'fts_queue', () => this.nudge());
    if (requeueForNormaliser(options.db, options.clock().toISOString())) {
      options.log('info', 'The index was built with another version of the normaliser and is being rebuilt.');
    }
    checkpointRarely(options.db);
    this.#folder = createTermFolder(
      options.db,
      () => this.#logged(),
      () => this.nudge(),
    );
    this.nudge();
  }

  nudge(): void {
    this.#turns.nudge();
  }

  giveWay(): void {
    if (this.#tidyTimer) this.#tidyLater();
  }

  get leftOut(): readonly number[] {
    return this.#batches.leftOut;
  }

  get stalledBy(): unknown {
    return this.#turns.stalledBy;
  }

  drained(): Promise<void> {
    const isDone = this.#batches.isIdle && this.#nextWaiting().length === 0 && this.#folder.isDone;
    return isDone ? Promise.resolve() : this.#turns.untilReleased();
  }

  async close(): Promise<void> {
    this.#turns.close();
    clearTimeout(this.#tidyTimer);
    this.#folder.close();
    await this.#thread.close();
  }

  /** One turn: writes at most one batch or folds in one page of words, then gives the thread back. */
  #pump(): void {
    try {
      const next = this.#folder.hasPages ? undefined : this.#indexed.shift();
      if (next) this.#write(next.taken, next.articles);
      else if (this.#folder.hasPages) this.#foldIn();
      this.#handOut();
      if (this.#wantsSorting()) void this.#sort();
      if (this.#indexed.length > 0 || this.#folder.hasPages) this.nudge();
      else if (this.#batches.isIdle && this.#folder.isDone) this.#rest();
      else this.#progress.report();
    } catch (error) {
      this.#failed('The index could not be written; the queue is kept.', error);
    }
  }

  /** Called when a turn of an import, or a batch of the queue, is being written. */
  #logged(): void {
    this.#isTidy = false;
    this.#checkpointInTime();
    this.nudge();
  }

  #checkpointInTime(): void {
    this.#writes += 1;
    if (this.#writes % MOVE_JOURNAL_EVERY === 0) void this.#moveJournal();
  }

  async #moveJournal(): Promise<void> {
    try {
      await this.#thread.ask('moveJournal', undefined);
    } catch (error) {
      this.#failed('The journal could not be moved; the queue is kept.', error);
    }
  }

  #write(taken: readonly Waiting[], articles: readonly IndexedArticle[]): void {
    const begun = performance.now();
    const isWritten = writeIndexed(this.#options.db, articles);
    this.#isTidy = false;
    const tookMs = performance.now() - begun;
    this.#batches.letGo(taken);
    if (!isWritten) this.#cursor = 0;
    this.#turns.succeeded();
    if (articles.some(({ tokens }) => tokens === null)) this.#hasDeleted = true;
    const factor = paceFactor(WRITE_GOAL_MS, tookMs);
    if (taken.length >= this.#batchSize || factor < 1) {
      this.#batchSize = Math.min(Math.max(Math.round(taken.length * factor), MIN_ARTICLES), MAX_ARTICLES);
    }
    this.#progress.report();
  }

  #foldIn(): void {
    this.#folder.fold();
    this.#turns.succeeded();
  }

  #handOut(): void {
    while (this.#batchesAsked < AHEAD) {
      const taken = this.#batches.next(() => this.#take());
      if (taken.length === 0) return;
      clearTimeout(this.#tidyTimer);
      void this.#index(taken);
    }
  }

  async #index(taken: readonly Waiting[]): Promise<void> {
    this.#batchesAsked += 1;
    const articles = await this.#batches.ask(taken);
    this.#batchesAsked -= 1;
    if (articles) this.#indexed.push({ taken, articles });
    // What failed may be behind it.
    else this.#cursor = 0;
    this.nudge();
  }

  /** True once enough has gathered in the vocabulary's log, or there is nothing else to do. */
  #wantsSorting(): boolean {
    const isAwaited = this.#turns.isAwaited && this.#batches.isIdle;
    return this.#folder.wantsSorting(isAwaited);
  }

  async #sort(): Promise<void> {
    this.#folder.begin();
    try {
      const sorted = await this.#thread.ask('sortTerms', undefined);
      await whenFree(this.#options.db, () => this.#folder.sorted(sorted));
      this.nudge();
    } catch (error) {
      this.#folder.giveUp();
      this.#failed('The vocabulary could not be updated; the queue is kept.', error);
    }
  }

  #take(): Waiting[] {
    const taken: Waiting[] = [];
    let bytes = 0;
    for (const waiting of this.#nextWaiting()) {
      if (taken.length > 0 && bytes + waiting.bytes > MAX_BYTES) break;
      taken.push(waiting);
      bytes += waiting.bytes;
    }
    this.#cursor = taken.at(-1)?.articleId ?? this.#cursor;
    return taken;
  }

  /** Returns what follows the last batch, or starts over for articles that were queued again. */
  #nextWaiting(): Waiting[] {
    const after = (cursor: number) =>
      waitingForIndex(this.#options.db, cursor, this.#batchSize + this.#batches.passedOver)
        .filter((waiting) => this.#batches.isFree(waiting))
        .slice(0, this.#batchSize);
    const ahead = after(this.#cursor);
    if (ahead.length > 0 || this.#cursor === 0) return ahead;
    this.#cursor = 0;
    return after(0);
  }

  #failed(message: string, error: unknown): void {
    this.#batches.letGoOfAll();
    this.#indexed = [];
    this.#cursor = 0;
    this.#batchSize = 1;
    this.#turns.failed(message, error);
  }

  #rest(): void {
    // What could not be written may have been deleted since.
    this.#turns.succeeded();
    this.#turns.release();
    this.#progress.end();
    if (!this.#isTidy) this.#tidyLater();
  }

  /** Merges segments step by step while the engine is idle and no one searches: a word is looked up in each. After a deletion all, so that the deleted words are gone. */
  #tidyLater(): void {
    clearTimeout(this.#tidyTimer);
    const step = () => {
      this.#tidyTimer = undefined;
      if (this.#turns.isClosed || this.#turns.isDamaged || !this.#batches.isIdle || !this.#folder.isDone) return;
      if (this.#options.db.inTransaction) return this.#tidyLater();
      try {
        const hasMore = mergeStep(this.#options.db, this.#hasDeleted ? 'first of all' : 'next');
        this.#hasDeleted = false;
        this.#isTidy = !hasMore;
        if (!hasMore) return;
        this.#checkpointInTime();
        this.#tidyTimer = setTimeout(step, TIDY_EVERY_MS).unref();
      } catch (error) {
        if (isDamage(error)) return this.#failed('The index could not be tidied; the queue is kept.', error);
        this.#options.log('warn', 'The index could not be tidied; it is intact.', { error: String(error) });
      }
    };
    this.#tidyTimer = setTimeout(step, TIDY_AFTER_MS).unref();
  }
}
