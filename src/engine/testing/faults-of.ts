import type { ArchiveCheck } from '../../contract/model/archive.ts';
import { checkArchive } from '../store/check.ts';
import { openReadOnly } from '../store/open-read-only.ts';

/** For tests: checks an archive on this thread, whereas `archive.check` starts a worker. @returns the checks that found something */
export async function faultsOf(path: string): Promise<ArchiveCheck['checks'][number][]> {
  const reader = openReadOnly(path);
  try {
    const { checks } = await checkArchive(reader, new AbortController().signal);
    return checks.filter(({ ok }) => !ok);
  } finally {
    reader.close();
  }
}
