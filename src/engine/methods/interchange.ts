import { existsSync, statSync } from 'node:fs';
import { CollateError } from '../../contract/errors.ts';
import type { Handlers } from '../context.ts';
import type { ExportAnswer, ExportProgress, ExportRequest } from '../interchange/write-export.ts';
import { createWorkerClient } from '../runtime/worker-client.ts';
import { assertArticles } from '../store/articles/articles.ts';
import { assertClaims } from '../store/claims/claims.ts';
import { assertNoArchive, writtenWhole } from '../store/written-whole.ts';

export const interchangeHandlers = {
  'interchange.export': async (context, { format, file, scope, by }, signal) => {
    const { db, path } = context.archive();
    const target = context.fileRefs.pathOf(file);
    const taken = { articleIds: distinct(scope.articleIds), claimIds: distinct(scope.claimIds) };
    assertArticles(db, taken.articleIds ?? []);
    assertClaims(db, taken.claimIds ?? []);
    assertFile(target);
    assertNoArchive(target);
    const writing = createWorkerClient<ExportRequest, ExportAnswer, ExportProgress>(
      context.workerUrl('interchange'),
      MEMORY_MB,
    );
    const tell = (progress: ExportProgress) => context.emit({ name: 'exportProgressed', ref: file.ref, ...progress });
    try {
      const { items, bytes, leftOut } = await writtenWhole(target, (part) =>
        writing.ask({ archive: path, target: part, format, scope: taken, by }, signal, tell),
      );
      return { items, bytes, leftOut: [...leftOut] };
    } finally {
      await writing.close();
    }
  },
} satisfies Partial<Handlers>;

/** @throws CollateError bad-request */
function assertFile(target: string): void {
  if (existsSync(target) && !statSync(target).isFile())
    throw new CollateError('bad-request', `${target} is not a file. Nothing was written; name a file.`);
}

const MEMORY_MB = 512;

const distinct = (ids: readonly number[] | undefined): number[] | null => (ids ? [...new Set(ids)] : null);
