import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { TESTS_IN_FULL } from '../../measure/test-effort.ts';
import { backUp } from './backup.ts';
import { readHolder } from './holder-file.ts';
import { isLocked, takeWriterLock } from './lock.ts';
import { openTheirs } from './merging/theirs/open-theirs.ts';
import { openStore, type Store } from './open.ts';
import { openReadOnly } from './open-read-only.ts';
import { beforeStatements } from './testing/failing-statements.ts';
import { newStoreAt } from './testing/new-store.ts';
import { addTestArticle } from './testing/test-article.ts';
import { testFolder } from './testing/test-folder.ts';

let folder: string;
let path: string;
let ids = 0;
const options = { clock: () => new Date('2026-10-12T08:00:00Z'), newId: () => `id-${ids++}`, holder: 'this test' };
const open = (file = path): Store => openStore(file, { ...options, create: false });
/** Opened for something to be written. */
function begun(): Store {
  const store = open();
  store.assertWritable();
  return store;
}

beforeEach(() => {
  folder = testFolder();
  path = join(folder, 'a.collate');
  const store = newStoreAt(path, options);
  add(store, 'First');
  store.close();
});

const add = (store: Store, title: string) => addTestArticle(store, { title, paragraphs: [`${title} words.`] });

function titles(file: string): unknown[] {
  const store = open(file);
  const listed = store.db.prepare('SELECT title FROM article ORDER BY id').pluck().all();
  store.close();
  return listed;
}

/** The files of an archive to which articles are added, as a program that is killed then leaves them. */
function killed(...added: string[]): string {
  const store = begun();
  for (const title of added) add(store, title);
  const there = join(folder, 'killed');
  mkdirSync(there);
  for (const name of readdirSync(folder))
    if (name.startsWith('a.')) copyFileSync(join(folder, name), join(there, name));
  store.close();
  return join(there, 'a.collate');
}

const refused = expect.objectContaining({
  code: 'archive-damaged',
  message: expect.stringContaining('Move a.collate-wal to another folder'),
});

test('what a killed program left in its journal is taken in, also if it is killed again while that is opened', () => {
  const left = killed('Second');
  const copies: string[] = [];
  const end = beforeStatements(() => {
    const copy = join(folder, `again-${copies.length}`);
    cpSync(join(left, '..'), copy, { recursive: true });
    copies.push(join(copy, 'a.collate'));
  });
  try {
    expect(titles(left)).toEqual(['First', 'Second']);
  } finally {
    end();
  }
  expect(copies.length).toBeGreaterThan(1);
  for (const [at, copy] of copies.entries())
    if (TESTS_IN_FULL || at % 4 === 0) expect(titles(copy)).toEqual(['First', 'Second']);
});

test.each(['a copy made while it was closed', 'a backup made in the same session'])(
  'a journal is not mixed into %s that was put in place of its file',
  async (which) => {
    const copy = join(folder, 'copy.collate');
    copyFileSync(path, copy);
    const store = begun();
    if (which.startsWith('a backup')) await backUp(store.db, copy, new AbortController().signal, () => {});
    store.close();
    const left = killed('Second', 'Third');
    copyFileSync(copy, left);
    const before = readdirSync(join(left, '..')).map((name) => readFileSync(join(left, '..', name)));
    expect(() => open(left)).toThrowError(refused);
    expect(() => openReadOnly(left)).toThrowError(refused);
    expect(() => open(left)).toThrowError(refused);
    const after = readdirSync(join(left, '..')).filter((name) => !name.endsWith('holder.txt'));
    expect(after.every((name) => before.some((bytes) => bytes.equals(readFileSync(join(left, '..', name)))))).toBe(
      true,
    );
    rmSync(`${left}-wal`);
    expect(titles(left)).toEqual(['First']);
  },
);

test('a backup is made where programs cannot share memory', async () => {
  const store = open();
  const shared: string[] = [];
  const end = beforeStatements((db) => {
    if (db.name.endsWith('.part') && existsSync(`${db.name}-shm`)) shared.push(db.name);
  });
  try {
    await backUp(store.db, join(folder, 'backup.collate'), new AbortController().signal, () => {});
  } finally {
    end();
    store.close();
  }
  expect(shared).toEqual([]);
  expect(titles(join(folder, 'backup.collate'))).toEqual(['First']);
});

test('a mark counts no more once its journal is gone: a kill while a backup is migrated leaves one of its own', () => {
  const left = killed('Second');
  takeWriterLock(left, 'this test', new Date(0)).release();
  expect(readHolder(left).mark).not.toBeNull();
  rmSync(`${left}-wal`);
  takeWriterLock(left, 'this test', new Date(0)).release();
  expect(readHolder(left).mark).toBeNull();
});

