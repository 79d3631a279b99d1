/** The sample archive: made once from the program's own articles, then opened as it was left. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from './context.ts';
import { type OpenArchive, openForWriting } from './open-archive.ts';
import { archiveValue, setArchiveValue } from './store/archive-facts.ts';
import { openStore } from './store/open.ts';

const NAME = 'Sample.collate';
/** Set once everything is in: a sample that was cut off is made anew. */
const COMPLETE = 'sample_complete';

export async function openSample(context: Context, open: (archive: OpenArchive) => Promise<unknown>): Promise<void> {
  const path = join(context.archivesFolder, NAME);
  if (context.current()?.path === path) return;
  if (existsSync(path)) {
    const store = openStore(path, { ...context, create: false });
    if (archiveValue(store.db, COMPLETE) !== null) {
      await open(openForWriting(store, context));
      return;
    }
    store.close();
    rmSync(path);
  }
  const store = openStore(path, { ...context, create: true });
  await open(openForWriting(store, context));
  setArchiveValue(store.db, COMPLETE, '1');
}
