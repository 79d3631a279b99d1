import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { connect } from './store/connection.ts';
import { beforeStatements } from './store/testing/failing-statements.ts';
import { deskOfEachTest } from './testing/desk-of-each-test.ts';
import { FERRY } from './testing/ferry.ts';
import { seedArchive } from './testing/seed-articles.ts';

const desk = deskOfEachTest();

/** Makes an archive whose index is of another version of the normaliser. */
function seedWithOlderIndex(): string {
  const path = join(desk.folder, 'a.collate');
  seedArchive(path, FERRY);
  const db = connect(path, { readOnly: false });
  db.exec('UPDATE index_meta SET norm_version = 0');
  db.close();
  return path;
}

const open = (path: string, readOnly: boolean) =>
  desk.call('archive.open', { file: desk.fileRefs.add(path), readOnly });
const status = async () => (await desk.call('archive.status', {})).archive;

test('that the index cannot be written on a full disk is told within seconds, until there is room again', async () => {
  const path = seedWithOlderIndex();
  const end = beforeStatements((_, sql) => {
    if (/INTO fts /.test(sql)) throw new Database.SqliteError('made to fail', 'SQLITE_FULL');
  });
  try {
    await open(path, false);
    const told = { stalled: [{ from: 'search', isDiskFull: true }], notIndexed: FERRY.length };
    await expect.poll(status, { timeout: 60_000 }).toMatchObject(told);
  } finally {
    end();
  }
  await expect.poll(status, { timeout: 60_000 }).toMatchObject({ stalled: [], notIndexed: 0 });
});

test('what could not be written is no longer told of once it is deleted and nothing waits', async () => {
  const path = join(desk.folder, 'a.collate');
  seedArchive(path, FERRY);
  const end = beforeStatements((_, sql) => {
    if (/INTO print_log /.test(sql)) throw new Database.SqliteError('made to fail', 'SQLITE_FULL');
  });
  try {
    await open(path, false);
    await expect.poll(status, { timeout: 60_000 }).toMatchObject({ stalled: [{ from: 'origins', isDiskFull: true }] });
    await desk.call('article.delete', { articleIds: FERRY.map((_, at) => at + 1), confirm: FERRY.length });
    await expect.poll(status, { timeout: 60_000 }).toMatchObject({ stalled: [], notCompared: 0, notIndexed: 0 });
  } finally {
    end();
  }
});

test('an archive that is only read says that its index is of an earlier version, until it is made anew', async () => {
  const path = seedWithOlderIndex();
  await open(path, true);
  expect(await status()).toMatchObject({ hasOlderIndex: true });
  await open(path, false);
  expect(await status()).toMatchObject({ hasOlderIndex: false });
  await expect.poll(status, { timeout: 60_000 }).toMatchObject({ notIndexed: 0 });
  await open(path, true);
  expect(await status()).toMatchObject({ hasOlderIndex: false });
});
