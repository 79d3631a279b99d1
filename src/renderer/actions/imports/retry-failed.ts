import { sayDone, sayProblem } from '../../notices.ts';
import { counted } from '../../parts/words.ts';
import { importsHandle, outcomesHandle } from '../../places/imports/imports-handle.ts';
import { type Action, type ActionContext, canWrite } from '../action.ts';

/** Returns the selected or current failures; if there are none, the whole import is meant. */
function failuresInHand(context: ActionContext): number[] {
  const inHand = context.handle(outcomesHandle)?.inHand ?? [];
  return inHand.filter(({ outcome }) => outcome === 'failed').map(({ importItemId }) => importItemId);
}

export const retryFailed: Action = {
  name: 'retry-failed',
  label: (context) => {
    const { length } = failuresInHand(context);
    return length === 0 ? 'Retry all failures' : `Retry ${counted(length, 'failure')}`;
  },
  keys: 'R',
  place: 'imports',
  changesRow: true,
  hint: 'try again',
  isPossible: (context) => {
    const acts = context.handle(importsHandle);
    return canWrite(context) && acts !== undefined && !acts.isRunning && acts.job.failed > 0;
  },
  run: (context) => retry(context, failuresInHand(context)),
};

/** @param items empty means all failures of the import */
export async function retry({ client, handle }: ActionContext, items: readonly number[]): Promise<void> {
  const importId = handle(importsHandle)?.job.importId;
  if (importId === undefined) return;
  const importItemIds = items.length > 0 ? { importItemIds: [...items] } : {};
  const result = await client.call('import.retry', { importId, ...importItemIds }).catch(sayProblem);
  if (!result) return;
  handle(outcomesHandle)?.clear();
  sayDone(items.length > 0 ? `Reading ${counted(items.length, 'file')} again` : 'Reading all failed files again');
}
