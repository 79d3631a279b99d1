import type { Handlers } from '../context.ts';
import { assertTarget, writtenWhole } from '../interchange/export-target.ts';
import type { ExportAnswer, ExportProgress, ExportRequest } from '../interchange/write-export.ts';
import { createWorkerClient } from '../runtime/worker-client.ts';
import { assertArticles } from '../store/articles/articles.ts';
import { assertClaims } from '../store/claims/claims.ts';

export const interchangeHandlers = {
  'interchange.export': async (context, { format, file, scope, by }, signal) => {
    const { db, path } = context.archive();
    const target = context.fileRefs.pathOf(file);
    const taken = { articleIds: distinct(scope.articleIds), claimIds: distinct(scope.claimIds) };
    assertArticles(db, taken.articleIds ?? []);
    assertClaims(db, taken.claimIds ?? []);
    assertTarget(db, target);
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

const MEMORY_MB = 512;

const distinct = (ids: readonly number[] | undefined): number[] | null => (ids ? [...new Set(ids)] : null);
