/** The batches of a queue that a worker is asked for, and the one rule for what it fails at. */
import type { EngineEvent } from '../../contract/events.ts';
import { codeOf } from '../store/connection.ts';
import type { LogLevel } from './engine-options.ts';
import type { QueueTurns } from './queue-turns.ts';

interface Queued {
  readonly articleId: number;
  /** Counts the changes of the article while it waits. */
  readonly turn: number;
}

interface BatchesOptions<Answer> {
  readonly ask: (articleIds: readonly number[]) => Promise<Answer>;
  readonly turns: Pick<QueueTurns, 'isClosed'>;
  /** Called when no article is at fault. It lets go of all, and drops what is not written yet. */
  readonly failed: (message: string, error: unknown) => void;
  readonly log: (level: LogLevel, message: string, fields?: Record<string, unknown>) => void;
  /** Completes "Article 7 …" in the log. */
  readonly cannotBe: string;
  readonly emit: (event: EngineEvent) => void;
}

/** What goes wrong with the file as a whole is no article's fault. */
const OF_THE_FILE = /^SQLITE_(?:IOERR|BUSY|CANTOPEN|CORRUPT|FULL|NOTADB|READONLY)/;

/**
 * A batch that a working worker fails at, or dies of, is tried again in halves until the article is found that it fails for. That one is left out: it stays in
 * the queue, and holds up no other until it is changed or the archive is opened again.
 */
export class QueueBatches<Item extends Queued, Answer> {
  readonly #options: BatchesOptions<Answer>;
  /** Articles that have been handed out and not been let go of. Another set once all have been: what is answered of those is of no use. */
  #held = new Set<number>();
  readonly #leftOut = new Map<number, Item>();
  #halves: (readonly Item[])[] = [];

  constructor(options: BatchesOptions<Answer>) {
    this.#options = options;
  }

  /** Articles that are held or left out, and so are passed over when more are looked for. */
  get passedOver(): number {
    return this.#held.size + this.#leftOut.size;
  }

  get isIdle(): boolean {
    return this.#held.size === 0;
  }

  get leftOut(): readonly number[] {
    return [...this.#leftOut.keys()];
  }

  isFree({ articleId, turn }: Queued): boolean {
    return !this.#held.has(articleId) && this.#leftOut.get(articleId)?.turn !== turn;
  }

  /** Returns the next batch: a half of one that failed, or else what `take` takes from the queue. */
  next(take: () => readonly Item[]): readonly Item[] {
    const half = this.#halves.pop();
    if (half) return half;
    const taken = take();
    for (const { articleId } of taken) this.#held.add(articleId);
    this.#takeBack(taken);
    return taken;
  }

  /** Null if the worker failed, or all were let go of meanwhile; what can be done of it is handed out again. */
  async ask(items: readonly Item[]): Promise<Answer | null> {
    const held = this.#held;
    try {
      const answer = await this.#options.ask(items.map(({ articleId }) => articleId));
      return held === this.#held ? answer : null;
    } catch (error) {
      if (!this.#options.turns.isClosed && held === this.#held) await this.#failedAt(items, error);
      return null;
    }
  }

  letGo(items: readonly Item[]): void {
    for (const { articleId } of items) this.#held.delete(articleId);
  }

  /** Lets go of all: they are in the queue still. */
  letGoOfAll(): void {
    this.#held = new Set();
    this.#halves = [];
  }

  async #failedAt(items: readonly Item[], error: unknown): Promise<void> {
    const held = this.#held;
    const fault = OF_THE_FILE.test(codeOf(error)) ? error : await this.#faultWithout();
    if (held !== this.#held) return;
    if (fault) this.#options.failed('A worker of the queue failed; the queue is kept.', fault);
    else if (items.length > 1) {
      const middle = Math.ceil(items.length / 2);
      this.#halves.push(items.slice(middle), items.slice(0, middle));
    } else for (const item of items) this.#leaveOut(item, error);
  }

  /** Asks for nothing, which a worker fails at only if it is itself at fault. */
  async #faultWithout(): Promise<unknown> {
    try {
      await this.#options.ask([]);
      return null;
    } catch (error) {
      return error;
    }
  }

  #leaveOut(item: Item, error: unknown): void {
    this.letGo([item]);
    this.#leftOut.set(item.articleId, item);
    const { log, cannotBe } = this.#options;
    log('error', `Article ${item.articleId} ${cannotBe}`, { error: String(error) });
    this.#tellOfLeftOut();
  }

  /** Has what was left out and has changed since tried again. */
  #takeBack(taken: readonly Item[]): void {
    const before = this.#leftOut.size;
    for (const { articleId } of taken) this.#leftOut.delete(articleId);
    if (this.#leftOut.size < before) this.#tellOfLeftOut();
  }

  #tellOfLeftOut(): void {
    this.#options.emit({ name: 'changed', nouns: ['archive', 'search'] });
  }
}
