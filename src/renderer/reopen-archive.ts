/** After a lost connection: what is done before anything else is asked. */
import { CollateError } from '../contract/errors.ts';
import type { ArchiveStatus } from '../contract/model/archive.ts';
import type { Connection } from '../transport/connect.ts';
import { forgetArchive } from './forget-archive.ts';

/** A new engine has no archive open, so the one that the window shows is opened in it. If another is open by now, or this one cannot be, the window forgets what it holds of it. @throws CollateError */
export async function reopenArchive(engine: Connection, shown: ArchiveStatus | null | undefined): Promise<void> {
  if (!shown) return;
  const { archive } = await engine.call('archive.status', {});
  if (archive?.archiveId === shown.archiveId) return;
  if (archive || !(await isOpened(engine, shown))) forgetArchive();
}

async function isOpened(engine: Connection, { name, readOnly }: ArchiveStatus): Promise<boolean> {
  const { archives } = await engine.call('archive.recent', {});
  const last = archives.find((one) => one.present && one.name === name);
  if (!last) return false;
  try {
    await engine.call('archive.open', { file: { ref: last.ref, name }, readOnly });
  } catch (error) {
    // Lost once more, it is tried again.
    if (!(error instanceof CollateError && error.code === 'engine-lost')) forgetArchive();
    throw error;
  }
  return true;
}
