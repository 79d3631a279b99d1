/**
 * Drains the queue into the index: workers make tokens, the engine's thread writes them in short transactions. The queue is in the archive, so it survives a
 * crash.
 */
import type { Worker } from 'node:worker_threads';
import { endWorker } from '../runtime/end-worker.ts';
import {
  openQueueWorker,
  paceFactor,
  type QueueOptions,
  QueueProgress,
  QueueTurns,
  WORKER_IDLE_MS,
} from '../runtime/queue-turns.ts';
import { checkpointRarely } from '../store/journal.ts';
import {
  countWaiting,
  type IndexedArticle,
  mergeStep,
  onQueued,
  requeueForNormaliser,
  type Waiting,
  waitingForIndex,
  writeIndexed,
} from '../store/search-index/index-queue.ts';
import { countUnfolded, type SortedTerms } from '../store/search-index/term-log.ts';
import type { IndexAnswer, IndexRequest } from './index-worker.ts';
import { createTermFolder, type TermFolder } from './term-folder.ts';

export interface Indexer {
  /** Announces that the queue may have grown. Additions on the writing connection are noticed without it. */
  nudge(): void;
  /** Postpones tidying while someone searches, because each step would evict the cached pages that the search uses. */
  giveWay(): void;
  /** Resolves once nothing is waiting; at once if nothing is. */
  drained(): Promise<void>;
  close(): Promise<void>;
}

interface IndexerOptions extends QueueOptions {
  readonly clock: () => Date;
}

/** One worker makes tokens faster than the engine's thread writes them, and stems each new word once, where two workers would both do so. */
const WORKERS = 1;
/** Batches per worker: one in progress and one waiting. */
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

interface Desk {
  readonly worker: Worker;
  readonly taken: Map<number, readonly Waiting[]>;
}

export function createIndexer(options: IndexerOptions): Indexer {
  return new QueueIndexer(options);
}

class QueueIndexer implements Indexer {
  readonly #options: IndexerOptions;
  readonly #turns: QueueTurns;
  readonly #progress: QueueProgress;
  #desks: Desk[] = [];
  readonly #inWork = new Set<number>();
  /** Articles whose text cannot be read: they stay in the queue and hold up no other. */
  readonly #unreadable = new Set<number>();
  #indexed: { taken: readonly Waiting[]; articles: readonly IndexedArticle[] }[] = [];
  readonly #folder: TermFolder;
  /** The worker that is sorting the vocabulary's log, and the id of its answer. */
  #sorting: { readonly desk: Desk; readonly id: number } | null = null;
  #writes = 0;
  #cursor = 0;
  #batchSize = 8;
  #lastId = 0;
  #hasDeleted = false;
  /** What was written since, or by an earlier run that ended before it was tidied, is still in many segments. */
  #isTidy = false;
  #idleTimer: NodeJS.Timeout | undefined;
  #tidyTimer: NodeJS.Timeout | undefined;

