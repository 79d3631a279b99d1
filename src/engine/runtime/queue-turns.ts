/** Shared by the services that drain queues: turns, waiting for the end, retries after failures, progress, and a worker. */
import type { EngineEvent } from '../../contract/events.ts';
import { isFullDisk } from '../store/archive-file.ts';
import { type Connection, isDamage } from '../store/connection.ts';
import { type Damage, damageFrom, damageOf, noteDamage } from '../store/damage.ts';
import type { LogLevel } from './engine-options.ts';
import { stackOf } from './stack-of.ts';
import { runInTurn } from './turns.ts';
import type { Questions } from './worker-answers.ts';
import { WorkerThread } from './worker-thread.ts';

export interface QueueOptions {
  /** Called for each worker that is started; throws where the archive is not there any more. */
  readonly pathToRead: () => string;
  /** The writing connection. */
  readonly db: Connection;
  readonly workerUrl: URL;
  readonly emit: (event: EngineEvent) => void;
  readonly log: (level: LogLevel, message: string, fields?: Record<string, unknown>) => void;
}

const MAX_FAILURES = 5;
const MOST_DELAY_MS = 60_000;
/** Whoever has made room looks whether that is seen. */
const MOST_DELAY_ON_FULL_DISK_MS = 5_000;
const REPORT_EVERY_MS = 500;

/** Turns of the engine's thread: one at a time, each after all others have had theirs. */
export class QueueTurns {
  readonly #db: Connection;
  readonly #run: () => void;
  readonly #log: QueueOptions['log'];
  readonly #emit: QueueOptions['emit'];
  readonly #stoppedBy: readonly Damage[];
  #waiters: (() => void)[] = [];
  #failures = 0;
  #lastFailure: unknown;
  #isAhead = false;
  #isClosed = false;
  #retryTimer: NodeJS.Timeout | undefined;

  constructor({ db, log, emit }: QueueOptions, stoppedBy: readonly Damage[], run: () => void) {
    this.#db = db;
    this.#stoppedBy = stoppedBy;
    this.#run = run;
    this.#log = log;
    this.#emit = emit;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Whether the archive turned out to be damaged, here or elsewhere, in what this queue writes. */
  get isDamaged(): boolean {
    const damage = damageOf(this.#db);
    return damage !== null && this.#stoppedBy.includes(damage);
  }

  /** What several turns in a row failed by; null once one succeeds. It is tried on. */
  get stalledBy(): unknown {
    return this.#failures >= MAX_FAILURES ? this.#lastFailure : null;
  }

  /** Whether anyone waits for the end. */
  get isAwaited(): boolean {
    return this.#waiters.length > 0;
  }

  /** After a failure it waits for the retry: an import nudges all the time. */
  nudge(): void {
    if (this.#isAhead || this.#isClosed || this.#retryTimer) return;
    this.#isAhead = true;
    runInTurn(this.#db, () => {
      this.#isAhead = false;
      if (this.isDamaged) this.release();
      else if (!this.#isClosed) this.#run();
    });
  }

  untilReleased(): Promise<void> {
    if (this.#isClosed || this.isDamaged || this.#failures >= MAX_FAILURES) return Promise.resolve();
    this.nudge();
    return new Promise((resolve) => this.#waiters.push(resolve));
  }

  release(): void {
    for (const resolve of this.#waiters.splice(0)) resolve();
  }

  succeeded(): void {
    const hasStalled = this.#failures >= MAX_FAILURES;
    this.#failures = 0;
    if (hasStalled) this.#tellOfArchive();
  }

  /** Logs the failure and retries after a growing delay, unless it is for good. After several, no one is kept waiting: a full disk may stay so for hours. */
  failed(message: string, error: unknown): void {
    if (this.#isClosed || this.isDamaged) return;
    this.#failures += 1;
    this.#lastFailure = error;
    // A disk that stays full is not filled with the same line again and again.
    if (this.#failures <= MAX_FAILURES) this.#log('error', message, { error: stackOf(error) });
    if (isDamage(error)) this.#stopForGood(error);
    else this.#retryLater(isFullDisk(error) ? MOST_DELAY_ON_FULL_DISK_MS : MOST_DELAY_MS);
  }

  #retryLater(mostDelayMs: number): void {
    if (this.#failures === MAX_FAILURES) this.#tellOfArchive();
    if (this.#failures >= MAX_FAILURES) this.release();
    clearTimeout(this.#retryTimer);
    const delayMs = Math.min(100 * 2 ** this.#failures, mostDelayMs);
    this.#retryTimer = setTimeout(() => {
      this.#retryTimer = undefined;
      this.nudge();
    }, delayMs).unref();
  }

  #stopForGood(error: unknown): void {
    noteDamage(this.#db, damageFrom(error));
    this.release();
    this.#tellOfArchive();
  }

  #tellOfArchive(): void {
    this.#emit({ name: 'changed', nouns: ['archive'] });
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#retryTimer);
    this.release();
  }
}

interface ProgressTopic {
  readonly name: 'indexProgressed' | 'originsProgressed';
  readonly nouns: Extract<EngineEvent, { name: 'changed' }>['nouns'];
  readonly waiting: () => number;
}

/** Reports the length of the queue at intervals while it shrinks, and once at the end. */
export class QueueProgress {
  readonly #emit: QueueOptions['emit'];
  readonly #topic: ProgressTopic;
  #lastReported = 0;

  constructor(emit: QueueOptions['emit'], topic: ProgressTopic) {
    this.#emit = emit;
    this.#topic = topic;
  }

  report(): void {
    const now = performance.now();
    if (now - this.#lastReported < REPORT_EVERY_MS) return;
    this.#lastReported = now;
    this.#emitWaiting(this.#topic.waiting());
  }

  /** @returns whether anything had been reported that needed an end */
  end(): boolean {
    if (this.#lastReported === 0) return false;
    this.#lastReported = 0;
    this.#emitWaiting(0);
    return true;
  }

  #emitWaiting(waiting: number): void {
    this.#emit({ name: this.#topic.name, waiting });
    this.#emit({ name: 'changed', nouns: this.#topic.nouns });
  }
}

/**
 * Without limits, workers let garbage pile up: measured, 250 MB more for two of them. To start one takes .1 s of processor time, and an import that reads slowly
 * asks only every some seconds: kept for shorter, workers started for each question took a twelfth of its processor time.
 */
export function queueThread<Q extends Questions<Q>>({ pathToRead, workerUrl }: QueueOptions): WorkerThread<Q> {
  const data = () => ({ path: pathToRead() });
  return new WorkerThread({ url: workerUrl, data, memoryMb: 256, youngMb: 24, idleMs: 30_000 });
}

/** Returns the factor that would make the next turn take its full time. */
export function paceFactor(goalMs: number, tookMs: number): number {
  return Math.min(Math.max(goalMs / Math.max(tookMs, 0.5), 0.5), 1.5);
}
