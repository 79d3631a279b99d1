import { CollateError } from '../../../contract/errors.ts';
import { placeOf } from '../../../contract/model/claims/place.ts';
import type { Context, Handlers } from '../../context.ts';
import type { VersionsQuestions } from '../../import/rereads/versions-worker.ts';
import { WorkerThread } from '../../runtime/worker-thread.ts';
import { assertArticles } from '../../store/articles/articles.ts';
import { countFromOlderReaders, evidenceOfEarlierTexts, type ReaderVersion } from '../../store/articles/rereading.ts';
import { evidenceInPlace } from '../../store/claims/evidence.ts';

const LOOKED_AT_ONCE = 200;

const VERSIONS_MEMORY_MB = 256;
/** They are those of the program. */
let known: readonly ReaderVersion[] | undefined;

async function readerVersions({ workerUrl }: Context, signal: AbortSignal): Promise<readonly ReaderVersion[]> {
  if (known) return known;
  const worker = new WorkerThread<VersionsQuestions>({ url: workerUrl('versions'), memoryMb: VERSIONS_MEMORY_MB });
  known = await worker.askOnce('versions', undefined, { signal });
  return known;
}

/** @throws CollateError no-archive, also if another has been opened meanwhile */
async function withReaders(context: Context, signal: AbortSignal) {
  const archive = context.archive();
  const readers = await readerVersions(context, signal);
  if (context.current() !== archive)
    throw new CollateError('no-archive', 'The archive was closed before this was done.');
  return { archive, readers };
}

export const rereadHandlers = {
  'article.reread': async (context, { articleIds }, signal) => {
    const { archive, readers } = await withReaders(context, signal);
    const ids = articleIds ? [...new Set(articleIds)] : null;
    if (ids) assertArticles(archive.db, ids);
    return { reread: archive.rereads().start(ids, readers) };
  },
  'article.rereadState': async (context, _params, signal) => {
    const { archive, readers } = await withReaders(context, signal);
    if (archive.heldBy !== null) return { older: countFromOlderReaders(archive.db, readers), reread: null };
    return archive.rereads().state(readers);
  },
  'article.rereadCancel': async (context) => ({ reread: await context.archive().rereads().cancel() }),
  'evidence.unplaced': (context, { after, limit }) => {
    const { db } = context.archive();
    const found = [];
    let last = after;
    for (;;) {
      const ids = evidenceOfEarlierTexts(db, last, LOOKED_AT_ONCE);
      for (const evidence of evidenceInPlace(db, ids)) {
        last = evidence.evidenceId;
        if (placeOf(evidence)) continue;
        found.push(evidence);
        if (found.length === limit) return { evidence: found, next: last };
      }
      if (ids.length < LOOKED_AT_ONCE) return { evidence: found, next: null };
    }
  },
} satisfies Partial<Handlers>;
