/** Decides when the vocabulary's log is sorted and folded in: once enough has gathered, or nothing more comes. */
import type { Connection } from '../../store/connection.ts';
import { isImportRunning } from '../../store/imports/imports.ts';
import {
  foldTermPage,
  loggedBytes,
  onLogged,
  putSortedTerms,
  type SortedTerms,
} from '../../store/search-index/term-log.ts';

/** About 9,000 news articles. */
const FOLD_BYTES = 3_000_000;
/** Folding waits for this pause, so that what comes in a burst is folded at once: each fold touches half of the vocabulary. */
const QUIET_MS = 150;
/** While an import runs, whose readers pause again and again, at most this part of the time goes into folding. */
const MOST_OF_IMPORT = 0.1;

export interface TermFolder {
  /** Nothing is left to fold. */
  readonly isDone: boolean;
  /** Whether a worker should sort the log now; `begin` records that one does. @param isLast nothing more is expected */
  wantsSorting(isLast: boolean): boolean;
  begin(): void;
  /** Null means there was nothing to sort. */
  sorted(terms: SortedTerms | null): void;
  /** Records that no worker is sorting any more. What is logged keeps waiting. */
  giveUp(): void;
  /** Whether `fold` has anything to do. */
  readonly hasPages: boolean;
  /** Folds in one page, in one short transaction. */
  fold(): void;
  close(): void;
}

/**
 * Continues with what an earlier run left in the log.
 * @param onMore called when something was added to the log
 * @param onQuiet called when nothing was added for a moment
 */
export function createTermFolder(db: Connection, onMore: () => void, onQuiet: () => void): TermFolder {
  return new LogFolder(db, onMore, onQuiet);
}

class LogFolder implements TermFolder {
  readonly #db: Connection;
  readonly #onQuiet: () => void;
  #waitingBytes: number;
  #state: 'gathering' | 'sorting' | 'folding' = 'gathering';
  /** Bytes logged since the worker began to sort. */
  #sinceSorting = 0;
  #isQuiet = true;
  #quietTimer: NodeJS.Timeout | undefined;
  #begunAt = 0;
  #restsUntil = 0;

  constructor(db: Connection, onMore: () => void, onQuiet: () => void) {
    this.#db = db;
    this.#onQuiet = onQuiet;
    this.#waitingBytes = loggedBytes(db);
    onLogged(db, (bytes) => {
      this.#waitingBytes += bytes;
      this.#sinceSorting += bytes;
      this.#isQuiet = false;
      this.#waitForQuiet(QUIET_MS);
      onMore();
    });
  }

  get isDone(): boolean {
    return this.#state === 'gathering' && this.#waitingBytes === 0;
  }

  get hasPages(): boolean {
    return this.#state === 'folding';
  }

  wantsSorting(isLast: boolean): boolean {
    if (this.#state !== 'gathering' || this.#waitingBytes === 0) return false;
    return isLast || this.#waitingBytes >= FOLD_BYTES || (this.#isQuiet && this.#hasRested());
  }

  begin(): void {
    this.#state = 'sorting';
    this.#begunAt = performance.now();
    this.#sinceSorting = 0;
  }

  sorted(terms: SortedTerms | null): void {
    this.#state = 'gathering';
    if (terms) putSortedTerms(this.#db, terms);
    this.#waitingBytes = this.#sinceSorting;
    if (terms) this.#state = 'folding';
  }

  giveUp(): void {
    this.#state = 'gathering';
  }

  fold(): void {
    if (foldTermPage(this.#db)) return;
    this.#state = 'gathering';
    const now = performance.now();
    this.#restsUntil = now + (now - this.#begunAt) * (1 / MOST_OF_IMPORT - 1);
  }

  close(): void {
    clearTimeout(this.#quietTimer);
  }

  #hasRested(): boolean {
    const restMs = isImportRunning(this.#db) ? this.#restsUntil - performance.now() : 0;
    if (restMs > 0) this.#waitForQuiet(restMs);
    return restMs <= 0;
  }

  #waitForQuiet(afterMs: number): void {
    clearTimeout(this.#quietTimer);
    this.#quietTimer = setTimeout(() => {
      this.#isQuiet = true;
      this.#onQuiet();
    }, afterMs).unref();
  }
}
