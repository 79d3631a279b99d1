import { CollateError } from '../../../contract/errors.ts';
import type { WatchedFolder } from '../../../contract/model/imports/import.ts';
import type { Command } from '../command.ts';

export const watchCommand: Command = {
  name: 'watch',
  usage: 'collate watch [FOLDER…] [--source NAME] [--stop]',
  summary:
    'Watch folders, or stop watching them (--stop); without any, list those watched. Their files are imported while the window or the server has the archive open.',
  json: '{folders: [{folderId, name, path, source, since, problem}]}',
  archive: 'needed',
  words: Infinity,
  options: { source: { type: 'string' }, stop: { type: 'boolean' } },
  run: async ({ engine, fileRefs, path, answer }, words, options) => {
    const source = options.source as string | undefined;
    for (const word of words) {
      if (options.stop) {
        const { folders } = await engine.call('import.watched', {});
        const watched = folders.find((folder) => folder.path === path(word));
        if (!watched) throw new CollateError('not-found', `${path(word)} is not watched. Nothing was changed.`);
        await engine.call('import.unwatch', { folderId: watched.folderId });
      } else {
        await engine.call('import.watch', { folder: fileRefs.add(path(word)), ...(source ? { source } : {}) });
      }
    }
    const watched = await engine.call('import.watched', {});
    answer(watched, () => inWords(watched.folders));
    return 0;
  },
};

function inWords(folders: readonly WatchedFolder[]): string {
  if (folders.length === 0) return 'No folder is watched.';
  return folders.map(({ path, source }) => (source === null ? path : `${path}, as ${source}`)).join('\n');
}
