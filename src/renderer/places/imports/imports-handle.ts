import type { Import, ImportItem } from '../../../contract/model/import.ts';
import { createHandle } from '../../actions/handles.ts';

interface ImportsActs {
  /** The job shown. */
  readonly job: Import;
  readonly isRunning: boolean;
}

export const importsHandle = createHandle<ImportsActs>('imports');

interface OutcomesActs {
  /** The outcomes chosen, else the one that one stands on. */
  readonly inHand: readonly ImportItem[];
  readonly chosen: number;
  /** Articles of an earlier mapping of columns. */
  readonly earlier: readonly number[];
  clear(): void;
  /** All that are shown, as a table. */
  save(): void;
}

export const outcomesHandle = createHandle<OutcomesActs>('outcomes');
