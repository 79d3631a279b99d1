/**
 * Drains the queue of articles to compare: a worker compares, the engine's thread writes in short transactions. The queue is in the archive, so it survives a
 * crash.
 */
import { QueueBatches } from '../runtime/queue-batches.ts';
import { paceFactor, type QueueOptions, QueueProgress, QueueTurns, queueThread } from '../runtime/queue-turns.ts';
import type { WorkerThread } from '../runtime/worker-thread.ts';
import { checkpointRarely } from '../store/journal.ts';
import {
  type ComparedWithAll,
  countUngrouped,
  type Ungrouped,
  waitingForOrigins,
  writeCompared,
} from '../store/origins/origin-queue.ts';
import { beginPrintFold, countLoggedPrints, type PrintFold } from '../store/prints/print-fold.ts';
import { wakeOnInsert } from '../store/wake-on-insert.ts';
import type { OriginsQuestions } from './origins-worker.ts';

export interface Grouper {
  /** Announces that the queue may have grown. Additions on the writing connection are noticed without it. */
  nudge(): void;
  /** Articles that cannot be compared. */
  readonly leftOut: readonly number[];
  /** What keeps it from being written, tried several times; null if nothing. */
  readonly stalledBy: unknown;
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
  readonly #batches: QueueBatches<Ungrouped, ComparedWithAll[]>;
  #isComparing = false;
  #compared: ComparedWithAll[] = [];
  #writeSize = 8;
  #fold: PrintFold | null = null;
  #foldSize = 256;
  #isQuiet = false;
  #quietTimer: NodeJS.Timeout | undefined;

  constructor(options: QueueOptions) {
    this.#options = options;
    this.#thread = queueThread(options);
    this.#turns = new QueueTurns(options, ['archive'], () => this.#pump());
    this.#batches = new QueueBatches({
      ...options,
      ask: (articleIds) => this.#thread.ask('compare', articleIds),
      turns: this.#turns,
      failed: (message, error) => this.#failed(message, error),
      cannotBe: 'could not be compared; its origin stays its own.',
    });
    this.#progress = new QueueProgress(options.emit, {
      name: 'originsProgressed',
      nouns: ['origin', 'article', 'claim'],
      waiting: () => countUngrouped(options.db),
    });
    wakeOnInsert(options.db, 'origin_queue', () => this.nudge());
    checkpointRarely(options.db);
    this.nudge();
  }

  nudge(): void {
    this.#turns.nudge();
  }

  get leftOut(): readonly number[] {
    return this.#batches.leftOut;
  }

  get stalledBy(): unknown {
    return this.#turns.stalledBy;
  }

  drained(): Promise<void> {
    const isDone = this.#batches.isIdle && this.#waiting().length === 0 && countLoggedPrints(this.#options.db) === 0;
    return isDone ? Promise.resolve() : this.#turns.untilReleased();
  }

  async close(): Promise<void> {
    clearTimeout(this.#quietTimer);
    this.#turns.close();
    await this.#thread.close();
  }

  /** One turn: writes a few articles or folds in a few prints, then gives the thread back. */
  #pump(): void {
    try {
      if (this.#fold) this.#foldIn(this.#fold);
      else if (this.#compared.length > 0) this.#write();
      else if (this.#wantsFold()) this.#fold = beginPrintFold(this.#options.db);
      // Handed out before the next turn, so that the worker compares while prints are folded in.
      if (this.#compared.length === 0 && !this.#isComparing) this.#handOut();
      if (this.#compared.length > 0 || this.#fold || this.#wantsFold()) this.nudge();
      else if (!this.#isComparing) this.#rest();
    } catch (error) {
      this.#failed('Origins could not be written; the queue is kept.', error);
    }
  }

  /** True once enough prints are logged, or for the rest of them when someone waits for the end or nothing has come for a while. */
  #wantsFold(): boolean {
    const logged = countLoggedPrints(this.#options.db);
    const isIdle = !this.#isComparing && this.#compared.length === 0;
    return logged >= FOLD_AT || (logged > 0 && isIdle && (this.#isQuiet || this.#turns.isAwaited));
  }

  #foldIn(fold: PrintFold): void {
    const begun = performance.now();
    if (!fold.foldNext(this.#foldSize)) this.#fold = null;
    this.#foldSize = nextSize(this.#foldSize, performance.now() - begun, MOST_FOLDED);
    this.#turns.succeeded();
  }

  #write(): void {
    const part = this.#compared.splice(0, this.#writeSize);
    const begun = performance.now();
    writeCompared(this.#options.db, part);
    this.#writeSize = nextSize(part.length, performance.now() - begun, MOST_WRITTEN);
    this.#turns.succeeded();
    this.#progress.report();
  }

  #handOut(): void {
    const taken = this.#batches.next(() => this.#waiting());
    if (taken.length === 0) return;
    this.#isQuiet = false;
    clearTimeout(this.#quietTimer);
    void this.#compare(taken);
  }

  #waiting(): Ungrouped[] {
    return waitingForOrigins(this.#options.db, 0, BATCH + this.#batches.passedOver)
      .filter((waiting) => this.#batches.isFree(waiting))
      .slice(0, BATCH);
  }

  async #compare(taken: readonly Ungrouped[]): Promise<void> {
    this.#isComparing = true;
    const compared = await this.#batches.ask(taken);
    this.#isComparing = false;
    // What is compared is written before more is taken from the queue.
    if (compared) this.#batches.letGo(taken);
    this.#compared = compared ?? [];
    this.nudge();
  }

  #failed(message: string, error: unknown): void {
    this.#compared = [];
    this.#fold = null;
    this.#batches.letGoOfAll();
    this.#turns.failed(message, error);
  }

  #rest(): void {
    // What could not be written may have been deleted since.
    if (countLoggedPrints(this.#options.db) === 0) this.#turns.succeeded();
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
