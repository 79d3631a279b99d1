/** Which known claims a passage resembles, and why. */
import type { Params, Result } from '../../../contract/methods.ts';
import { likenessInWords } from '../../../text/phrasing/likeness.ts';
import { statedClaims } from '../../store/claims/claims.ts';
import type { ArchiveView } from '../archive-view.ts';
import { ClaimIndex } from './claim-index.ts';
import { likenessTo } from './likeness.ts';

/** Of a text, in UTF-16 units: a passage is a few sentences. */
const LONGEST_READ = 10_000;
/** From here on nine in ten were right, of posts half of which repeat a claim that is known and half do not. */
const PROPOSED = 0.42;

type Stated = ReturnType<typeof statedClaims>[number];

interface ClaimMatching {
  match(asked: Params<'claim.match'>): Result<'claim.match'>;
}

export function createClaimMatching(view: ArchiveView): ClaimMatching {
  const index = new ClaimIndex();
  const readClaims = () => {
    const claims = new Map(statedClaims(view.db).map((claim) => [claim.claimId, claim]));
    index.update(new Map(claims.values().map(({ claimId, statement }) => [claimId, statement])));
    return claims;
  };
  return {
    match: ({ text, limit }) => {
      const claims = view.atOnce(() => view.rememberOfAll('claims', readClaims));
      const passage = text.slice(0, LONGEST_READ);
      const likeness = likenessTo(passage, (word) => index.weight(word));
      const matches = index.nearest(passage, limit).map(({ claimId, score }) => {
        const { statement, externalId } = claims.get(claimId) as Stated;
        const alike = likeness(statement, score >= PROPOSED);
        const proposed = score >= PROPOSED && alike.shared.length > 0;
        return { claimId, externalId, statement, score, proposed, reason: likenessInWords(alike) };
      });
      return { matches };
    },
  };
}
