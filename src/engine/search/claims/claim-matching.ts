/** Which known claims a passage resembles, and why. */
import type { Params, Result } from '../../../contract/methods.ts';
import { likenessInWords } from '../../../text/phrasing/likeness.ts';
import { claimStatements } from '../../store/claims/claims.ts';
import type { ArchiveView } from '../archive-view.ts';
import { ClaimIndex } from './claim-index.ts';
import { likenessTo } from './likeness.ts';

/** Of a text, in UTF-16 units: a passage is a few sentences. */
const LONGEST_READ = 10_000;
/** From here on nine in ten were right, of posts half of which repeat a claim that is known and half do not. */
const PROPOSED = 0.42;

interface ClaimMatching {
  match(asked: Params<'claim.match'>): Result<'claim.match'>;
}

export function createClaimMatching(view: ArchiveView): ClaimMatching {
  const index = new ClaimIndex();
  return {
    match: ({ text, limit }) => {
      const all = view.atOnce(() => claimStatements(view.db, {}, 'oldest'));
      const statements = new Map(all.map(({ claimId, statement }) => [claimId, statement]));
      index.update(statements);
      const passage = text.slice(0, LONGEST_READ);
      const likeness = likenessTo(passage, (word) => index.weight(word));
      const matches = index.nearest(passage, limit).map(({ claimId, score }) => {
        const statement = statements.get(claimId) as string;
        const alike = likeness(statement);
        const proposed = score >= PROPOSED && alike.shared.length > 0;
        return { claimId, statement, score, proposed, reason: likenessInWords(alike) };
      });
      return { matches };
    },
  };
}
