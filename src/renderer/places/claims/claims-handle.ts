/** What the table of claims, and the page of one, offer to their actions. */
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import type { Claim } from '../../../contract/model/claims/claim.ts';
import { createHandle } from '../../actions/handles.ts';
import { createArchiveStore } from '../../forget-archive.ts';

interface ClaimsTableActs {
  /** The current claim. */
  readonly current: Claim | null;
  sortByNextColumn(): void;
}
export const claimsTable = createHandle<ClaimsTableActs>('claims table');

interface ClaimPageActs {
  readonly claim: Claim;
  /** Those selected, or else the current one. */
  readonly passages: readonly EvidenceInPlace[];
  /** How many are selected. */
  readonly chosen: number;
  clear(): void;
  editStatement(): void;
  editNote(): void;
}
export const claimPage = createHandle<ClaimPageActs>('claim page');

/** The first article that has words of the open claim's passages, without a mark there. */
export const unmarkedOfClaim = createHandle<{ open(): void }>('unmarked articles of a claim');

/** The claims as the table last showed them, which `[` and `]` step through on the page. */
export const lastShownClaims = createArchiveStore<readonly number[]>([]);
