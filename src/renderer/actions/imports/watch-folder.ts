import { sayDone, sayProblem } from '../../notices.ts';
import { type Action, canWrite } from '../action.ts';

/** Possible only where the host can name a folder: a browser hands over copies. */
export const watchFolder: Action = {
  name: 'watch-folder',
  label: 'Watch a folder…',
  keys: 'W',
  place: 'imports',
  isPossible: (context) => canWrite(context) && context.shell.kind === 'electron',
  run: async ({ client, shell }) => {
    try {
      for (const folder of await shell.pickFolder()) {
        await client.call('import.watch', { folder });
        sayDone(`Watching ${folder.name}: what is in it comes in now, the rest as it appears`);
      }
    } catch (error) {
      sayProblem(error);
    }
  },
};
