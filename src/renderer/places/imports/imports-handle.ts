import { createHandle } from '../../actions/handles.ts';

export interface ImportsActs {
  /** The job shown, while it runs. */
  readonly running: number | null;
}

export const importsHandle = createHandle<ImportsActs>('imports');
