/** The claim picked last, and how, which one key offers again. */
import type { Stance } from '../../../../contract/model/values.ts';
import { createArchiveStore } from '../../../forget-archive.ts';

export const lastClaim = createArchiveStore<{ readonly claimId: number; readonly stance: Stance } | null>(null);
