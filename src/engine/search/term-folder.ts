/** When the vocabulary's log is sorted and folded in: once enough has gathered, or nothing else waits. */
import type { Connection } from '../store/connection.ts';
import { foldPage, loggedBytes, putSorted, type SortedTerms } from '../store/term-log.ts';

/** Some 4,000 articles of news; sorting them takes a thread about 60 MB. */
const FOLD_BYTES = 4_000_000;

export interface TermFolder {
  /** Nothing is left to fold. */
  readonly isDone: boolean;
  logged(terms: Uint8Array): void;
  /** Whether a worker shall sort the log now; `begin` says that one does. @param isQuiet nothing waits for the index */
  wantsSorting(isQuiet: boolean): boolean;
  begin(): void;
  /** Null: there was nothing. */
  sorted(terms: SortedTerms | null): void;
  /** Nobody sorts any more: what waits goes on waiting. */
  giveUp(): void;
  /** Whether `fold` has something to do. */
  readonly hasPages: boolean;
  /** One page, in one short transaction. */
  fold(): void;
}

/** Takes up what an earlier run left in the log. */
export function createTermFolder(db: Connection): TermFolder {
  let waitingBytes = loggedBytes(db);
  let state: 'gathering' | 'sorting' | 'folding' = 'gathering';
  let sinceSorting = 0;
  return {
    get isDone() {
      return state === 'gathering' && waitingBytes === 0;
    },
    logged: (terms) => {
      waitingBytes += terms.length;
      sinceSorting += terms.length;
    },
    wantsSorting: (isQuiet) => state === 'gathering' && waitingBytes > 0 && (isQuiet || waitingBytes >= FOLD_BYTES),
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
  };
}
