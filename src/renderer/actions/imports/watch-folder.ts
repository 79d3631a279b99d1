import { sayDone } from '../../notices.ts';
import { inLine } from '../../parts/words.ts';
import { type Action, canWrite } from '../action.ts';

/** Possible only where the host can name a folder: a browser hands over copies. */
export const watchFolder: Action = {
  name: 'watch-folder',
  label: 'Watch a folder…',
  keys: 'W',
  place: 'imports',
  isPossible: (context) => canWrite(context) && context.shell.kind === 'electron',
  run: async ({ client, shell }) => {
    for (const folder of await shell.pickFolder()) {
      await client.call('import.watch', { folder });
      sayDone(`Watching ${inLine(folder.name)}: its files are imported now, new ones as they appear`);
    }
  },
};
