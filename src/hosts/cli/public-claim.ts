/** A claim as the command line prints it. */
import type { EvidenceInPlace } from '../../contract/model/articles/article.ts';
import type { ClaimPage } from '../../contract/model/claims/claim.ts';
import { placeOf } from '../../contract/model/claims/place.ts';
import { CLAIM_RELATION_WORDS } from '../../contract/model/values.ts';

export type PublicClaim = ReturnType<typeof publicClaim>;

export function publicClaim(
  { claim, relations }: Pick<ClaimPage, 'claim' | 'relations'>,
  all: readonly EvidenceInPlace[],
) {
  const { claimId, externalId, statement, kind, status, credibility } = claim;
  const own = { claimId, externalId, statement, kind, status, credibility };
  return { ...own, relations: publicRelations(relations), evidence: all.map(publicEvidence) };
}

export const publicRelations = (relations: ClaimPage['relations']) =>
  relations.map(({ relation, claim }) => ({ relation, claimId: claim.claimId }));

/** The place is in the article's current text, as `show` prints it; null if its words cannot be placed with certainty. */
function publicEvidence(evidence: EvidenceInPlace) {
  const { evidenceId, articleId, anchor, exact, translation, stance, speaker, remove } = evidence;
  const { start, end } = placeOf(evidence) ?? { start: null, end: null };
  return { evidenceId, articleId, start, end, anchor: anchor.state, exact, translation, stance, speaker, remove };
}

const LOST: Partial<Record<EvidenceInPlace['anchor']['state'], string>> = {
  proposed: '  (not where it was: places come close)',
  orphaned: '  (its words are no longer in the text)',
};

export function claimInWords({ claimId, statement, relations, evidence }: PublicClaim): string {
  const lines = evidence.map(
    ({ evidenceId, stance, articleId, exact, translation, anchor }) =>
      `    ${evidenceId}  ${stance}  article ${articleId}  "${exact}"${translation === null ? '' : `  translated: "${translation}"`}${LOST[anchor] ?? ''}`,
  );
  const related = relations.map((each) => `    ${CLAIM_RELATION_WORDS[each.relation]} ${each.claimId}`);
  return [`${claimId}  ${statement}`, ...related, ...lines].join('\n');
}
