/** From drafts to the one act that creates the claims: which existing claim says the same, and which passages it already has. */
import type { ParamsIn, Result } from '../../../../contract/methods.ts';
import type { Article } from '../../../../contract/model/articles/article.ts';
import type { Claim } from '../../../../contract/model/claims/claim.ts';
import { createStore } from '../../../store.ts';
import { type ClaimDraft, countsTheSame, type DraftMode, type DraftPassage, saysTheSame } from './claim-drafts.ts';

/** As the analyst last set it; `Shift N` uses it again. */
export const draftOptions = createStore<{ readonly mode: DraftMode; readonly eachDisputes: boolean }>({
  mode: 'per-value',
  eachDisputes: true,
});

const NEAR_CLAIMS = 5;

/** Returns the most similar claim that says the same, unless it was withdrawn. */
export function sameClaim(draft: ClaimDraft, near: readonly Pick<Claim, 'claimId' | 'status' | 'statement'>[]) {
  const says = (statement: string) => saysTheSame(statement, draft.statement) || countsTheSame(statement, draft);
  return near.find(({ status, statement }) => status !== 'withdrawn' && says(statement)) ?? null;
}

/** A draft with its decision: null creates a new claim. */
export type Decided = ClaimDraft & { readonly addTo: number | null };

/** Where a claim says the same already, the draft's passages are added to it. */
export async function decide(
  drafts: readonly ClaimDraft[],
  nearOf: (params: ParamsIn<'claim.near'>) => Promise<Result<'claim.near'>>,
): Promise<Decided[]> {
  return Promise.all(
    drafts.map(async (draft) => {
      const { claims } = await nearOf(nearAsked(draft));
      return { ...draft, addTo: sameClaim(draft, claims)?.claimId ?? null };
    }),
  );
}

export function nearAsked({ statement }: ClaimDraft): ParamsIn<'claim.near'> {
  return { text: statement, limit: NEAR_CLAIMS };
}

/** Whether the claim already has a passage on these words, which is then not added again. */
export function isHeld(addTo: number | null, { articleId, start, end }: DraftPassage, articles: readonly Article[]) {
  const { evidence = [] } = articles.find((article) => article.articleId === articleId) ?? {};
  return evidence.some(
    ({ claimId, anchor }) =>
      addTo !== null && claimId === addTo && anchor.spans.some((span) => span.start < end && start < span.end),
  );
}

/** Returns the parameters for `claim.createMany`. */
export function claimsAsked(drafts: readonly Decided[], articles: readonly Article[]) {
  return drafts
    .map(({ addTo, statement, kind, passages }) => ({
      claimId: addTo,
      statement: statement.trim(),
      kind,
      evidence: passages.flatMap((passage) => {
        const { articleId, start, end, exact, stance, speaker, remove } = passage;
        if (stance === null || isHeld(addTo, passage, articles)) return [];
        return [{ articleId, start, end, exact, stance, speaker, remove }];
      }),
    }))
    .filter(({ statement, evidence }) => statement !== '' && evidence.length > 0);
}