test('with the file that it belongs to put back, a journal that was refused is taken in', () => {
  const copy = join(folder, 'copy.collate');
  copyFileSync(path, copy);
  const left = killed('Second');
  const own = readFileSync(left);
  copyFileSync(copy, left);
  expect(() => open(left)).toThrowError(refused);
  writeFileSync(left, own);
  expect(titles(left)).toEqual(['First', 'Second']);
});

test('a journal without word of its session, as an older program left it, or an archive moved without that, is taken in', () => {
  const left = killed('Second');
  rmSync(`${left}-holder.txt`);
  expect(titles(left)).toEqual(['First', 'Second']);
});

test('a file and its journal that were copied together over a closed archive are opened', () => {
  const left = killed('Second');
  for (const ending of ['', '-wal']) copyFileSync(left + ending, path + ending);
  expect(titles(path)).toEqual(['First', 'Second']);
});

test('by a link to it, an archive is locked and read as by its own name', () => {
  mkdirSync(join(folder, 'links'));
  const link = join(folder, 'links', 'b.collate');
  symlinkSync(path, link);
  const store = open(link);
  add(store, 'Second');
  expect(isLocked(path)).toBe(true);
  expect(() => open()).toThrowError(expect.objectContaining({ code: 'archive-in-use' }));
  expect(() => openTheirs(link)).toThrowError(expect.objectContaining({ code: 'unreadable' }));
  expect(store.path).toBe(path);
  store.close();
  expect(readdirSync(join(folder, 'links'))).toEqual(['b.collate']);
  expect(existsSync(`${path}-wal`)).toBe(false);
});

test('once another file was copied over it while it was open, nothing more is saved, and on closing its journal is not mixed in', () => {
  const copy = join(folder, 'copy.collate');
  copyFileSync(path, copy);
  const store = begun();
  add(store, 'Second');
  store.assertNotReplaced();
  copyFileSync(copy, path);
  const replaced = expect.objectContaining({
    code: 'conflict',
    message: expect.stringMatching(/was copied over .* move a\.collate-wal to another folder/),
  });
  expect(store.assertNotReplaced).toThrowError(replaced);
  expect(store.assertWritable).toThrowError(replaced);
  store.close();
  expect(isLocked(path)).toBe(false);
  expect(readFileSync(path, 'latin1')).toBe(readFileSync(copy, 'latin1'));
  expect(() => open()).toThrowError(refused);
  rmSync(`${path}-wal`);
  expect(titles(path)).toEqual(['First']);
});

test('an archive that is opened and closed without anything being written stays as it is', () => {
  const before = readFileSync(path, 'latin1');
  open().close();
  expect(readFileSync(path, 'latin1')).toBe(before);
});

test('what is written before the first act, and left in the journal by a kill, is taken in, also where a backup was copied over the archive while it was closed', () => {
  const backup = join(folder, 'backup.collate');
  copyFileSync(path, backup);
  const left = killed('Second');
  open(left).close();
  copyFileSync(backup, left);
  const store = open(left);
  add(store, 'Third');
  const there = join(folder, 'again');
  cpSync(join(left, '..'), there, { recursive: true });
  store.close();
  expect(titles(join(there, 'a.collate'))).toEqual(['First', 'Third']);
});

test('a backup that is copied over an archive before anything of it was written is neither read on nor mixed', () => {
  begun().close();
  const backup = join(folder, 'backup.collate');
  const other = newStoreAt(backup, options);
  for (const title of ['Other', 'Another']) add(other, title);
  other.close();
  const store = open();
  copyFileSync(backup, path);
  expect(store.assertWritable).toThrowError(expect.objectContaining({ code: 'conflict' }));
  store.close();
  expect(titles(path)).toEqual(['Other', 'Another']);
});

test.each([
  ['a part of it', (bytes: Buffer) => bytes.subarray(0, 20_000)],
  ['an empty file', () => Buffer.of()],
  ['a file of another program', (bytes: Buffer) => Buffer.alloc(bytes.length, 'words ')],
])('%s that was copied over an open archive is told as another, and left as it is', (_, other) => {
  const store = begun();
  add(store, 'Second');
  const bytes = other(readFileSync(path));
  writeFileSync(path, bytes);
  expect(store.assertNotReplaced).toThrowError(expect.objectContaining({ code: 'conflict' }));
  store.close();
  expect(store.db.open).toBe(false);
  expect(readFileSync(path).equals(bytes)).toBe(true);
});
