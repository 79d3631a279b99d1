/** A new engine has no archive open, so the archive that the window shows is opened in it before anything else is asked. */
import type { ArchiveStatus } from '../contract/model/archive.ts';
import type { Connection } from '../transport/connect.ts';

export async function reopenArchive(engine: Connection, shown: ArchiveStatus | null | undefined): Promise<void> {
  if (!shown || (await engine.call('archive.status', {})).archive) return;
  const { archives } = await engine.call('archive.recent', {});
  const last = archives.find(({ name, present }) => present && name === shown.name);
  if (!last) return;
  const { ref, name } = last;
  await engine.call('archive.open', { file: { ref, name }, readOnly: shown.readOnly });
}
