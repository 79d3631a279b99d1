import type { ImportItem } from '../../../contract/model/import.ts';
import { sayDone, sayProblem } from '../../notices.ts';
import { counted } from '../../parts/words.ts';
import { importsHandle, outcomesHandle } from '../../places/imports/imports-handle.ts';
import { type Action, type ActionContext, canWrite } from '../action.ts';

function refusedInHand({ handle }: ActionContext): ImportItem[] {
  return (handle(outcomesHandle)?.inHand ?? []).filter(({ outcome, isKept }) => outcome === 'failed' && !isKept);
}

/** Refused files, as they are, beside their outcome. */
export const keepOriginal: Action = {
  name: 'keep-original',
  label: 'Keep as an original',
  keys: 'O',
  place: 'imports',
  hint: 'keep the original',
  isPossible: (context) =>
    canWrite(context) && context.handle(importsHandle)?.isRunning === false && refusedInHand(context).length > 0,
  run: async (context) => {
    const importItemIds = refusedInHand(context).map(({ importItemId }) => importItemId);
    const result = await context.client.call('import.keepOriginal', { importItemIds }).catch(sayProblem);
    if (!result) return;
    context.handle(outcomesHandle)?.clear();
    sayDone(`Kept ${counted(result.items, 'file')} as they are, in the archive`);
  },
};
