/** Which known claims a passage resembles, and why. */
import type { Params, Result } from '../../../contract/methods.ts';
import { claimStatements } from '../../store/claims/claims.ts';
import type { ArchiveView } from '../archive-view.ts';
import { ClaimIndex } from './claim-index.ts';

/** Of a text, in UTF-16 units: a passage is a few sentences. */
const LONGEST_READ = 10_000;
const PROPOSED = 0.5;

interface ClaimMatching {
  match(asked: Params<'claim.match'>): Result<'claim.match'>;
}

export function createClaimMatching(view: ArchiveView): ClaimMatching {
  const index = new ClaimIndex();
  return {
    match: ({ text, limit }) =>
      view.atOnce(() => {
        const statements = new Map(
          claimStatements(view.db, {}, 'oldest').map(({ claimId, statement }) => [claimId, statement]),
        );
        index.update(statements);
        const matches = index.nearest(text.slice(0, LONGEST_READ), limit).map(({ claimId, score }) => ({
          claimId,
          statement: statements.get(claimId) as string,
          score,
          proposed: score >= PROPOSED,
          reason: 'Has similar words.',
        }));
        return { matches };
      }),
  };
}
