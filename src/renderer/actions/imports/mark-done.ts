import type { ImportItem } from '../../../contract/model/imports/import.ts';
import { act } from '../../data/act.ts';
import { outcomesHandle } from '../../places/imports/imports-handle.ts';
import { type Action, type ActionContext, canWrite } from '../action.ts';

/** What stays listed until the analyst has dealt with it. */
export const isToBeDone = ({ outcome }: ImportItem) => outcome === 'to-place' || outcome === 'differs';

const toBeDone = ({ handle }: ActionContext) => (handle(outcomesHandle)?.inHand ?? []).filter(isToBeDone);

/** Takes passages to place, and differences, off the list. */
export const markDone: Action = {
  name: 'mark-done',
  label: 'Mark as done',
  keys: 'D',
  place: 'imports',
  changesRow: true,
  hint: 'done',
  isPossible: (context) => canWrite(context) && toBeDone(context).length > 0,
  run: (context) =>
    done(
      context,
      toBeDone(context).map(({ importItemId }) => importItemId),
    ),
};

export async function done({ client, handle }: ActionContext, importItemIds: number[]): Promise<void> {
  if (await act(client, 'import.markDone', { importItemIds })) handle(outcomesHandle)?.clear();
}
