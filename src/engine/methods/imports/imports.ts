import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { CollateError } from '../../../contract/errors.ts';
import type { Import, OutcomeFilter } from '../../../contract/model/imports/import.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import type { Context, Handlers } from '../../context.ts';
import { watchedFolderStates } from '../../import/folder-watch.ts';
import { importRoots } from '../../import/jobs/walk-files.ts';
import { cleanValue } from '../../store/articles/checked-values.ts';
import type { Connection } from '../../store/connection.ts';
import {
  articlesOfImport,
  countNoFailures,
  importById,
  importItems,
  importItemsById,
  importsBefore,
  keptOriginal,
  reasonsOf,
} from '../../store/imports/imports.ts';
import { markDone } from '../../store/imports/outcomes-done.ts';
import { originalBytes, originalFacts } from '../../store/originals/originals.ts';
import { newVersionsOf } from '../../store/origins/versions.ts';
import { paceOf } from '../../store/pace.ts';
import { correctInTurns } from '../articles/corrected-value.ts';
import { runAct, runActInTurns } from '../run-act.ts';
import { tableFile } from '../table-file.ts';
import { articlesToLookAt, countReasons } from './look-again.ts';

export const importHandlers = {
  'import.start': (context, { files, source, columns }) => {
    const roots = importRoots(files.map((file) => context.fileRefs.pathOf(file)));
    const importId = context
      .archive()
      .imports()
      .start({ roots, sourceName: source ?? null, ...(columns ? { columns } : {}) });
    return { importId, roots: roots.map(({ shown }) => shown) };
  },
  'import.paste': (context, { text, html, source }) => {
    if (text.trim() === '' && !html?.trim())
      throw new CollateError('bad-request', 'The clipboard contains no text. Nothing was imported.');
    return {
      importId: context
        .archive()
        .imports()
        .paste({ text, html: html?.trim() ? html : null }, source ?? null),
    };
  },
  'import.cancel': async (context, { importId }) => ({ import: await context.archive().imports().cancel(importId) }),
  'import.pause': async (context, { importId }) => ({ import: await context.archive().imports().pause(importId) }),
  'import.resume': (context, { importId }) => ({ import: context.archive().imports().resume(importId) }),
  'import.retry': (context, { importId, importItemIds }) => ({
    import: context
      .archive()
      .imports()
      .retry(importId, importItemIds ?? null),
  }),
  'import.table': async (context, { importItemId, columns }, signal) => ({
    table: await context.archive().imports().table(importItemId, columns, signal),
  }),
  'import.map': (context, { importItemId, columns }) => ({
    import: context.archive().imports().map(importItemId, columns),
  }),
  'import.assignSource': async (context, { importId, importItemIds, articleIds, source }, signal) => {
    const { db } = context.archive();
    importById(db, importId);
    const ids = articlesOfImport(db, importId, { importItemIds, articleIds });
    const name = cleanValue(source);
    if (ids.length === 0 || name === null) {
      const what = name === null ? 'A source needs a name.' : 'No article of this import is among these.';
      throw new CollateError('bad-request', `${what} Nothing was changed.`);
    }
    const label = `Assigned a source to ${counted(ids.length, 'article')}`;
    const given = { field: 'source', value: name, reason: 'assigned in Imports' } as const;
    return runActInTurns(
      context,
      { kind: 'import.assignSource', label },
      ['article', 'source', 'claim', 'report'],
      (store, pace) => correctInTurns(store, ids, given, pace),
      signal,
    );
  },
  'import.markDone': (context, { importItemIds }) =>
    runAct(
      context,
      {
        kind: 'import.markDone',
        label: (done: number) => `Marked ${counted(done, 'outcome')} of an import as done`,
      },
      ['import'],
      ({ db }) => markDone(db, importItemIds),
    ).acted,
  'import.keepOriginal': async (context, { importItemIds }) => {
    await context.archive().imports().keepOriginals(importItemIds);
    return { items: importItemIds.length };
  },
  'import.original': (context, { importItemId }) => {
    const { db } = context.archive();
    const { sha256, path } = keptOriginal(db, importItemId);
    const mediaType = originalFacts(db, sha256)?.mediaType ?? 'application/octet-stream';
    return { sha256, mediaType, name: basename(path), bytes: originalBytes(db, sha256) };
  },
  'import.watch': async (context, { folder, source }, signal) => {
    // By the time the folder was looked at, another one may be open.
    const archive = context.archive();
    const path = context.fileRefs.pathOf(folder);
    const facts = await stat(path).catch(() => null);
    if (!facts?.isDirectory())
      throw new CollateError('bad-request', `${folder.name} is not an existing folder. Nothing was changed.`);
    return { folder: await archive.whenFree(() => archive.folders().add(path, source ?? null), signal) };
  },
  'import.unwatch': (context, { folderId }) => {
    const folders = context.archive().folders();
    folders.remove(folderId);
    return { folders: folders.list() };
  },
  'import.watched': (context) => {
    const archive = context.archive();
    return {
      folders: archive.heldBy === null ? archive.folders().list() : watchedFolderStates(archive.db, () => null),
    };
  },
  'import.get': (context, { importId }) => {
    const { db } = context.archive();
    return {
      import: withCurrentState(context, importById(db, importId)),
      reasons: reasonsOf(db, importId),
      versions: newVersionsOf(db, importId),
      ...countNoFailures(db, importId),
    };
  },
  'import.list': (context, { before, limit }) => ({
    imports: importsBefore(context.archive().db, before, limit).map((job) => withCurrentState(context, job)),
  }),
  'import.items': (context, params) => {
    const { db } = context.archive();
    importById(db, params.importId);
    const items = importItems(db, params);
    return { items, next: items.length === params.limit ? (items.at(-1)?.importItemId ?? null) : null };
  },
  'import.lookAgain': async (context, { importId, after, limit }) => {
    const { db } = context.archive();
    importById(db, importId);
    const all = await articlesToLookAt(db, importId);
    const page = all.filter(({ importItemId }) => importItemId > after).slice(0, limit);
    const byId = new Map(page.map((article) => [article.importItemId, article]));
    return {
      items: importItemsById(db, [...byId.keys()]).flatMap((item) => {
        const article = byId.get(item.importItemId);
        return article
          ? [{ ...item, articleId: article.articleId, words: article.words, reasons: [...article.reasons] }]
          : [];
      }),
      next: page.length === limit ? (page.at(-1)?.importItemId ?? null) : null,
      total: all.length,
      counts: countReasons(all),
    };
  },
  'import.exportOutcomes': (context, { importId, outcome, format }, signal) => {
    const { db } = context.archive();
    importById(db, importId);
    const name = `import ${importId}${outcome === undefined ? '' : `, ${OUTCOME_NAMES[outcome]}`}`;
    const columns = ['file', 'inside', 'outcome', 'reason', 'message', 'article', 'title'];
    const table = { title: 'Outcomes', columns, rows: outcomeRows(db, importId, outcome) };
    return tableFile(name, format, table, paceOf(db, signal));
  },
} satisfies Partial<Handlers>;

const OUTCOME_NAMES: Record<OutcomeFilter, string> = {
  added: 'new',
  duplicate: 'duplicates',
  failed: 'failed',
  'left-out': 'left out',
  'to-place': 'to place',
  differs: 'differences',
  version: 'new versions',
};
const ROWS_AT_ONCE = 5_000;

function* outcomeRows(db: Connection, importId: number, outcome: OutcomeFilter | undefined) {
  for (let after = 0; ; ) {
    const items = importItems(db, { importId, outcome, after, limit: ROWS_AT_ONCE });
    for (const { path, member, outcome: what, code, message, articleId, title } of items)
      yield [path, member ?? '', what, code ?? '', message ?? '', articleId ?? '', title ?? ''];
    const last = items.at(-1);
    if (items.length < ROWS_AT_ONCE || !last) return;
    after = last.importItemId;
  }
}

function withCurrentState(context: Context, job: Import): Import {
  const archive = context.archive();
  return archive.heldBy === null ? archive.imports().withCurrentState(job) : job;
}
