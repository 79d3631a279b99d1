/** Tells that a worker makes no progress, by the time that it was given: on a busy machine, a thread may wait for a processor for minutes. */
import type { Worker } from 'node:worker_threads';

type Watched = Pick<Worker, 'cpuUsage' | 'performance'>;

interface Spent {
  readonly wallMs: number;
  /** In which it was not waiting for anything to happen. */
  readonly activeMs: number;
  readonly processorMs: number;
}

/** However little it was given, it is not waited for longer than this many times. */
const MOST_TIMES = 5;
const LEAST_WAIT_MS = 100;

export class StillWatch {
  readonly #worker: Watched;
  readonly #stillMs: number;
  readonly #onStill: () => void;
  #processorMs: number | null = null;
  #since: Spent | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(worker: Watched, stillMs: number, onStill: () => void) {
    this.#worker = worker;
    this.#stillMs = stillMs;
    this.#onStill = onStill;
  }

  /** Called whenever the worker has made progress. */
  restart(): void {
    this.stop();
    this.#since = this.#spent();
    this.#lookIn(this.#stillMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** To be called often: a worker tells only while it runs how much of a processor it had. */
  async askTime(): Promise<void> {
    const { user, system } = await this.#worker.cpuUsage();
    const processorMs = (user + system) / 1000;
    // It may have read other files before.
    if (this.#processorMs === null && this.#since) this.#since = { ...this.#since, processorMs };
    this.#processorMs = processorMs;
  }

  #lookIn(ms: number): void {
    this.#timer = setTimeout(() => {
      const [givenMs, wallMs] = this.#given();
      const leftMs = Math.min(this.#stillMs - givenMs, MOST_TIMES * this.#stillMs - wallMs);
      if (leftMs <= 0) this.#onStill();
      else this.#lookIn(Math.max(leftMs, LEAST_WAIT_MS));
    }, ms);
  }

  /** All of the time but that in which it had something to do and no processor. */
  #given(): [givenMs: number, wallMs: number] {
    const [now, since] = [this.#spent(), this.#since as Spent];
    const wallMs = now.wallMs - since.wallMs;
    const keptMs = now.activeMs - since.activeMs - (now.processorMs - since.processorMs);
    return [wallMs - Math.max(0, keptMs), wallMs];
  }

  #spent(): Spent {
    const activeMs = this.#worker.performance.eventLoopUtilization().active;
    return { wallMs: performance.now(), activeMs, processorMs: this.#processorMs ?? 0 };
  }
}
