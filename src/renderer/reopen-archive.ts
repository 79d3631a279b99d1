/** After a lost connection: what is done before anything else is asked. */
import type { ArchiveStatus } from '../contract/model/archive.ts';
import type { Connection } from '../transport/connect.ts';
import { forgetArchive } from './forget-archive.ts';

/** A new engine has no archive open, so the one that the window shows is opened in it. If another is open by now, the window forgets what it holds of the one shown. */
export async function reopenArchive(engine: Connection, shown: ArchiveStatus | null | undefined): Promise<void> {
  if (!shown) return;
  const { archive } = await engine.call('archive.status', {});
  if (archive && archive.archiveId !== shown.archiveId) forgetArchive();
  if (archive) return;
  const { archives } = await engine.call('archive.recent', {});
  const last = archives.find(({ name, present }) => present && name === shown.name);
  if (!last) return;
  const { ref, name } = last;
  await engine.call('archive.open', { file: { ref, name }, readOnly: shown.readOnly });
}
