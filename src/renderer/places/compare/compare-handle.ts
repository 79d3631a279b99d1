/** What Compare lets its actions do. */
import { createHandle } from '../../actions/handles.ts';
import type { CompareView } from './comparison-rows.ts';

export interface CompareActs {
  /** What N and P step through in this view, and how many there are. */
  readonly stepping: 'discrepancy' | 'agreement' | 'passage';
  readonly stops: number;
  /** One stands on a discrepancy. */
  readonly hasDifference: boolean;
  /** The focus is on a passage, and whether that is one of the discrepancy one stands on. */
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

/** Not lent while the sheet of claims is open: its keys are its own. */
export const compareHandle = createHandle<CompareActs>('compare');
