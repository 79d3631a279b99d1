import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import type { Handlers } from '../../context.ts';
import { setRead } from '../../store/articles/articles.ts';
import { changedElsewhere } from '../../store/changed-elsewhere.ts';
import { assertClaims, updateClaims } from '../../store/claims/claims.ts';
import { assertEvidence, claimsOfEvidence, evidenceInPlace, evidenceInTurns } from '../../store/claims/evidence.ts';
import {
  addEvidence,
  moveEvidence,
  refusePlace,
  removeEvidence,
  updateEvidence,
} from '../../store/claims/evidence-changes.ts';
import type { Store } from '../../store/open.ts';
import { eachInTurns, paceOf } from '../../store/pace.ts';
import { runAct, runActInTurns } from '../run-act.ts';

const CHANGES = ['claim', 'article', 'source', 'report'] as const;

export const evidenceHandlers = {
  'evidence.add': (context, { claimId, ...evidence }) => {
    const label = claimId === null ? 'Marked a passage' : `Added a passage to claim ${claimId}`;
    const { acted, value } = runAct(context, { kind: 'evidence.add', label }, CHANGES, (store) => {
      if (claimId !== null) assertClaims(store.db, [claimId]);
      const evidenceId = addEvidence(store, claimId, evidence);
      setRead(store.db, [evidence.articleId], true, store.clock().toISOString());
      touchClaims(store, [evidenceId]);
      return evidenceId;
    });
    return { ...acted, evidenceId: value };
  },
  'evidence.update': (context, { evidenceIds, over = {}, ...changes }) =>
    runAct(
      context,
      { kind: 'evidence.update', label: `Changed ${counted(evidenceIds.length, 'passage')}` },
      CHANGES,
      (store) => {
        assertEvidence(store.db, evidenceIds);
        if (Object.keys(over).length > 0) assertUnchanged(evidenceInPlace(store.db, evidenceIds), over);
        if (changes.claimId !== undefined) assertClaims(store.db, [changes.claimId]);
        touchClaims(store, evidenceIds);
        updateEvidence(store.db, evidenceIds, changes);
        if (changes.claimId !== undefined) touchClaims(store, evidenceIds);
      },
    ).acted,
  'evidence.move': (context, { evidenceId, ...place }) =>
    runAct(
      context,
      {
        kind: 'evidence.move',
        label: (isTranslationGone: boolean) =>
          `Pointed a passage at other words${isTranslationGone ? '; the translation of the earlier words was removed' : ''}`,
      },
      CHANGES,
      (store) => {
        assertEvidence(store.db, [evidenceId]);
        const isTranslationGone = moveEvidence(store.db, evidenceId, place);
        touchClaims(store, [evidenceId]);
        return isTranslationGone;
      },
    ).acted,
  'evidence.refusePlace': (context, { evidenceId, ...place }) =>
    runAct(context, { kind: 'evidence.refusePlace', label: 'Rejected a place for a passage' }, CHANGES, (store) => {
      assertEvidence(store.db, [evidenceId]);
      refusePlace(store.db, evidenceId, place);
    }).acted,
  'evidence.remove': async (context, { evidenceIds }, signal) =>
    runActInTurns(
      context,
      { kind: 'evidence.remove', label: `Removed ${counted(evidenceIds.length, 'passage')}` },
      CHANGES,
      async (store, pace) => {
        assertEvidence(store.db, evidenceIds);
        touchClaims(store, evidenceIds);
        await eachInTurns(evidenceIds, (some) => removeEvidence(store.db, some), pace);
      },
      signal,
    ),
  'evidence.get': async (context, { evidenceIds }, signal) => {
    const { db } = context.archive();
    return { evidence: await evidenceInTurns(db, evidenceIds, paceOf(db, signal)) };
  },
} satisfies Partial<Handlers>;

/** What another window has written meanwhile is not overwritten, and no translation is put beside words that it is not of. */
function assertUnchanged(passages: readonly EvidenceInPlace[], over: Partial<EvidenceInPlace>): void {
  const fields = Object.keys(over) as (keyof EvidenceInPlace)[];
  const changed = passages.find((passage) => fields.some((field) => passage[field] !== over[field]));
  if (changed) throw changedElsewhere(`Passage ${changed.evidenceId}`);
}

/** A claim counts as changed when its evidence has changed. */
function touchClaims({ db, clock }: Store, evidenceIds: readonly number[]): void {
  updateClaims(db, claimsOfEvidence(db, evidenceIds), {}, clock().toISOString());
}
