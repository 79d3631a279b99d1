import { importsEnding, whileEnding } from '../../data/import-progress.ts';
import { sayDone } from '../../notices.ts';
import { counted } from '../../parts/words.ts';
import { importsHandle } from '../../places/imports/imports-handle.ts';
import { type Action, canWrite } from '../action.ts';

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
    if (importId === undefined || importsEnding.get().has(importId)) return;
    const result = await whileEnding(importId, 'stopping…', () => client.call('import.cancel', { importId }));
    sayDone(`Stopped; ${counted(result.import.added, 'article')} imported so far, and kept`);
  },
};
