import { existsSync, statSync } from 'node:fs';
import { CollateError } from '../../../contract/errors.ts';
import type { Params } from '../../../contract/methods.ts';
import type { Context, Handlers } from '../../context.ts';
import type { InterchangeQuestions } from '../../interchange/interchange-worker.ts';
import type { ExportProgress } from '../../interchange/write-export.ts';
import { WorkerThread } from '../../runtime/worker-thread.ts';
import { assertArticles } from '../../store/articles/articles.ts';
import type { ExportScope } from '../../store/articles/taking-out.ts';
import { assertClaims } from '../../store/claims/claims.ts';
import { collectionById } from '../../store/collections/collections.ts';
import { assertNoArchive, writtenWhole } from '../../store/written-whole.ts';

export const interchangeHandlers = {
  'interchange.export': async (context, { format, file, scope, by }, signal) => {
    const archive = context.archive();
    const target = context.fileRefs.pathOf(file);
    assertFile(target);
    assertNoArchive(target);
    const taken = await chosen(context, scope, signal);
    const writer = new WorkerThread<InterchangeQuestions>({
      url: context.workerUrl('interchange'),
      memoryMb: MEMORY_MB,
    });
    const onProgress = (progress: ExportProgress) =>
      context.emit({ name: 'exportProgressed', ref: file.ref, ...progress });
    const { items, bytes, leftOut } = await writtenWhole(target, (part) => {
      const work = { archive: archive.pathToRead(), target: part, format, scope: taken, by };
      return writer.askOnce('export', work, { signal, onProgress });
    });
    return { items, bytes, leftOut: [...leftOut] };
  },
} satisfies Partial<Handlers>;

/** @throws CollateError not-found */
async function chosen(
  context: Context,
  { articleIds, search, claimIds }: Params<'interchange.export'>['scope'],
  signal: AbortSignal,
): Promise<ExportScope> {
  const archive = context.archive();
  if (!search) {
    assertArticles(archive.db, articleIds ?? []);
    assertClaims(archive.db, claimIds ?? []);
    return { articleIds: distinct(articleIds), claimIds: distinct(claimIds) };
  }
  for (const collectionId of search.filters.collectionIds ?? []) collectionById(archive.db, collectionId);
  // Those imported a moment ago are found too.
  if (archive.heldBy === null) await unlessAborted(archive.indexer().drained(), signal);
  const found = await archive.search.ask('found', search, signal);
  if (found.length === 0)
    throw new CollateError('not-found', 'No article is found, so nothing was written. Search for something else.');
  return { articleIds: found, claimIds: null };
}

/** @throws the signal's reason */
function unlessAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, aborted]);
}

/** @throws CollateError bad-request */
function assertFile(target: string): void {
  if (existsSync(target) && !statSync(target).isFile())
    throw new CollateError('bad-request', `${target} is not a file. Nothing was written; name a file.`);
}

const MEMORY_MB = 512;

const distinct = (ids: readonly number[] | undefined): number[] | null => (ids ? [...new Set(ids)] : null);
