/** On the page of a claim, single keys that change the current passage. */
import { REMOVES, type Remove, STANCES, type Stance } from '../../../contract/model/values.ts';
import { act } from '../../data/act.ts';
import { claimPage } from '../../places/claims/claims-handle.ts';
import { overlay } from '../../window-state.ts';
import { type Action, type ActionContext, canWrite } from '../action.ts';

const passageOf = (context: ActionContext) => context.handle(claimPage)?.passage ?? null;
const hasPassage = (context: ActionContext) => canWrite(context) && passageOf(context) !== null;

function update(context: ActionContext, changes: { stance?: Stance; remove?: Remove }): void {
  const passage = passageOf(context);
  if (passage) act(context.client, 'evidence.update', { evidenceIds: [passage.evidenceId], ...changes });
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
  isPossible: hasPassage,
  run: (context) => {
    const passage = passageOf(context);
    if (passage) overlay.set({ kind: 'edit-evidence', evidenceId: passage.evidenceId });
  },
};

const takeAway: Action = {
  name: 'passage-take-away',
  label: 'Remove the passage from the claim',
  keys: ['Delete', 'Backspace'],
  place: 'claims',
  changesRow: true,
  isPossible: hasPassage,
  run: (context) => {
    const passage = passageOf(context);
    if (passage) act(context.client, 'evidence.remove', { evidenceIds: [passage.evidenceId] });
  },
};

export const changePassageActions: readonly Action[] = [...stanceActions, ...removeActions, speaker, takeAway];
