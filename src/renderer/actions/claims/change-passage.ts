/** On the page of a claim, single keys that change the selected passages, or else the current one. */
import { REMOVES, type Remove, STANCES, type Stance } from '../../../contract/model/values.ts';
import { act } from '../../data/act.ts';
import { claimPage } from '../../places/claims/claims-handle.ts';
import { overlay } from '../../window-state.ts';
import { type Action, type ActionContext, canWrite } from '../action.ts';

const idsInHand = (context: ActionContext) =>
  (context.handle(claimPage)?.passages ?? []).map(({ evidenceId }) => evidenceId);
const hasPassage = (context: ActionContext) => canWrite(context) && idsInHand(context).length > 0;
const isAnyChosen = (context: ActionContext) => (context.handle(claimPage)?.chosen ?? 0) > 0;

function update(context: ActionContext, changes: { stance?: Stance; remove?: Remove }): void {
  act(context.client, 'evidence.update', { evidenceIds: idsInHand(context), ...changes });
}

const stanceActions = STANCES.map(
  (stance): Action => ({
    name: `passage-${stance}`,
    label: `The passage ${stance} the claim`,
    keys: stance.charAt(0).toUpperCase(),
    place: 'claims',
    isPossible: hasPassage,
    run: (context) => update(context, { stance }),
  }),
);

const removeActions = REMOVES.map(
  (remove): Action => ({
    name: `passage-remove-${remove}`,
    label: `The passage is at remove ${remove}`,
    keys: String(remove),
    place: 'claims',
    unlisted: true,
    isPossible: hasPassage,
    run: (context) => update(context, { remove }),
  }),
);

const speaker: Action = {
  name: 'passage-speaker',
  label: 'Who says it, and a note on the passage…',
  keys: 'P',
  place: 'claims',
  hint: 'speaker',
  isPossible: (context) => canWrite(context) && idsInHand(context).length === 1,
  run: (context) => {
    const [evidenceId] = idsInHand(context);
    if (evidenceId !== undefined) overlay.set({ kind: 'edit-evidence', evidenceId });
  },
};

export const takePassagesAway: Action = {
  name: 'passage-take-away',
  label: 'Remove the passage from the claim',
  keys: ['Delete', 'Backspace'],
  place: 'claims',
  changesRow: true,
  isPossible: hasPassage,
  run: (context) => act(context.client, 'evidence.remove', { evidenceIds: idsInHand(context) }),
};

export const splitClaim: Action = {
  name: 'split-claim',
  label: 'Move the selected passages to a new claim…',
  keys: 'N',
  place: 'claims',
  hint: 'to a new claim',
  isPossible: (context) => canWrite(context) && isAnyChosen(context),
  run: (context) => {
    const page = context.handle(claimPage);
    if (page) overlay.set({ kind: 'split-claim', claimId: page.claim.claimId, evidenceIds: idsInHand(context) });
  },
};

export const clearChosenPassages: Action = {
  name: 'clear-passages',
  label: 'Clear the selection of passages',
  keys: 'Escape',
  place: 'claims',
  unlisted: true,
  isPossible: isAnyChosen,
  run: (context) => context.handle(claimPage)?.clear(),
};

export const changePassageActions: readonly Action[] = [
  splitClaim,
  ...stanceActions,
  ...removeActions,
  speaker,
  takePassagesAway,
  clearChosenPassages,
];
