import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ColumnMapping } from '../../../contract/model/imports/import.ts';
import { openStore } from '../../store/open.ts';
import { type ImportingEngine, importingEngine, plainText } from '../fixtures/importing-engine.ts';

let at: ImportingEngine;
beforeEach(async () => {
  at = await importingEngine();
});
afterEach(async () => {
  expect(at.logged).toEqual([]);
  await at.close();
});

const SENTENCE = 'The harbour office said on Monday that the ferry was late once more, and that nobody was hurt. ';
/** Headers that no rule knows, and cells too short to be taken for an article's text. */
const UNCLEAR = 'q1,q2,q3\nFerry late,Late again,Tolmar Post\nDredger moved,Moved north,Tolmar Post\n';
const CLEAR = `Headline,Body,Kicker,Outlet\nFerry late,"${SENTENCE.repeat(4)}",Late once more,Tolmar Post\nDredger moved,"${SENTENCE.repeat(5)}",Moved north,Tolmar Post\n`;

/** As if they had drawn other words out of the same bytes. */
async function asDrawnByEarlierReaders(): Promise<void> {
  const path = join(at.folder, 'test.collate');
  await at.call('archive.close', {});
  const store = openStore(path, { create: false, clock: () => new Date(), newId: uuidv7, holder: 'a test' });
  store.db.exec("UPDATE article_sketch SET folded_sha256 = 'other'");
  store.close();
  await at.call('archive.open', { file: at.fileRefs.add(path) });
}

async function mapped(importItemId: number, columns: ColumnMapping) {
  at.events.length = 0;
  const { import: job } = await at.call('import.map', { importItemId, columns });
  return at.ended(job.importId);
}

async function heads() {
  const items = (await at.items(1)).filter(({ articleId }) => articleId !== null);
  const { articles } = await at.call('article.heads', { articleIds: items.map(({ articleId }) => articleId ?? 0) });
  return articles.map(({ title, source }) => [title, source]);
}

test('a table that failed shows its columns, and is imported as they are mapped', async () => {
  const { job, items } = await at.import([at.write({ 'table.csv': UNCLEAR })]);
  expect(job).toMatchObject({ added: 0, failed: 1 });
  const importItemId = items[0]?.importItemId ?? 0;
  const { table } = await at.call('import.table', { importItemId });
  expect(table).toMatchObject({
    columns: ['q1', 'q2', 'q3'].map((name) => ({ name, guess: null })),
    mapping: null,
    rows: [
      { number: 2, cells: ['Ferry late', 'Late again', 'Tolmar Post'], article: null },
      { number: 3, cells: ['Dredger moved', 'Moved north', 'Tolmar Post'], article: null },
    ],
  });
  const columns = { title: ['q1'], text: ['q2'], source: ['q3'] };
  expect((await at.call('import.table', { importItemId, columns })).table.rows[1]?.article).toMatchObject({
    title: 'Dredger moved',
    source: 'Tolmar Post',
    text: 'Moved north',
  });
  const done = await mapped(importItemId, { title: ['q1'], text: ['q2'], source: ['q3'] });
  expect(done).toMatchObject({ state: 'finished', added: 2, failed: 0, duplicates: 0 });
  expect(await heads()).toEqual([
    ['Ferry late', 'Tolmar Post'],
    ['Dredger moved', 'Tolmar Post'],
  ]);
});

test('a mapping is offered for any file that is a table as a whole, whatever its name', async () => {
  const words = 'The harbour office said on Monday that the ferry was late once more.';
  const given = {
    'pile/table.txt': CLEAR,
    'pile/unclear.csv': UNCLEAR,
    'pile/rows.json': JSON.stringify([
      { kop: 'Ferry', inhoud: words },
      { kop: 'Dredger', inhoud: words },
    ]),
    'pile/record.json': JSON.stringify({ q1: 'Ferry', q2: words }),
    'pile/article.json': JSON.stringify({ title: 'Ferry', text: `${words} ${SENTENCE.repeat(3)}` }),
    'pile/settings.json': '{"theme": "dark", "size": 12}',
    'pile/page.csv': `<!doctype html><title>Ferry</title><p>${SENTENCE.repeat(6)}</p>`,
  };
  const { items } = await at.import([at.write(given)]);
  const offered = items.filter(({ hasColumns }) => hasColumns).map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
  expect([...new Set(offered)].sort()).toEqual(['record.json', 'rows.json', 'table.txt', 'unclear.csv']);
});

