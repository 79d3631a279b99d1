/** The sample archive: created once from the program's own articles, later opened as it was left. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ImportItem } from '../../contract/model/imports/import.ts';
import type { Context } from '../context.ts';
import { type OpenArchive, openForWriting } from '../open-archive.ts';
import { archiveValue, SAMPLE_COMPLETE, setArchiveValue } from '../store/archive-values.ts';
import { openStore } from '../store/open.ts';
import { applyDesk, type IdsByKey } from './apply-desk.ts';
import { SampleDesk } from './sample-desk.ts';

const FILE_NAME = 'Sample.collate';
const POLL_MS = 20;

export async function openSample(context: Context, open: (archive: OpenArchive) => Promise<unknown>): Promise<void> {
  const path = join(context.archivesFolder, FILE_NAME);
  if (context.current()?.path === path) return;
  if (existsSync(path)) {
    const store = openStore(path, { ...context, create: false });
    if (archiveValue(store.db, SAMPLE_COMPLETE) !== null) {
      await open(openForWriting(store, context));
      return;
    }
    store.close();
    rmSync(path);
  }
  const store = openStore(path, { ...context, create: true });
  await open(openForWriting(store, context));
  try {
    await fill(context);
  } catch (error) {
    await context.replaceArchive(null);
    throw error;
  }
  // The sample begins as it is shown: how it was made is not for the analyst to undo.
  store.acts.settle();
  setArchiveValue(store.db, SAMPLE_COMPLETE, context.clock().toISOString());
}

async function fill(context: Context): Promise<void> {
  const folder = join(context.resourcesFolder, 'sample');
  const desk = SampleDesk.parse(JSON.parse(readFileSync(join(folder, 'desk.json'), 'utf8')));
  const importIds: number[] = [];
  for (const { source, files } of desk.imports) {
    const refs = files.map((file) => context.fileRefs.add(join(folder, 'articles', file)));
    const { importId } = await context.call('import.start', { files: refs, ...(source === null ? {} : { source }) });
    importIds.push(importId);
  }
  const items: ImportItem[] = [];
  for (const importId of importIds) {
    await finished(context, importId);
    items.push(...(await context.call('import.items', { importId, limit: 500 })).items);
  }
  await applyDesk(context.call, desk, await articlesByKey(context, desk, items), context.newId);
}

async function finished(context: Context, importId: number): Promise<void> {
  for (;;) {
    const { state, message } = (await context.call('import.get', { importId })).import;
    if (state === 'finished') return;
    if (state !== 'running') throw new Error(`The sample's import is ${state}: ${message}`);
    await setTimeout(POLL_MS);
  }
}

async function articlesByKey(context: Context, desk: SampleDesk, items: readonly ImportItem[]): Promise<IdsByKey> {
  const articleIds = items.flatMap(({ articleId }) => articleId ?? []);
  const { articles } = await context.call('article.heads', { articleIds });
  const externalIds = new Map(articles.map(({ articleId, externalId }) => [articleId, externalId]));
  return new Map(
    Object.entries(desk.articles).map(([key, { file, externalId }]) => {
      const item = items.find(
        ({ path, articleId }) =>
          articleId !== null &&
          basename(path) === file &&
          (externalId === undefined || externalIds.get(articleId) === externalId),
      );
      if (item?.articleId == null) throw new Error(`The sample's article ${key} did not come in from ${file}.`);
      return [key, item.articleId];
    }),
  );
}
