/**
 * Drains the queue of articles to compare: a worker compares, the engine's thread writes in short transactions. The queue is in the archive, so it survives a
 * crash.
 */
import { paceFactor, type QueueOptions, QueueProgress, QueueTurns, queueThread } from '../runtime/queue-turns.ts';
import type { WorkerThread } from '../runtime/worker-thread.ts';
import { checkpointRarely } from '../store/journal.ts';
import {
  type ComparedWithAll,
  countUngrouped,
  onUngrouped,
  waitingForOrigins,
  writeCompared,
} from '../store/origins/origin-queue.ts';
import { beginPrintFold, countLoggedPrints, type PrintFold } from '../store/prints/print-fold.ts';
import type { OriginsQuestions } from './origins-worker.ts';

export interface Grouper {
  /** Announces that the queue may have grown. Additions on the writing connection are noticed without it. */
  nudge(): void;
  /** Resolves once nothing is waiting; at once if nothing is. */
  drained(): Promise<void>;
  close(): Promise<void>;
}

/** Articles per batch. Within a batch the worker keeps texts at hand, and all prints are looked up together. */
const BATCH = 256;
const WRITE_GOAL_MS = 12;
const MOST_WRITTEN = 256;
/** Articles whose prints are logged before they are folded into the index, since the worker reads the whole log for every batch. */
const FOLD_AT = 1_024;
const MOST_FOLDED = 4_096;
/** When idle, the rest of the log is folded in only after this time, because more may be on its way. */
const FOLD_AFTER_MS = 2_000;

export function createGrouper(options: QueueOptions): Grouper {
  return new QueueGrouper(options);
}

class QueueGrouper implements Grouper {
  readonly #options: QueueOptions;
  readonly #turns: QueueTurns;
  readonly #progress: QueueProgress;
  readonly #thread: WorkerThread<OriginsQuestions>;
  /** The batch that the worker is on. */
  #inWork: readonly number[] | null = null;
  #compared: ComparedWithAll[] = [];
  /** Articles that cannot be read: they stay in the queue and hold up no other. */
  readonly #unreadable = new Set<number>();
  #batchSize = BATCH;
  #writeSize = 8;
  #fold: PrintFold | null = null;
  #foldSize = 256;
  #isQuiet = false;
  #quietTimer: NodeJS.Timeout | undefined;

  constructor(options: QueueOptions) {
    this.#options = options;
    this.#thread = queueThread(options);
    this.#turns = new QueueTurns(options, () => this.#pump());
    this.#progress = new QueueProgress(options.emit, {
      name: 'originsProgressed',
      nouns: ['origin', 'article', 'claim'],
      waiting: () => countUngrouped(options.db),
    });
    onUngrouped(options.db, () => this.nudge());
    checkpointRarely(options.db);
    this.nudge();
  }

  nudge(): void {
    this.#turns.nudge();
  }

  drained(): Promise<void> {
    const waiting = countUngrouped(this.#options.db) - this.#unreadable.size;
    const isDone = waiting <= 0 && this.#inWork === null && countLoggedPrints(this.#options.db) === 0;
    return this.#turns.isClosed || isDone ? Promise.resolve() : this.#turns.untilReleased();
  }

  async close(): Promise<void> {
    clearTimeout(this.#quietTimer);
    this.#turns.close();
    await this.#thread.end();
  }

  /** One turn: writes a few articles or folds in a few prints, then gives the thread back. */
  #pump(): void {
    try {
      if (this.#fold) this.#foldIn(this.#fold);
      else if (this.#compared.length > 0) this.#write();
      else if (this.#wantsFold()) this.#fold = beginPrintFold(this.#options.db);
      // Handed out before the next turn, so that the worker compares while prints are folded in.
      if (this.#compared.length === 0 && this.#inWork === null) this.#handOut();
      if (this.#compared.length > 0 || this.#fold || this.#wantsFold()) this.nudge();
      else if (this.#inWork === null) this.#rest();
    } catch (error) {
      this.#failed('Origins could not be written; the queue is kept.', error);
    }
  }

  /** True once enough prints are logged, or for the rest of them when someone waits for the end or nothing has come for a while. */
  #wantsFold(): boolean {
    if (this.#turns.hasGivenUp) return false;
    const logged = countLoggedPrints(this.#options.db);
    const isIdle = this.#inWork === null && this.#compared.length === 0;
    return logged >= FOLD_AT || (logged > 0 && isIdle && (this.#isQuiet || this.#turns.isAwaited));
  }

  #foldIn(fold: PrintFold): void {
    const begun = performance.now();
    if (!fold.foldNext(this.#foldSize)) this.#fold = null;
    this.#foldSize = nextSize(this.#foldSize, performance.now() - begun, MOST_FOLDED);
  }

  #write(): void {
    const part = this.#compared.splice(0, this.#writeSize);
    const begun = performance.now();
    writeCompared(this.#options.db, part);
    this.#writeSize = nextSize(part.length, performance.now() - begun, MOST_WRITTEN);
    this.#turns.succeeded();
    this.#batchSize = BATCH;
    this.#progress.report();
  }

  #handOut(): void {
    const { db } = this.#options;
    const articleIds = waitingForOrigins(db, 0, this.#batchSize + this.#unreadable.size)
      .filter((id) => !this.#unreadable.has(id))
      .slice(0, this.#batchSize);
    if (articleIds.length === 0 || this.#turns.hasGivenUp) return;
    this.#isQuiet = false;
    clearTimeout(this.#quietTimer);
    void this.#compare(articleIds);
  }

  async #compare(articleIds: readonly number[]): Promise<void> {
    this.#inWork = articleIds;
    try {
      this.#compared.push(...(await this.#thread.ask('compare', articleIds)));
    } catch (error) {
      if (!this.#turns.isClosed) this.#setAside(articleIds, error);
    } finally {
      this.#inWork = null;
      this.nudge();
    }
  }

  /** A batch that could not be compared is retried one article at a time; an article that still fails is left out. */
  #setAside(articleIds: readonly number[], error: unknown): void {
    this.#batchSize = 1;
    const [only] = articleIds;
    if (articleIds.length > 1 || only === undefined) return;
    this.#unreadable.add(only);
    const message = `Article ${only} could not be compared; its origin stays its own.`;
    this.#options.log('error', message, { error: String(error) });
  }

  #failed(message: string, error: unknown): void {
    this.#compared = [];
    this.#fold = null;
    this.#turns.failed(message, error);
  }

  #rest(): void {
    this.#turns.release();
    this.#progress.end();
    clearTimeout(this.#quietTimer);
    if (!this.#isQuiet) this.#quietTimer = setTimeout(() => this.#foldTheRest(), FOLD_AFTER_MS).unref();
  }

  #foldTheRest(): void {
    this.#isQuiet = true;
    this.nudge();
  }
}

/** Adjusts the amount of work so that the next turn takes about as long as it may. */
function nextSize(size: number, tookMs: number, most: number): number {
  return Math.min(Math.max(Math.round(size * paceFactor(WRITE_GOAL_MS, tookMs)), 1), most);
}
