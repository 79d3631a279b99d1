import { importsEnding, whileEnding } from '../../data/import-progress.ts';
import { sayDone } from '../../notices.ts';
import { counted } from '../../parts/words.ts';
import { importsHandle } from '../../places/imports/imports-handle.ts';
import { type Action, canWrite } from '../action.ts';

const STOPPING = 'stopping…';

export const stopImport: Action = {
  name: 'stop-import',
  label: 'Stop the import',
  keys: 'Shift+P',
  place: 'imports',
  changesRow: true,
  hint: 'stop',
  isPossible: (context) => {
    const acts = context.handle(importsHandle);
    return canWrite(context) && acts !== undefined && (acts.isRunning || acts.job.state === 'paused');
  },
  run: async ({ client, handle }) => {
    const importId = handle(importsHandle)?.job.importId;
    // One that is still pausing can be stopped.
    if (importId === undefined || importsEnding.get().get(importId) === STOPPING) return;
    const result = await whileEnding(importId, STOPPING, () => client.call('import.cancel', { importId }));
    sayDone(`Stopped; ${counted(result.import.added, 'article')} imported so far, and kept`);
  },
};
