import { appendFileSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mountDisk, resizeDisk, unmountDisk } from '../testing/small-disk.ts';
import { makeTestEngine, type TestEngine } from '../testing/test-engine.ts';
import { replaceIndexNextTime } from './search-index/rebuild-index.ts';
import { newStore } from './testing/new-store.ts';
import { addTestArticle } from './testing/test-article.ts';

let disk: string;
let isMounted: boolean;
let desk: TestEngine;
beforeEach(() => {
  disk = mkdtempSync(join(tmpdir(), 'collate-full-'));
  isMounted = mountDisk(disk, '16m');
  desk = makeTestEngine();
});
afterEach(async () => {
  await desk.close();
  if (isMounted) unmountDisk(disk);
  rmSync(disk, { recursive: true });
});

/** Puts an archive of one article on the disk, as the end of the program or a crash would leave it, and fills the rest. @returns its path */
function archiveOnFullDisk(withJournal: boolean): string {
  const store = newStore();
  const path = join(disk, 'a.collate');
  addTestArticle(store, { title: 'Kept', paragraphs: ['The ferry left Orrin.'] });
  if (!withJournal) store.db.pragma('wal_checkpoint(TRUNCATE)');
  for (const ending of withJournal ? ['', '-wal'] : ['']) copyFileSync(store.path + ending, path + ending);
  fill();
  return path;
}

function fill(): void {
  try {
    for (;;) appendFileSync(join(disk, 'filler'), Buffer.alloc(4_096));
  } catch {}
}

const openIt = (path: string) => desk.call('archive.open', { file: desk.fileRefs.add(path) });

test('an archive on a full disk is open for reading, says why, and can be written once it is opened again with room', async (context) => {
  if (!isMounted) return context.skip('no right to mount a small disk here');
  const path = archiveOnFullDisk(false);
  const { archive } = await openIt(path);
  expect(archive).toMatchObject({
    articles: 1,
    readOnly: true,
    heldBy: 'its disk is full: free some room, then open it again',
  });
  expect((await desk.call('search.run', { text: 'ferry' })).total).toBe(1);
  resizeDisk(disk, '32m');
  expect((await openIt(path)).archive).toMatchObject({ articles: 1, readOnly: false });
  await desk.call('claim.create', { statement: 'The ferry left.', kind: 'fact' });
});

test('one whose index is to be made anew is open for reading until there is room for that', async (context) => {
  if (!isMounted) return context.skip('no right to mount a small disk here');
  const store = newStore();
  addTestArticle(store, { title: 'Kept', paragraphs: ['The ferry left Orrin.'] });
  replaceIndexNextTime(store.db);
  store.db.pragma('wal_checkpoint(TRUNCATE)');
  const path = join(disk, 'a.collate');
  copyFileSync(store.path, path);
  fill();
  expect((await openIt(path)).archive).toMatchObject({ articles: 1, readOnly: true });
  resizeDisk(disk, '32m');
  expect((await openIt(path)).archive).toMatchObject({ articles: 1, readOnly: false, damaged: null });
  await vi.waitFor(async () => expect((await desk.call('archive.status', {})).archive?.notIndexed).toBe(0), 40_000);
  expect((await desk.call('search.run', { text: 'ferry' })).total).toBe(1);
  expect((await desk.call('archive.check', {})).ok).toBe(true);
});

test('one with a journal says what keeps it shut, and opens whole once there is room', async (context) => {
  if (!isMounted) return context.skip('no right to mount a small disk here');
  const path = archiveOnFullDisk(true);
  for (const readOnly of [false, true]) {
    const opening = desk.call('archive.open', { file: desk.fileRefs.add(path), readOnly });
    await expect(opening).rejects.toMatchObject({
      code: 'disk-full',
      message: expect.stringMatching(/a\.collate-wal.*Free some room.*or copy both files/),
    });
  }
  resizeDisk(disk, '32m');
  const { archive } = await openIt(path);
  expect(archive).toMatchObject({ articles: 1, readOnly: false });
  expect((await desk.call('archive.check', {})).ok).toBe(true);
});
