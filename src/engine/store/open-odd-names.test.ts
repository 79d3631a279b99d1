import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openTheirs } from './merging/theirs/open-theirs.ts';
import { openStore } from './open.ts';
import { openReadOnly } from './open-read-only.ts';
import { newStoreAt } from './testing/new-store.ts';
import { addTestArticle } from './testing/test-article.ts';
import { testFolder } from './testing/test-folder.ts';

let folder: string;
let ids = 0;
const options = { clock: () => new Date('2026-10-12T08:00:00Z'), newId: () => `id-${ids++}`, holder: 'this test' };

beforeEach(() => {
  folder = testFolder();
});

test.each(['100 % #1?mode=ro&.collate', '„Пором“\n2.collate', 'it\'s "it".collate', ' .collate', 'file:x.collate'])(
  'an archive called %j is opened, read and taken from',
  (name) => {
    const path = join(folder, name);
    const store = newStoreAt(path, options);
    addTestArticle(store, { paragraphs: ['The ferry left.'] });
    store.close();
    for (const open of [() => openReadOnly(path), () => ({ db: openTheirs(path) })]) {
      const { db } = open();
      expect(db.prepare('SELECT count(*) FROM article').pluck().get()).toBe(1);
      db.close();
    }
    expect(readdirSync(folder).filter((each) => !each.startsWith(name))).toEqual([]);
  },
);

test('an archive whose name ends with a space is not taken for the one without, and neither is touched', () => {
  const path = join(folder, 'a.collate');
  newStoreAt(path, options).close();
  const other = `${path} `;
  copyFileSync(path, other);
  const before = [readdirSync(folder), readFileSync(path, 'latin1'), readFileSync(other, 'latin1')];
  for (const open of [
    () => openStore(other, { ...options, create: false }),
    () => openReadOnly(other),
    () => openTheirs(other),
  ])
    expect(open).toThrowError(
      expect.objectContaining({ code: 'unreadable', message: expect.stringContaining('Rename it') }),
    );
  expect([readdirSync(folder), readFileSync(path, 'latin1'), readFileSync(other, 'latin1')]).toEqual(before);
});