test('after a new mapping, what differs is a new article, the earlier one stays and is marked, and what is the same stays one', async () => {
  const { items } = await at.import([at.write({ 'table.csv': CLEAR })]);
  expect(items.map(({ outcome }) => outcome)).toEqual(['added', 'added']);
  const importItemId = items[0]?.importItemId ?? 0;
  const { table } = await at.call('import.table', { importItemId });
  const first = table.mapping ?? {};
  expect(first).toMatchObject({ title: ['Headline'], text: ['Body'] });

  expect(await mapped(importItemId, { ...first })).toMatchObject({ added: 2, duplicates: 0, failed: 0 });
  expect((await at.items(1)).map(({ isEarlier }) => isEarlier)).toEqual([false, false]);

  expect(await mapped(importItemId, { ...first, title: ['Kicker'] })).toMatchObject({ added: 4, duplicates: 0 });
  const after = await at.items(1);
  expect(after.map(({ title, isEarlier }) => [title, isEarlier])).toEqual([
    ['Ferry late', true],
    ['Dredger moved', true],
    ['Late once more', false],
    ['Moved north', false],
  ]);
  expect((await at.call('import.table', { importItemId: after[2]?.importItemId ?? 0 })).table.mapping).toMatchObject({
    title: ['Kicker'],
  });
});

test('an import begun with a mapping reads every table by it', async () => {
  const files = [at.fileRefs.add(at.write({ 'table.csv': UNCLEAR }))];
  const { importId } = await at.call('import.start', { files, columns: { title: ['q3'], text: ['q1', 'q2'] } });
  expect(await at.ended(importId)).toMatchObject({ added: 2, failed: 0 });
  expect(await heads()).toEqual([
    ['Tolmar Post', expect.any(String)],
    ['Tolmar Post', expect.any(String)],
  ]);
});

test('a file beside the table that has none of its columns is read as ever, and is not there twice', async () => {
  const own = at.write({ 'own.json': JSON.stringify({ title: 'Quay closed', text: SENTENCE.repeat(3) }, null, 1) });
  const doc = join(import.meta.dirname, '../../readers/old-office/fixtures/third-quay.doc');
  expect((await at.import([own, doc])).job).toMatchObject({ added: 2 });
  await asDrawnByEarlierReaders();
  const files = [own, doc, at.write({ 'table.csv': UNCLEAR })].map((path) => at.fileRefs.add(path));
  const { importId } = await at.call('import.start', { files, columns: { title: ['q3'], text: ['q1', 'q2'] } });
  expect(await at.ended(importId)).toMatchObject({ added: 2, duplicates: 2, failed: 0 });
});

test('a file that is not a table is refused as such', async () => {
  const { items } = await at.import([at.write({ 'a.txt': plainText('a') })]);
  await expect(at.call('import.table', { importItemId: items[0]?.importItemId ?? 0 })).rejects.toMatchObject({
    code: 'not-an-article',
    message: /not a table/,
  });
});

test('columns named for a table already there add what they make a different text of, and nothing twice', async () => {
  const path = at.write({ 'table.csv': CLEAR });
  expect((await at.import([path])).job).toMatchObject({ added: 2 });
  const files = [at.fileRefs.add(path)];
  const columns = { title: ['Headline'], text: ['Kicker', 'Body'], source: ['Outlet'] };
  for (const outcomes of [
    { added: 2, duplicates: 0 },
    { added: 0, duplicates: 2 },
  ]) {
    const { importId } = await at.call('import.start', { files, columns });
    expect(await at.ended(importId)).toMatchObject(outcomes);
  }
});
