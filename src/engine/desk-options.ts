/** The engine's options on a desktop: where settings, archives and resources are, and which files the workers are. */
import { existsSync, mkdirSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import envPaths from 'env-paths';
import { uuidv7 } from 'uuidv7';
import type { EngineOptions } from './runtime/engine-options.ts';
import { createFileRefs } from './runtime/file-refs.ts';
import { sourceWorkerUrl } from './source-worker-url.ts';

/**
 * If COLLATE_HOME is set, settings and archives go there instead of into the user's own folders.
 * @param entryUrl `import.meta.url` of the host's entry file; in a build, the workers are next to it
 */
export function deskOptions(entryUrl: string, log: EngineOptions['log']): EngineOptions {
  const home = process.env.COLLATE_HOME;
  const archivesFolder = home ? join(home, 'archives') : join(homedir(), 'Collate');
  const settingsFolder = home ?? envPaths('Collate', { suffix: '' }).config;
  // Folders of the program's own are this account's alone, with all that comes to lie in them.
  for (const folder of [archivesFolder, settingsFolder]) mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    clock: () => new Date(),
    newId: uuidv7,
    fileRefs: createFileRefs(),
    preferencesFile: join(settingsFolder, 'preferences.json'),
    archivesFolder,
    resourcesFolder: join(programFolder(entryUrl), 'resources'),
    workerUrl: entryUrl.endsWith('.ts') ? sourceWorkerUrl : (name) => new URL(`./${name}-worker.js`, entryUrl),
    holder: `Collate on ${hostname()}, process ${process.pid}`,
    log,
  };
}

/** Returns the folder with `package.json` and `resources`, searched upwards from the entry file. */
export function programFolder(entryUrl: string): string {
  let folder = dirname(fileURLToPath(entryUrl));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
