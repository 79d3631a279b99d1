/** Imports articles that were picked, dropped or pasted. */
import type { FileRef } from '../../contract/model/common.ts';
import type { Client } from '../client.ts';
import { currentLocation, navigate } from '../history.ts';
import { dismissNotice, sayDone, sayProblem, showProgress } from '../notices.ts';
import { countWords, inLine, instantOfRecord } from '../parts/words.ts';
import { importsHandle } from '../places/imports/imports-handle.ts';
import { openFailure } from '../places/welcome/open-failure.ts';
import type { HandoverProgress, Shell } from '../shell/shell.ts';
import { createStore } from '../store.ts';
import { saveWords } from '../typing/unsaved-words.ts';
import { lentNow } from './handles.ts';

async function startImport(client: Client, files: readonly FileRef[]): Promise<void> {
  if (files.length === 0) return;
  try {
    const { importId } = await client.call('import.start', { files: [...files] });
    if (currentLocation().place === 'imports') showAnother(importId);
    sayDone(`Importing ${namesOf(files)}`, { label: 'Show', run: () => navigate('imports', { importId }) });
  } catch (error) {
    sayProblem(error);
  }
}

/** As the job is called: what is dropped may be folders, so it says nothing of the number of files. */
function namesOf([first, ...others]: readonly FileRef[]): string {
  const name = inLine(first?.name ?? '');
  return others.length === 0 ? name : `${name} and ${countWords(others.length)} more`;
}

/** Back then leads to the one looked at, also if it was not chosen. */
function showAnother(importId: number): void {
  const shown = lentNow(importsHandle)?.job.importId;
  if (shown !== undefined) navigate('imports', { importId: shown }, { replace: true });
  navigate('imports', { importId });
}

/** The number of times that files are being handed over now, before there is a job for them. */
export const handovers = createStore(0);

/** Shows the progress of handing over files if it takes more than a moment. */
async function handedOver(take: (progress: HandoverProgress) => Promise<FileRef[]>): Promise<FileRef[]> {
  let notice: number | undefined;
  let hasBegun = false;
  try {
    return await take((done, total) => {
      // Not before: a dialog may be open until then.
      if (!hasBegun) handovers.set(handovers.get() + 1);
      hasBegun = true;
      if (total < 20) return;
      notice ??= sayDone(`Uploading ${countWords(total)} files`);
      showProgress(notice, `${countWords(done)} done`);
    });
  } catch (error) {
    sayProblem(error);
    return [];
  } finally {
    if (hasBegun) handovers.set(handovers.get() - 1);
    if (notice !== undefined) dismissNotice(notice);
  }
}

export async function importPicked(client: Client, shell: Shell, what: 'files' | 'folder'): Promise<void> {
  const files = await handedOver((progress) =>
    what === 'files' ? shell.pickFiles(progress) : shell.pickFolder(progress),
  );
  await startImport(client, files);
}

const isArchive = (file: FileRef) => /\.collate$/i.test(file.name);

/** Another archive is imported into the one that is open, too. */
export async function importDropped(
  client: Client,
  shell: Shell,
  data: DataTransfer,
  hasArchive: boolean,
): Promise<void> {
  const files = await handedOver((progress) => shell.filesFromDrop(data, progress));
  await (hasArchive ? startImport(client, files) : takeFiles(client, shell, files, false));
}

/** Opens an archive; imports anything else, into a new archive if none is open. */
export async function takeFiles(
  client: Client,
  shell: Shell,
  files: readonly FileRef[],
  hasArchive: boolean,
): Promise<void> {
  const archive = files.length === 1 ? files.find(isArchive) : undefined;
  if (archive) return openArchive(client, archive);
  if (files.length > 0 && !hasArchive) {
    const made = await makeArchive(client, shell, archiveName(files));
    if (!made) return;
  }
  await startImport(client, files);
}

/** An archive started by a drop is named after what was dropped, or, if that was several things, by the time. */
function archiveName([first, ...others]: readonly FileRef[]): string {
  const own = others.length === 0 ? first?.name.replace(/\.[^.]{1,6}$/, '').trim() : '';
  return own || `Untitled, ${instantOfRecord(new Date().toISOString())}`;
}

/** A failure is shown instead of anything else until a choice is made. */
export async function openArchive(client: Client, file: FileRef, readOnly = false): Promise<void> {
  try {
    await saveWords();
  } catch (error) {
    return sayProblem(error);
  }
  try {
    await client.call('archive.open', { file, readOnly });
    openFailure.set(null);
  } catch (error) {
    // What is open and cannot say what it holds would leave nothing to show.
    await client.call('archive.status', {}).catch(() => client.call('archive.close', {}).catch(sayProblem));
    openFailure.set({ file, error });
  }
}

/** @returns false if the analyst chose no location for it, or if it could not be created */
export async function makeArchive(client: Client, shell: Shell, name: string): Promise<boolean> {
  try {
    const file = await shell.archivePlace(name);
    if (!file) return false;
    await saveWords();
    await client.call('archive.create', { file });
    return true;
  } catch (error) {
    sayProblem(error);
    return false;
  }
}
