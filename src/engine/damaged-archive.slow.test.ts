import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { connect } from './store/connection.ts';
import type { TestArticle } from './store/testing/test-article.ts';
import { deskOfEachTest } from './testing/desk-of-each-test.ts';
import { openSeeded, seedArchive } from './testing/seed-articles.ts';
import { refusal } from './testing/test-engine.ts';

const articles = Array.from(
  { length: 200 },
  (_, at): TestArticle => ({ title: `Note ${at + 1}`, paragraphs: [`The ferry of ${at + 1} left Orrin.`] }),
);

const desk = deskOfEachTest();

/** Opens an archive in which the page with the last rows of a table is overwritten, and all articles wait for the index. */
async function openDamaged(table: string): Promise<void> {
  const path = join(desk.folder, 'a.collate');
  seedArchive(path, articles);
  const db = connect(path, { readOnly: false });
  db.exec('UPDATE index_meta SET norm_version = 0');
  db.close();
  await openWithoutLastPage(path, table);
}

const LAST_PAGE = 'SELECT max(pageno) FROM dbstat WHERE name = ?';
const FIRST_PAGE = 'SELECT rootpage FROM sqlite_schema WHERE name = ?';

async function openWithoutLastPage(path: string, table: string): Promise<void> {
  await openWithoutPage(path, table, LAST_PAGE);
}

async function openWithoutPage(path: string, table: string, which: string): Promise<void> {
  const db = connect(path, { readOnly: false });
  const page = db.prepare(which).pluck().get(table) as number;
  const pageBytes = db.pragma('page_size', { simple: true }) as number;
  db.close();
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(pageBytes, 0xa5), 0, pageBytes, (page - 1) * pageBytes);
  closeSync(file);
  await desk.call('archive.open', { file: desk.fileRefs.add(path) });
}

async function closedPath(): Promise<string> {
  const { name } = (await status()) as { name: string };
  await desk.call('archive.close', {});
  return join(desk.folder, name);
}

const status = async () => (await desk.call('archive.status', {})).archive;

test.each(['article', 'revision'])(
  'an archive with a damaged page of its table %s is said to be damaged once, is not written to any more, and is read',
  async (table) => {
    await openDamaged(table);
    await vi.waitFor(async () => expect(await status()).toMatchObject({ damaged: 'archive', leftOut: [] }), 40_000);
    expect((await desk.call('article.get', { articleId: 1 })).article.text).toContain('The ferry of 1');
    expect(await refusal(desk.call('article.get', { articleId: 200 }))).toBe('archive-damaged');
    expect((await desk.call('archive.check', {})).ok).toBe(false);
    expect(desk.logged.filter((line) => line.includes('queue is kept'))).toHaveLength(1);
    const created = desk.call('claim.create', { statement: 'The ferry left.', kind: 'fact' });
    await expect(created).rejects.toMatchObject({
      code: 'archive-damaged',
      message: expect.stringContaining('nothing more is written to it. Nothing was changed.'),
    });
    expect(await refusal(desk.call('article.delete', { articleIds: [1], confirm: 1 }))).toBe('archive-damaged');
    expect(await status()).toMatchObject({ claims: 0, articles: 200 });
  },
  120_000,
);

test('an act that meets damage is the last that is tried', async () => {
  await openSeeded(desk, articles);
  await openWithoutLastPage(await closedPath(), 'revision');
  await desk.call('claim.create', { statement: 'The ferry left.', kind: 'fact' });
  const corrected = desk.call('article.setAsideParagraphs', {
    articleId: 200,
    paragraphs: [{ place: 0, words: 'The ferry of 200 left Orrin.' }],
  });
  expect(await refusal(corrected)).toBe('archive-damaged');
  expect(await refusal(desk.call('claim.create', { statement: 'It came back.', kind: 'fact' }))).toBe(
    'archive-damaged',
  );
  expect(await status()).toMatchObject({ damaged: 'archive', claims: 1 });
}, 120_000);

test('damage that shows when the index is written is of the index', async () => {
  await openDamaged('fts_data');
  await vi.waitFor(async () => expect(await status()).toMatchObject({ damaged: 'index' }), 40_000);
}, 120_000);

test('a vocabulary that cannot be emptied for another normaliser is made anew as the archive is opened', async () => {
  await openDamaged('term_page');
  await vi.waitFor(async () => expect(await status()).toMatchObject({ damaged: null, notIndexed: 0 }), 40_000);
  expect((await desk.call('archive.check', {})).checks.filter(({ ok }) => !ok)).toEqual([]);
}, 120_000);

