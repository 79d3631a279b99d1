import { CollateError } from '../../contract/errors.ts';
import type { Import } from '../../contract/model/import.ts';
import type { Context, Handlers } from '../context.ts';
import { importById, importItems, importsBefore } from '../store/imports.ts';

export const importHandlers = {
  'import.start': (context, { files, source }) => {
    const paths = files.map((file) => context.fileRefs.pathOf(file));
    const names = files.map((file) => file.name);
    return {
      importId: context
        .archive()
        .imports()
        .start(paths, names, source ?? null),
    };
  },
  'import.paste': (context, { text, html, source }) => {
    if (text.trim() === '' && !html?.trim())
      throw new CollateError('bad-request', 'The clipboard holds no words. Nothing was imported.');
    return {
      importId: context
        .archive()
        .imports()
        .paste({ text, html: html?.trim() ? html : null }, source ?? null),
    };
  },
  'import.cancel': async (context, { importId }) => ({ import: await context.archive().imports().cancel(importId) }),
  'import.get': (context, { importId }) => ({ import: asItIs(context, importById(context.archive().db, importId)) }),
  'import.list': (context, { before, limit }) => ({
    imports: importsBefore(context.archive().db, before, limit).map((job) => asItIs(context, job)),
  }),
  'import.items': (context, params) => {
    const { db } = context.archive();
    importById(db, params.importId);
    const items = importItems(db, params);
    return { items, next: items.length === params.limit ? (items.at(-1)?.importItemId ?? null) : null };
  },
} satisfies Partial<Handlers>;

function asItIs(context: Context, job: Import): Import {
  const archive = context.archive();
  return archive.heldBy === null ? archive.imports().asItIs(job) : job;
}
