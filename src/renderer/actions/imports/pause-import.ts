import { importsEnding, whileEnding } from '../../data/import-progress.ts';
import { sayDone } from '../../notices.ts';
import { counted } from '../../parts/words.ts';
import { importsHandle } from '../../places/imports/imports-handle.ts';
import { type Action, canWrite } from '../action.ts';

export const pauseImport: Action = {
  name: 'pause-import',
  label: 'Pause the import',
  keys: 'P',
  place: 'imports',
  hint: 'pause',
  isPossible: (context) => {
    const acts = context.handle(importsHandle);
    return canWrite(context) && acts?.isRunning === true && acts.job.canResume;
  },
  run: async ({ client, handle }) => {
    const importId = handle(importsHandle)?.job.importId;
    if (importId === undefined || importsEnding.get().has(importId)) return;
    const result = await whileEnding(importId, 'pausing…', () => client.call('import.pause', { importId }));
    // Stopped while it was still pausing: that says how it ended.
    if (result.import.state !== 'paused' || importsEnding.get().has(importId)) return;
    sayDone(`Paused; ${counted(result.import.added, 'article')} imported so far`);
  },
};

/** Shares its key with pausing, since only one of the two is possible at a time. */
export const resumeImport: Action = {
  name: 'resume-import',
  label: 'Resume the import',
  keys: 'P',
  place: 'imports',
  hint: 'resume',
  isPossible: (context) => {
    const acts = context.handle(importsHandle);
    return canWrite(context) && acts !== undefined && !acts.isRunning && acts.job.canResume;
  },
  run: async ({ client, handle }) => {
    const importId = handle(importsHandle)?.job.importId;
    if (importId !== undefined) await client.call('import.resume', { importId });
  },
};
