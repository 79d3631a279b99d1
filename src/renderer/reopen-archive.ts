/** After a lost connection: what is done before anything else is asked. */
import { CollateError } from '../contract/errors.ts';
import type { ArchiveStatus } from '../contract/model/archive.ts';
import type { Connection } from '../transport/connect.ts';
import { forgetArchive } from './forget-archive.ts';

/** A new engine has no archive open, so the one that the window shows is opened in it. If another is open by now, or this one cannot be, the window forgets what it holds of it. @throws CollateError */
export async function reopenArchive(engine: Connection, shown: ArchiveStatus | null | undefined): Promise<void> {
  if (!shown) return;
  const { archive } = await engine.call('archive.status', {});
  if (isSame(archive, shown)) return;
  if (archive || !(await isOpened(engine, shown))) forgetArchive();
}

/** A copy has the same id, and may have gone on otherwise. */
const isSame = (archive: ArchiveStatus | null, { archiveId, path }: ArchiveStatus) =>
  archive?.archiveId === archiveId && archive.path === path;

/** @returns whether it is the one that was shown: another of its name may have been opened since */
async function isOpened(engine: Connection, shown: ArchiveStatus): Promise<boolean> {
  const { name, readOnly } = shown;
  const { archives } = await engine.call('archive.recent', {});
  const last = archives.find((one) => one.present && one.name === name);
  if (!last) return false;
  try {
    const { archive } = await engine.call('archive.open', { file: { ref: last.ref, name }, readOnly });
    return isSame(archive, shown);
  } catch (error) {
    // Lost once more, it is tried again.
    if (!(error instanceof CollateError && error.code === 'engine-lost')) forgetArchive();
    throw error;
  }
}
