/** In an article, what is done with the current mark. */
import { REMOVES, type Remove } from '../../../contract/model/values.ts';
import { removeWords } from '../../parts/model/Speaker.tsx';
import { articleHandle } from '../../places/article/article-handle.ts';
import { type Action, type ActionContext, canWrite } from '../action.ts';

const hasMark = (context: ActionContext) => context.handle(articleHandle)?.hasCurrentMark === true;
const canChange = (context: ActionContext) => canWrite(context) && hasMark(context);

export const editSpeaker: Action = {
  name: 'edit-speaker',
  label: 'Speaker…',
  keys: 'P',
  place: 'article',
  isPossible: canChange,
  run: (context) => context.handle(articleHandle)?.editSpeaker(),
};

const setRemove = (remove: Remove): Action => ({
  name: `set-remove-${remove}`,
  label: `At remove ${removeWords(remove)}`,
  keys: String(remove),
  place: 'article',
  isPossible: canChange,
  run: (context) => context.handle(articleHandle)?.setRemove(remove),
});

export const setRemoveActions: readonly Action[] = REMOVES.map(setRemove);

export const editNote: Action = {
  name: 'edit-note',
  label: 'Note on this passage…',
  keys: 'E',
  place: 'article',
  isPossible: canChange,
  run: (context) => context.handle(articleHandle)?.editNote(),
};

export const editTranslation: Action = {
  name: 'edit-translation',
  label: 'Translate this passage…',
  keys: 'Shift+E',
  place: 'article',
  isPossible: canChange,
  run: (context) => context.handle(articleHandle)?.editTranslation(),
};

export const takeMarkAway: Action = {
  name: 'take-mark-away',
  label: 'Remove the mark',
  keys: 'Delete',
  place: 'article',
  isPossible: canChange,
  run: (context) => context.handle(articleHandle)?.takeAway(),
};

export const openClaimOfMark: Action = {
  name: 'open-claim-of-mark',
  label: 'Open the claim of this mark',
  keys: 'Enter',
  place: 'article',
  isPossible: hasMark,
  run: (context) => context.handle(articleHandle)?.openClaim(),
};
