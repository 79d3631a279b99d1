import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from './store/connection.ts';
import type { TestArticle } from './store/testing/test-article.ts';
import { openSeeded, seedArchive } from './testing/seed-articles.ts';
import { makeTestEngine, refusal, type TestEngine } from './testing/test-engine.ts';

const articles = Array.from(
  { length: 200 },
  (_, at): TestArticle => ({ title: `Note ${at + 1}`, paragraphs: [`The ferry of ${at + 1} left Orrin.`] }),
);

let desk: TestEngine;
beforeEach(() => {
  desk = makeTestEngine();
});
afterEach(() => desk.close());

/** Opens an archive in which the page with the last rows of a table is overwritten, and all articles wait for the index. */
async function openDamaged(table: string): Promise<void> {
  const path = join(desk.folder, 'a.collate');
  seedArchive(path, articles);
  const db = connect(path, { readOnly: false });
  db.exec('UPDATE index_meta SET norm_version = 0');
  db.close();
  await openWithoutLastPage(path, table);
}

async function openWithoutLastPage(path: string, table: string): Promise<void> {
  const db = connect(path, { readOnly: false });
  const page = db.prepare('SELECT max(pageno) FROM dbstat WHERE name = ?').pluck().get(table) as number;
  const pageBytes = db.pragma('page_size', { simple: true }) as number;
  db.close();
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(pageBytes, 0xa5), 0, pageBytes, (page - 1) * pageBytes);
  closeSync(file);
  await desk.call('archive.open', { file: desk.fileRefs.add(path) });
}

const status = async () => (await desk.call('archive.status', {})).archive;

test.each(['article', 'revision'])(
  'an archive with a damaged page of its table %s is said to be damaged once, is not written to any more, and is read',
  async (table) => {
    await openDamaged(table);
    await vi.waitFor(async () => expect(await status()).toMatchObject({ damaged: true, leftOut: [] }), 40_000);
    expect((await desk.call('article.get', { articleId: 1 })).article.text).toContain('The ferry of 1');
    expect(await refusal(desk.call('article.get', { articleId: 200 }))).toBe('archive-damaged');
    expect((await desk.call('archive.check', {})).ok).toBe(false);
    expect(desk.logged.filter((line) => line.includes('queue is kept'))).toHaveLength(1);
  },
  120_000,
);

test('an index whose damage shows when it is tidied is not said to be intact', async () => {
  seedArchive(join(desk.folder, 'a.collate'), articles);
  const path = await openSeeded(desk, articles);
  await desk.call('archive.close', {});
  await openWithoutLastPage(path, 'fts_data');
  await vi.waitFor(async () => expect(await status()).toMatchObject({ damaged: true, notIndexed: 0 }), 40_000);
}, 120_000);

test('an import into a damaged archive stops and says why', async () => {
  await openDamaged('import_item');
  const { importId } = await desk.call('import.paste', { text: 'The gauge at Sennet was read again on Monday.' });
  const stopped = { state: 'stopped', added: 0, message: expect.stringContaining('The archive is damaged') };
  const ended = async () => expect((await desk.call('import.get', { importId })).import).toMatchObject(stopped);
  await vi.waitFor(ended, 40_000);
}, 120_000);
