import { readFileSync, statSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { OpenArchive } from '../../open-archive.ts';
import { noteDamage } from '../../store/damage.ts';
import type { Store } from '../../store/open.ts';
import { openReadOnly } from '../../store/open-read-only.ts';
import { newStore } from '../../store/testing/new-store.ts';
import { addTestArticle } from '../../store/testing/test-article.ts';
import { deleteForGood } from './delete-for-good.ts';

test('articles that are deleted when the archive turns out to be damaged are said to be', async () => {
  let isFound = false;
  const store: Store = newStore({
    clock: () => {
      if (isFound) noteDamage(store.db, 'archive');
      return new Date('2026-10-12T08:00:00Z');
    },
  });
  addTestArticle(store, { paragraphs: ['The ferry left.'] });
  const indexer = { nudge: () => {}, drained: async () => {} };
  const writable = () => {
    store.assertWritable();
    return store;
  };
  const archive = { store: writable, indexer: () => indexer } as unknown as OpenArchive;
  // While the deletion is put into the log.
  isFound = true;
  await expect(deleteForGood(archive, [1], new AbortController().signal, () => {})).rejects.toMatchObject({
    code: 'archive-damaged',
    message: expect.stringMatching(/^1 article was deleted for good, but words of theirs may still be in the index/),
  });
});

test.each([
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_CANTOPEN', 'unreadable'],
])('articles that are deleted when the index cannot be written any more are said to be: %s', async (reason, code) => {
  const store = newStore();
  addTestArticle(store, { paragraphs: ['The ferry left.'] });
  const drained = () => Promise.reject(Object.assign(new Error('It cannot be written.'), { code: reason }));
  const archive = { store: () => store, indexer: () => ({ nudge: () => {}, drained }) } as unknown as OpenArchive;
  await expect(deleteForGood(archive, [1], new AbortController().signal, () => {})).rejects.toMatchObject({
    code,
    message: expect.stringContaining(`(${reason}). They go with the next articles that are deleted.`),
  });
});

test('words that stay in the journal because something goes on reading it are told of, and go once that has ended', async () => {
  const store = newStore();
  addTestArticle(store, { paragraphs: ['The zeppelin left.'] });
  const indexer = { nudge: () => {}, drained: async () => {} };
  const archive = { store: () => store, indexer: () => indexer } as unknown as OpenArchive;
  const reader = openReadOnly(store.path);
  reader.db.exec('BEGIN');
  reader.db.prepare('SELECT count(*) FROM article').get();
  let now = 0;
  // Each look at the clock is later than anyone waits for.
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 60_000;
    return now;
  });
  onTestFinished(() => clock.mockRestore());
  await expect(deleteForGood(archive, [1], new AbortController().signal, () => {})).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringMatching(/^1 article was deleted for good, but .* Something goes on reading it/),
  });
  expect(readFileSync(`${store.path}-wal`).includes('zeppelin')).toBe(true);
  clock.mockRestore();
  reader.db.exec('COMMIT');
  reader.close();
  addTestArticle(store, { paragraphs: ['Another.'] });
  await deleteForGood(archive, [2], new AbortController().signal, () => {});
  expect(statSync(`${store.path}-wal`).size).toBe(0);
});
