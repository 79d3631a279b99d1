import { importsHandle, outcomesHandle } from '../../places/imports/imports-handle.ts';
import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';

export const mapColumns: Action = {
  name: 'map-columns',
  label: 'Map the columns of the table…',
  keys: 'M',
  place: 'imports',
  hint: 'map columns',
  isPossible: (context) => {
    const [item, ...others] = context.handle(outcomesHandle)?.inHand ?? [];
    const isTable = item?.hasColumns === true && others.length === 0;
    return canWrite(context) && context.handle(importsHandle)?.isRunning === false && isTable;
  },
  run: ({ handle }) => {
    const item = handle(outcomesHandle)?.inHand[0];
    if (item) overlay.set({ kind: 'map-columns', importItemId: item.importItemId, path: item.path });
  },
};
