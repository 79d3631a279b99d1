import type { FileRef } from '../../../contract/model/common.ts';
import { createStore } from '../../store.ts';

/** The archive that could not be opened, and why; shown instead of anything else until a choice is made. */
export const openFailure = createStore<{ readonly file: FileRef; readonly error: unknown } | null>(null);
