/** Decides when the vocabulary's log is sorted and folded in: once enough has gathered, or nothing more comes. */
import type { Connection } from '../store/connection.ts';
import { isImportRunning } from '../store/imports/imports.ts';
import {
  foldTermPage,
  loggedBytes,
  onLogged,
  putSortedTerms,
  type SortedTerms,
} from '../store/search-index/term-log.ts';

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
  let waitingBytes = loggedBytes(db);
  let state: 'gathering' | 'sorting' | 'folding' = 'gathering';
  let sinceSorting = 0;
  let isQuiet = true;
  let quiet: NodeJS.Timeout | undefined;
  let begunAt = 0;
  let restsUntil = 0;
  const restsForMs = () => (isImportRunning(db) ? restsUntil - performance.now() : 0);
  const waitForQuiet = (afterMs: number) => {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      isQuiet = true;
      onQuiet();
    }, afterMs).unref();
  };
  const hasRested = () => {
    const restMs = restsForMs();
    if (restMs > 0) waitForQuiet(restMs);
    return restMs <= 0;
  };
  onLogged(db, (bytes) => {
    waitingBytes += bytes;
    sinceSorting += bytes;
    isQuiet = false;
    waitForQuiet(QUIET_MS);
    onMore();
  });
  return {
    get isDone() {
      return state === 'gathering' && waitingBytes === 0;
    },
    wantsSorting: (isLast) =>
      state === 'gathering' && waitingBytes > 0 && (isLast || waitingBytes >= FOLD_BYTES || (isQuiet && hasRested())),
    begin: () => {
      state = 'sorting';
      begunAt = performance.now();
      sinceSorting = 0;
    },
    sorted: (terms) => {
      state = 'gathering';
      if (terms) putSortedTerms(db, terms);
      waitingBytes = sinceSorting;
      if (terms) state = 'folding';
    },
    giveUp: () => {
      state = 'gathering';
    },
    get hasPages() {
      return state === 'folding';
    },
    fold: () => {
      if (foldTermPage(db)) return;
      state = 'gathering';
      const now = performance.now();
      restsUntil = now + (now - begunAt) * (1 / MOST_OF_IMPORT - 1);
    },
    close: () => clearTimeout(quiet),
  };
}
