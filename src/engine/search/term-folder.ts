/** Decides when the vocabulary's log is sorted and folded in: enough has gathered, or nothing more comes. */
import type { Connection } from '../store/connection.ts';
import { foldPage, loggedBytes, onLogged, putSorted, type SortedTerms } from '../store/term-log.ts';

/** Some 9,000 articles of news. */
const FOLD_BYTES = 3_000_000;
/** What comes in one piece is folded in one: each time half of the vocabulary is touched. */
const QUIET_MS = 150;

export interface TermFolder {
  /** Nothing is left to fold. */
  readonly isDone: boolean;
  /** Whether a worker shall sort the log now; `begin` says that one does. @param isLast nothing more is to be waited for */
  wantsSorting(isLast: boolean): boolean;
  begin(): void;
  /** Null: there was nothing. */
  sorted(terms: SortedTerms | null): void;
  /** Nobody sorts any more: what waits goes on waiting. */
  giveUp(): void;
  /** Whether `fold` has something to do. */
  readonly hasPages: boolean;
  /** One page, in one short transaction. */
  fold(): void;
  close(): void;
}

/**
 * Continues what an earlier run left in the log.
 * @param onMore something was added to the log
 * @param onQuiet nothing was added for a moment
 */
export function createTermFolder(db: Connection, onMore: () => void, onQuiet: () => void): TermFolder {
  let waitingBytes = loggedBytes(db);
  let state: 'gathering' | 'sorting' | 'folding' = 'gathering';
  let sinceSorting = 0;
  let isQuiet = true;
  let quiet: NodeJS.Timeout | undefined;
  onLogged(db, (bytes) => {
    waitingBytes += bytes;
    sinceSorting += bytes;
    isQuiet = false;
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      isQuiet = true;
      onQuiet();
    }, QUIET_MS).unref();
    onMore();
  });
  return {
    get isDone() {
      return state === 'gathering' && waitingBytes === 0;
    },
    wantsSorting: (isLast) =>
      state === 'gathering' && waitingBytes > 0 && (isLast || isQuiet || waitingBytes >= FOLD_BYTES),
    begin: () => {
      state = 'sorting';
      sinceSorting = 0;
    },
    sorted: (terms) => {
      state = 'gathering';
      if (terms) putSorted(db, terms);
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
      if (!foldPage(db)) state = 'gathering';
    },
    close: () => clearTimeout(quiet),
  };
}
