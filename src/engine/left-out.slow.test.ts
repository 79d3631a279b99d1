import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { sourceWorkerUrl } from './source-worker-url.ts';
import { connect } from './store/connection.ts';
import type { TestArticle } from './store/testing/test-article.ts';
import { deadlyWorkerUrl } from './testing/deadly-worker.ts';
import { seedArchive } from './testing/seed-articles.ts';
import { makeTestEngine, type TestEngine } from './testing/test-engine.ts';

const articles = Array.from(
  { length: 40 },
  (_, at): TestArticle => ({
    title: `Note ${at + 1}`,
    source: 'Orrin Post',
    published: '2026-10-09',
    language: 'en',
    paragraphs: [`The ferry of ${at + 1} left Orrin.`],
  }),
);

let desk: TestEngine;
afterEach(() => desk.close());

async function openWithDeadly(worker: 'index' | 'origins', articleId: number, isReindexed = true): Promise<void> {
  desk = makeTestEngine({
    workerUrl: (name) => (name === worker ? deadlyWorkerUrl(name, articleId) : sourceWorkerUrl(name)),
  });
  const path = join(desk.folder, 'a.collate');
  seedArchive(path, articles);
  // As by another version of the normaliser: all articles are queued for the index.
  const db = connect(path, { readOnly: false });
  if (isReindexed) db.exec('UPDATE index_meta SET norm_version = 0');
  db.close();
  await desk.call('archive.open', { file: desk.fileRefs.add(path) });
}

async function comesTo(expected: object): Promise<void> {
  const look = async () => expect((await desk.call('archive.status', {})).archive).toMatchObject(expected);
  await vi.waitFor(look, { timeout: 40_000, interval: 50 });
}

test('an article that the indexing worker dies of is left out and named, the rest is searched', async () => {
  await openWithDeadly('index', 27);
  await comesTo({ notIndexed: 0, leftOut: [{ articleId: 27, title: 'Note 27', from: 'search' }] });
  expect(desk.logged).toHaveLength(1);
  await desk.call('article.delete', { articleIds: [27], confirm: 1 });
  await comesTo({ notIndexed: 0, leftOut: [] });
}, 120_000);

test('an article that the worker of origins dies of is left out and named, the rest is compared', async () => {
  await openWithDeadly('origins', 27);
  await comesTo({ notCompared: 0, leftOut: [{ articleId: 27, title: 'Note 27', from: 'origins' }] });
  expect(desk.logged).toHaveLength(1);
}, 120_000);

test('one that is left out but found by its earlier words is not counted among those that no search finds yet', async () => {
  await openWithDeadly('index', 27, false);
  await comesTo({ notIndexed: 0, leftOut: [] });
  await desk.call('article.correct', { articleIds: [27], field: 'title', value: 'Ferries' });
  await comesTo({ notIndexed: 0, leftOut: [{ articleId: 27, title: 'Ferries', from: 'search' }] });
  expect((await desk.call('search.run', { text: '27' })).total).toBe(1);
}, 120_000);
