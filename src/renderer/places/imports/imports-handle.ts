import type { Import, ImportItem } from '../../../contract/model/imports/import.ts';
import { createHandle } from '../../actions/handles.ts';

interface ImportsActs {
  /** The job shown. */
  readonly job: Import;
  readonly isRunning: boolean;
}

export const importsHandle = createHandle<ImportsActs>('imports');

interface OutcomesActs {
  /** The selected outcomes, or else the current one. */
  readonly inHand: readonly ImportItem[];
  readonly chosen: number;
  /** Articles of an earlier column mapping. */
  readonly earlier: readonly number[];
  clear(): void;
  /** Saves all outcomes shown, as a table; null where they are no outcomes of files. */
  readonly save: (() => void) | null;
  /** Corrects what those in hand lack; null if they lack nothing that can be corrected. */
  readonly mend: { readonly words: string; run(): void } | null;
}

export const outcomesHandle = createHandle<OutcomesActs>('outcomes');
