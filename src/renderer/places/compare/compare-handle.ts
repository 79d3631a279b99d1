/** What Compare offers to its actions. */
import { createHandle } from '../../actions/handles.ts';
import type { CompareView } from './comparison-rows.ts';

export interface CompareActs {
  /** What N and P step through in this view, and how many there are. */
  readonly stepping: 'discrepancy' | 'agreement' | 'passage';
  readonly stops: number;
  /** A discrepancy is current. */
  readonly hasDifference: boolean;
  /** Whether the focus is on a passage, and whether it belongs to the current discrepancy. */
  readonly passage: 'none' | 'of the discrepancy' | 'other';
  readonly canAdd: boolean;
  step(by: 1 | -1): void;
  show(view: CompareView): void;
  makeClaims(): void;
  makeClaimsAtOnce(): void;
  dismiss(reason: string): void;
  /** Asks for the reason, then dismisses. */
  askReason(): void;
  pinColumn(): void;
  stepColumn(by: 1 | -1): void;
  openPassage(): void;
  addArticle(): void;
  keep(): void;
  toggleList(): void;
}

/** Offered by the list of saved comparisons: the current one. */
export const keptComparisons = createHandle<{ readonly current: number | null }>('saved comparisons');

/** Not offered while the sheet of claims is open, which has its own keys. */
export const compareHandle = createHandle<CompareActs>('compare');
