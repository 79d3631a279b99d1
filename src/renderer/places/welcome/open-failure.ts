import type { FileRef } from '../../../contract/model/common.ts';
import { createArchiveStore } from '../../forget-archive.ts';

/** The archive that could not be opened, and why; shown instead of anything else until a choice is made. */
export const openFailure = createArchiveStore<{ readonly file: FileRef; readonly error: unknown } | null>(null);
