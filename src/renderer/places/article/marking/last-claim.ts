/** The claim picked last, and how, which one key offers again. */
import type { Stance } from '../../../../contract/model/values.ts';
import { createStore } from '../../../store.ts';

export const lastClaim = createStore<{ readonly claimId: number; readonly stance: Stance } | null>(null);
