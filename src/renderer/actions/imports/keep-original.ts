import type { ImportItem } from '../../../contract/model/imports/import.ts';
import { sayDone, sayProblem } from '../../notices.ts';
import { counted } from '../../parts/words.ts';
import { importsHandle, outcomesHandle } from '../../places/imports/imports-handle.ts';
import { type Action, type ActionContext, canWrite } from '../action.ts';

/** A refused file whose bytes can be kept, and are not yet. */
export const isToKeep = ({ outcome, isKept, isEmpty }: ImportItem) => outcome === 'failed' && !isKept && !isEmpty;

const refusedInHand = ({ handle }: ActionContext) => (handle(outcomesHandle)?.inHand ?? []).filter(isToKeep);

/** Keeps refused files unchanged, beside their outcome. */
export const keepOriginal: Action = {
  name: 'keep-original',
  label: 'Keep as an original',
  keys: 'O',
  place: 'imports',
  changesRow: true,
  hint: 'keep the original',
  isPossible: (context) =>
    canWrite(context) && context.handle(importsHandle)?.isRunning === false && refusedInHand(context).length > 0,
  run: (context) =>
    keep(
      context,
      refusedInHand(context).map(({ importItemId }) => importItemId),
    ),
};

export async function keep({ client, handle }: ActionContext, importItemIds: number[]): Promise<void> {
  const result = await client.call('import.keepOriginal', { importItemIds }).catch(sayProblem);
  if (!result) return;
  handle(outcomesHandle)?.clear();
  sayDone(
    result.items === 1
      ? 'Kept the file as it is, in the archive'
      : `Kept ${counted(result.items, 'file')} as they are, in the archive`,
  );
}
