/** A claim as the command line prints it. */
import type { EvidenceInPlace } from '../../contract/model/article.ts';
import type { Claim } from '../../contract/model/claim.ts';

export type PublicClaim = ReturnType<typeof publicClaim>;

export function publicClaim({ claimId, statement, kind, status, credibility }: Claim, all: readonly EvidenceInPlace[]) {
  return { claimId, statement, kind, status, credibility, evidence: all.map(publicEvidence) };
}

/** The place is in the article's current text, as `show` prints it; null if its words cannot be placed with certainty. */
function publicEvidence(evidence: EvidenceInPlace) {
  const { evidenceId, articleId, anchor, exact, translation, stance, speaker, remove } = evidence;
  const isPlaced = anchor.state === 'held' || anchor.state === 'carried';
  const { start, end } = (isPlaced && anchor.spans[0]) || { start: null, end: null };
  return { evidenceId, articleId, start, end, anchor: anchor.state, exact, translation, stance, speaker, remove };
}

const LOST: Partial<Record<EvidenceInPlace['anchor']['state'], string>> = {
  proposed: '  (not where it was: places come close)',
  orphaned: '  (its words are no longer in the text)',
};

export function claimInWords({ claimId, statement, evidence }: PublicClaim): string {
  const lines = evidence.map(
    ({ evidenceId, stance, articleId, exact, translation, anchor }) =>
      `    ${evidenceId}  ${stance}  article ${articleId}  "${exact}"${translation === null ? '' : `  translated: "${translation}"`}${LOST[anchor] ?? ''}`,
  );
  return [`${claimId}  ${statement}`, ...lines].join('\n');
}