  constructor(options: IndexerOptions) {
    this.#options = options;
    this.#turns = new QueueTurns(() => this.#pump(), options.log);
    this.#progress = new QueueProgress(options.emit, {
      name: 'indexProgressed',
      nouns: ['search'],
      // What an import brought in is in the index at once, and findable once its words are folded in.
      waiting: () => countWaiting(options.db) + countUnfolded(options.db),
    });
    onQueued(options.db, () => this.nudge());
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

  drained(): Promise<void> {
    const waiting = countWaiting(this.#options.db) - this.#unreadable.size;
    const isDone = this.#inWork.size === 0 && waiting <= 0 && this.#folder.isDone;
    return this.#turns.isClosed || isDone ? Promise.resolve() : this.#turns.untilReleased();
  }

  async close(): Promise<void> {
    this.#turns.close();
    clearTimeout(this.#idleTimer);
    clearTimeout(this.#tidyTimer);
    this.#folder.close();
    await this.#endWorkers();
  }

  /** One turn: writes at most one batch or folds in one page of words, then gives the thread back. */
  #pump(): void {
    try {
      const next = this.#folder.hasPages ? undefined : this.#indexed.shift();
      if (next) this.#write(next.taken, next.articles);
      else if (this.#folder.hasPages) this.#folder.fold();
      this.#handOut();
      this.#sort();
    } catch (error) {
      this.#failed('The index could not be written; the queue is kept.', error);
      return;
    }
    if (this.#indexed.length > 0 || this.#folder.hasPages) this.nudge();
    else if (this.#inWork.size === 0 && this.#folder.isDone) this.#rest();
    else this.#progress.report();
  }

  /** Called when a turn of an import, or a batch of the queue, is being written. */
  #logged(): void {
    this.#isTidy = false;
    this.#checkpointInTime();
    this.nudge();
  }

  #checkpointInTime(): void {
    this.#writes += 1;
    if (this.#writes % MOVE_JOURNAL_EVERY === 0)
      (this.#idlest() ?? this.#openDesk()).worker.postMessage({ kind: 'move-journal' } satisfies IndexRequest);
  }

  #write(taken: readonly Waiting[], articles: readonly IndexedArticle[]): void {
    const begun = performance.now();
    const isWritten = writeIndexed(this.#options.db, articles);
    this.#isTidy = false;
    const tookMs = performance.now() - begun;
    for (const { articleId } of taken) this.#inWork.delete(articleId);
    if (!isWritten) this.#cursor = 0;
    this.#turns.succeeded();
    if (articles.some(({ tokens }) => tokens === null)) this.#hasDeleted = true;
    const factor = paceFactor(WRITE_GOAL_MS, tookMs);
    if (taken.length >= this.#batchSize || factor < 1) {
      this.#batchSize = Math.min(Math.max(Math.round(taken.length * factor), MIN_ARTICLES), MAX_ARTICLES);
    }
    this.#progress.report();
  }

  #handOut(): void {
    for (;;) {
      const desk = this.#freeDesk();
      if (!desk) return;
      const taken = this.#take();
      if (taken.length === 0) return;
      clearTimeout(this.#idleTimer);
      clearTimeout(this.#tidyTimer);
      const to = desk === 'new' ? this.#openDesk() : desk;
      this.#lastId += 1;
      to.taken.set(this.#lastId, taken);
      to.worker.ref();
      to.worker.postMessage({
        kind: 'index',
        id: this.#lastId,
        articleIds: taken.map(({ articleId }) => articleId),
      } satisfies IndexRequest);
    }
  }

  /** Has a worker sort the vocabulary's log once enough has gathered or there is nothing else to do. */
  #sort(): void {
    const isAwaited = this.#turns.isAwaited && this.#inWork.size === 0;
    if (this.#turns.hasGivenUp || !this.#folder.wantsSorting(isAwaited)) return;
    const desk = this.#idlest() ?? this.#openDesk();
    this.#lastId += 1;
    this.#sorting = { desk, id: this.#lastId };
    this.#folder.begin();
    clearTimeout(this.#idleTimer);
    desk.worker.ref();
    desk.worker.postMessage({ kind: 'sort', id: this.#lastId } satisfies IndexRequest);
  }

  #idlest(): Desk | undefined {
    return this.#desks.toSorted((a, b) => a.taken.size - b.taken.size)[0];
  }

  /** Returns a worker with nothing to do, or else 'new', or else one with room for another batch; null if all are full. */
  #freeDesk(): Desk | 'new' | null {
    const least = this.#idlest();
    if (least?.taken.size === 0) return least;
    if (this.#desks.length < WORKERS) return 'new';
    return least && least.taken.size < AHEAD ? least : null;
  }

  #take(): Waiting[] {
    const taken: Waiting[] = [];
    let bytes = 0;
    for (const waiting of this.#nextWaiting()) {
      if (taken.length > 0 && bytes + waiting.bytes > MAX_BYTES) break;
      taken.push(waiting);
      bytes += waiting.bytes;
    }
    for (const { articleId } of taken) this.#inWork.add(articleId);
    this.#cursor = taken.at(-1)?.articleId ?? this.#cursor;
    return taken;
  }

  /** Returns what follows the last batch, or starts over for articles that were queued again. */
  #nextWaiting(): Waiting[] {
    const after = (cursor: number) =>
      waitingForIndex(this.#options.db, cursor, this.#batchSize + this.#inWork.size + this.#unreadable.size)
        .filter(({ articleId }) => !this.#inWork.has(articleId) && !this.#unreadable.has(articleId))
        .slice(0, this.#batchSize);
    const ahead = after(this.#cursor);
    if (ahead.length > 0 || this.#cursor === 0) return ahead;
    this.#cursor = 0;
    return after(0);
  }

  #openDesk(): Desk {
    const worker = openQueueWorker(this.#options);
    const desk: Desk = { worker, taken: new Map() };
    worker.on('message', (answer: IndexAnswer) => this.#answered(desk, answer));
    worker.on('error', (error) => this.#lose(desk, error));
    this.#desks.push(desk);
    return desk;
  }

  #answered(desk: Desk, { id, indexed, sorted, error }: IndexAnswer): void {
    const taken = desk.taken.get(id);
    desk.taken.delete(id);
    const isSorting = this.#sorting?.id === id;
    if (isSorting) this.#sorting = null;
    if (desk.taken.size === 0 && this.#sorting?.desk !== desk) desk.worker.unref();
    if (isSorting) {
      this.#sorted(sorted, error);
    } else {
      if (taken && indexed) this.#indexed.push({ taken, articles: indexed });
      else if (taken) this.#setAside(taken, error);
      this.nudge();
    }
  }

  #sorted(terms: SortedTerms | null | undefined, error: string | undefined): void {
    try {
      if (terms === undefined) throw new Error(error);
      this.#folder.sorted(terms);
      this.nudge();
    } catch (failure) {
      this.#folder.giveUp();
      this.#failed('The vocabulary could not be updated; the queue is kept.', failure);
    }
  }

  /** A failed batch is retried one article at a time; an article that still fails is left out. */
  #setAside(taken: readonly Waiting[], error: string | undefined): void {
    for (const { articleId } of taken) this.#inWork.delete(articleId);
    this.#batchSize = 1;
    this.#cursor = 0;
    const [only] = taken;
    if (taken.length > 1 || !only) return;
    this.#unreadable.add(only.articleId);
    this.#options.log('error', `Article ${only.articleId} could not be indexed; no search finds it.`, { error });
  }

  /** A dead worker loses nothing, because its articles are still in the queue. */
  #lose(desk: Desk, error: unknown): void {
    this.#desks = this.#desks.filter((other) => other !== desk);
    if (this.#sorting?.desk === desk) {
      this.#sorting = null;
      this.#folder.giveUp();
    }
    for (const taken of desk.taken.values()) for (const { articleId } of taken) this.#inWork.delete(articleId);
    this.#cursor = 0;
    this.#failed('An indexing worker ended; its articles are indexed again.', error);
  }

  #failed(message: string, error: unknown): void {
    this.#inWork.clear();
    this.#indexed = [];
    this.#batchSize = 1;
    this.#turns.failed(message, error);
  }

  #rest(): void {
    this.#turns.release();
    this.#progress.end();
    if (!this.#isTidy) this.#tidyLater();
    this.#endWorkersLater();
  }

  #endWorkersLater(): void {
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => void this.#endWorkers(), WORKER_IDLE_MS).unref();
  }

  /** Merges segments step by step while the engine is idle and no one searches: a word is looked up in each. After a deletion all, so that the deleted words are gone. */
  #tidyLater(): void {
    clearTimeout(this.#tidyTimer);
    const step = () => {
      this.#tidyTimer = undefined;
      if (this.#turns.isClosed || this.#inWork.size > 0 || !this.#folder.isDone) return;
      try {
        const hasMore = mergeStep(this.#options.db, this.#hasDeleted ? 'first of all' : 'next');
        this.#hasDeleted = false;
        this.#isTidy = !hasMore;
        if (!hasMore) return;
        this.#checkpointInTime();
        this.#endWorkersLater();
        this.#tidyTimer = setTimeout(step, TIDY_EVERY_MS).unref();
      } catch (error) {
        this.#options.log('warn', 'The index could not be tidied; it is intact.', { error: String(error) });
      }
    };
    this.#tidyTimer = setTimeout(step, TIDY_AFTER_MS).unref();
  }

  async #endWorkers(): Promise<void> {
    const desks = this.#desks.splice(0);
    await Promise.all(desks.map(({ worker }) => endWorker(worker)));
  }
}
