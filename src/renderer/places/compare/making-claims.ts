/** From drafts to the one act that makes them: which claim says the same already, which passages it holds already. */
import type { Article } from '../../../contract/model/article.ts';
import type { Claim } from '../../../contract/model/claim.ts';
import type { Stance } from '../../../contract/model/values.ts';
import { createStore } from '../../store.ts';
import { type ClaimDraft, type DraftMode, type DraftPassage, saysTheSame } from './claim-drafts.ts';

/** As the analyst set it last; `Shift N` does the same. */
export const draftOptions = createStore<{ readonly mode: DraftMode; readonly eachDisputes: boolean }>({
  mode: 'per-value',
  eachDisputes: true,
});

export const NEAR_CLAIMS = 5;

/** The nearest claim that says the same; withdrawn ones are not offered. */
export function sameClaim(statement: string, near: readonly Claim[]): Claim | null {
  return near.find((claim) => claim.status !== 'withdrawn' && saysTheSame(claim.statement, statement)) ?? null;
}

/** A draft decided: null makes a new claim. */
export type Decided = ClaimDraft & { readonly addTo: number | null };

export const taken = (draft: ClaimDraft) =>
  draft.passages.filter((passage): passage is DraftPassage & { stance: Stance } => passage.stance !== null);

/** What `claim.createMany` is asked; a passage that a claim holds already is not added to it again. */
export function claimsAsked(drafts: readonly Decided[], articles: readonly Article[]) {
  const evidence = articles.flatMap((article) => article.evidence);
  const isHeld = (addTo: number | null, { articleId, start, end }: DraftPassage) =>
    evidence.some(
      (one) =>
        one.claimId === addTo &&
        one.articleId === articleId &&
        one.anchor.spans[0]?.start === start &&
        one.anchor.spans[0]?.end === end,
    );
  return drafts
    .map(({ addTo, statement, kind, ...draft }) => ({
      claimId: addTo,
      statement: statement.trim(),
      kind,
      evidence: taken({ ...draft, statement, kind })
        .filter((passage) => addTo === null || !isHeld(addTo, passage))
        .map(({ articleId, start, end, exact, stance, speaker, remove }) => ({
          articleId,
          start,
          end,
          exact,
          stance,
          speaker,
          remove,
        })),
    }))
    .filter(({ statement, evidence: passages }) => statement !== '' && passages.length > 0);
}
