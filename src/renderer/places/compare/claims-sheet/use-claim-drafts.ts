/** The claims that a discrepancy suggests, as the analyst has edited them, and the act that creates them. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Article } from '../../../../contract/model/articles/article.ts';
import type { Stance } from '../../../../contract/model/values.ts';
import { useAct } from '../../../data/act.ts';
import { readOptions, useReads } from '../../../data/use-read.ts';
import { sayProblem } from '../../../notices.ts';
import { useServices } from '../../../services.ts';
import { useStore } from '../../../store.ts';
import type { Difference, Row } from '../comparison-rows.ts';
import type { Edit } from './ClaimDraftFields.tsx';
import { type ClaimDraft, type DraftArticle, draftsOf } from './claim-drafts.ts';
import { claimsAsked, type Decided, decide, draftOptions, nearAsked, sameClaim } from './making-claims.ts';

export interface ClaimDraftsOptions {
  difference: Difference;
  row: Row;
  articles: readonly Article[];
  /** The same articles, under the names of the columns. */
  articleSources: readonly DraftArticle[];
}

export function useClaimDrafts({ difference, row, articles, articleSources }: ClaimDraftsOptions, onMade: () => void) {
  const { client } = useServices();
  const queries = useQueryClient();
  const doAct = useAct();
  const options = useStore(draftOptions);
  const [edits, setEdits] = useState<Readonly<Record<string, Edit>>>({});
  const drafts = draftsOf(difference, row, articleSources, options).map((draft) => edited(draft, edits[draft.value]));
  const near = useReads('claim.near', drafts.map(nearAsked));
  const asEdited = <D extends Decided>(draft: D): D => {
    const { isNew, into } = edits[draft.value] ?? {};
    return isNew ? { ...draft, addTo: null } : into ? { ...draft, addTo: into.claimId } : draft;
  };
  const decided = drafts.map((draft, at) => {
    const same = edits[draft.value]?.into ?? sameClaim(draft, near[at]?.data?.claims ?? []);
    return asEdited({ ...draft, same, addTo: same?.claimId ?? null });
  });
  const asked = claimsAsked(decided, articles);
  const edit = (value: string, change: Edit) => setEdits({ ...edits, [value]: { ...edits[value], ...change } });
  return {
    options,
    /** Edited words are kept; stances start afresh. */
    setOptions: (change: Partial<typeof options>) => {
      draftOptions.set({ ...options, ...change });
      setEdits(Object.fromEntries(Object.entries(edits).map(([value, { stances: _, ...kept }]) => [value, kept])));
    },
    decided,
    made: asked.filter(({ claimId }) => claimId === null).length,
    addedTo: asked.filter(({ claimId }) => claimId !== null).length,
    edit,
    setStance: (value: string, at: number, stance: Stance | null) =>
      edit(value, { stances: { ...edits[value]?.stances, [at]: stance } }),
    /** Confirmed before the engine has said which claims say the same, it waits for that. */
    make: async () => {
      const all = await decide(drafts, (params) =>
        queries.ensureQueryData(readOptions(client, 'claim.near', params)),
      ).catch(sayProblem);
      const claims = claimsAsked(all?.map(asEdited) ?? [], articles);
      if (claims.length > 0 && (await doAct('claim.createMany', { claims }))) onMade();
    },
  };
}

function edited(draft: ClaimDraft, edit: Edit | undefined): ClaimDraft {
  return {
    ...draft,
    statement: edit?.statement ?? draft.statement,
    passages: draft.passages.map((passage, at) => {
      const stance = edit?.stances?.[at];
      return stance === undefined ? passage : { ...passage, stance };
    }),
  };
}