test('a log of the vocabulary that cannot be read is made anew as the archive is opened', async () => {
  const path = join(desk.folder, 'a.collate');
  seedArchive(path, articles);
  await openWithoutLastPage(path, 'term_log');
  await vi.waitFor(async () => expect(await status()).toMatchObject({ damaged: null, notIndexed: 0 }), 40_000);
}, 120_000);

test('damage that shows when words are folded into the vocabulary is of the index', async () => {
  await openSeeded(desk, articles);
  await openWithoutLastPage(await closedPath(), 'term_page');
  await desk.call('article.correct', { articleIds: [1], field: 'title', value: 'Gauge', reason: '' });
  await vi.waitFor(async () => expect(await status()).toMatchObject({ damaged: 'index' }), 40_000);
}, 120_000);

test('what the index lacks or has too much is mended where it is checked', async () => {
  await openSeeded(desk, articles);
  const path = await closedPath();
  const db = connect(path, { readOnly: false });
  db.exec("DELETE FROM fts WHERE rowid = 2; INSERT INTO fts (rowid, title, body) VALUES (777, 'ferry', 'b')");
  db.close();
  await desk.call('archive.open', { file: desk.fileRefs.add(path) });
  const failed = async () => (await desk.call('archive.check', {})).checks.filter(({ ok }) => !ok);
  expect(await failed()).toMatchObject([{ name: 'index coverage', problems: { length: 2 } }]);
  await vi.waitFor(async () => expect(await failed()).toEqual([]), 40_000);
  expect((await status())?.damaged).toBeNull();
  expect((await desk.call('search.run', { text: 'ferry' })).total).toBe(200);
}, 120_000);

test.each(['fts_config', 'term_log'])(
  'an archive of which damage in %s of the index shows as it is opened is opened, and the index is made anew',
  async (table) => {
    await openSeeded(desk, articles);
    await openWithoutPage(await closedPath(), table, FIRST_PAGE);
    await vi.waitFor(async () => expect(await status()).toMatchObject({ damaged: null, notIndexed: 0 }), 40_000);
    expect((await desk.call('search.run', { text: 'ferry' })).total).toBe(200);
    expect((await desk.call('archive.check', {})).checks.filter(({ ok }) => !ok)).toEqual([]);
  },
  120_000,
);

describe('a damaged index', () => {
  beforeEach(async () => {
    await openSeeded(desk, articles);
    await openWithoutLastPage(await closedPath(), 'fts_data');
    const { checks } = await desk.call('archive.check', {});
    expect(checks.filter(({ ok }) => !ok)).toMatchObject([
      { name: 'index coverage', problems: expect.arrayContaining([expect.stringContaining('made anew')]) },
    ]);
    expect(await status()).toMatchObject({ damaged: 'index', notIndexed: 0 });
  }, 120_000);

  test('stops neither acts nor the search for copies, but no article is deleted whose words would stay in it', async () => {
    await desk.call('claim.create', { statement: 'The ferry left.', kind: 'fact' });
    const deleted = desk.call('article.delete', { articleIds: [1], confirm: 1 });
    await expect(deleted).rejects.toMatchObject({
      code: 'archive-damaged',
      message: expect.stringMatching(/made anew from the texts\. Nothing was deleted/),
    });
    await vi.waitFor(async () => expect(await status()).toMatchObject({ notCompared: 0, articles: 200 }), 40_000);
  }, 120_000);

  test('is made anew when the archive is next opened', async () => {
    await desk.call('archive.open', { file: desk.fileRefs.add(await closedPath()) });
    await vi.waitFor(async () => expect(await status()).toMatchObject({ damaged: null, notIndexed: 0 }), 40_000);
    expect((await desk.call('search.run', { text: 'ferry' })).total).toBe(200);
    expect((await desk.call('archive.check', {})).checks.filter(({ ok }) => !ok)).toEqual([]);
    await desk.call('article.delete', { articleIds: [1], confirm: 1 });
  }, 120_000);
});

test('an import into a damaged archive stops and says why', async () => {
  await openDamaged('import_item');
  const { importId } = await desk.call('import.paste', { text: 'The gauge at Sennet was read again on Monday.' });
  const stopped = { state: 'stopped', added: 0, message: expect.stringContaining('The archive is damaged') };
  const ended = async () => expect((await desk.call('import.get', { importId })).import).toMatchObject(stopped);
  await vi.waitFor(ended, 40_000);
}, 120_000);
