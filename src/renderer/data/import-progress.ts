/** The running imports, according to their events. */
import type { CollateError } from '../../contract/errors.ts';
import type { EngineEvent } from '../../contract/events.ts';
import type { Client } from '../client.ts';
import { createArchiveStore } from '../forget-archive.ts';
import { currentLocation, navigate } from '../history.ts';
import { sayProblem, sayStanding } from '../notices.ts';
import { type ImportProgress, outcomeWords } from './import-words.ts';
import { showChanges } from './use-read.ts';

export const importProgress = createArchiveStore<ReadonlyMap<number, ImportProgress>>(new Map());

/** How far an import is: in files if their number is known, otherwise in bytes. */
export function shareDone(job: ImportProgress): { value: number; most: number | null } {
  if (job.expected !== null) return { value: job.done, most: job.expected };
  return { value: job.bytes, most: job.bytesExpected || null };
}

/** What the last import has brought, once it no longer runs: for screen readers, which are told of no progress. */
export const lastImported = createArchiveStore('');

/** Imports that were told to end and still finish what is being read, each with the words for it. */
export const importsEnding = createArchiveStore<ReadonlyMap<number, string>>(new Map());

/** Says so while an import is being ended. */
export async function whileEnding<T>(importId: number, words: string, end: () => Promise<T>): Promise<T> {
  importsEnding.set(new Map(importsEnding.get()).set(importId, words));
  try {
    return await end();
  } finally {
    const ending = new Map(importsEnding.get());
    if (ending.get(importId) === words) ending.delete(importId);
    importsEnding.set(ending);
  }
}

/** The number of articles that are not searchable yet. */
export const waitingForIndex = createArchiveStore(0);

/** How far the backup, check, deletion or verification is that is running, if any is. */
export const workProgress = createArchiveStore<Extract<EngineEvent, { name: 'workProgressed' }> | null>(null);

export function followImports(client: Client): () => void {
  return client.subscribe((event) => {
    if (event.name === 'indexProgressed') waitingForIndex.set(event.waiting);
    if (event.name === 'workProgressed') workProgress.set(event);
    if (event.name !== 'importProgressed') return;
    importProgress.set(new Map(importProgress.get()).set(event.importId, event));
    lastImported.set(event.finished ? `Imported: ${outcomeWords(event)}` : '');
    if (!event.finished) return;
    void endProgress(event);
    sayWhyStopped(client, event.importId);
  });
}

/** Its progress goes once the list says how it ended: an import that is running and shows none waits for its turn. */
async function endProgress(ended: ImportProgress): Promise<void> {
  await showChanges();
  const next = new Map(importProgress.get());
  if (next.get(ended.importId) === ended) next.delete(ended.importId);
  importProgress.set(next);
}

/** An import that could not go on, as the disk is full, would else be taken for one that has ended. */
async function sayWhyStopped(client: Client, importId: number): Promise<void> {
  // There it stands beside the job.
  if (currentLocation().place === 'imports') return;
  const got = await client.call('import.get', { importId }).catch((error: CollateError) => {
    // Closing the archive ends its imports.
    if (error.code !== 'no-archive') sayProblem(error);
  });
  if (got?.import.state === 'stopped' && got.import.message !== null)
    sayStanding(got.import.message, { label: 'Show', run: () => navigate('imports', { importId }) });
}
