import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { testFolder } from '../../store/testing/test-folder.ts';
import { type FoundFile, importRoots, walkFiles } from './walk-files.ts';

let folder: string;
beforeEach(() => {
  folder = testFolder();
});

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
}

async function walked(paths: string[], leaveOut = '/nowhere'): Promise<FoundFile[]> {
  const files: FoundFile[] = [];
  for await (const file of walkFiles(importRoots(paths), leaveOut)) files.push(file);
  return files;
}

const shown = async (...paths: string[]) =>
  (await walked(paths.map((path) => join(folder, path)))).map((file) => file.shown);

test('folders are walked to the bottom, in order of name, and shown from the folder that was handed over', async () => {
  write('pile/b.txt', 'pile/a/2.html', 'pile/a/1/deep.txt', 'pile/Z.txt', 'alone.txt');
  expect(await shown('pile', 'alone.txt')).toEqual([
    'pile/Z.txt',
    'pile/a/1/deep.txt',
    'pile/a/2.html',
    'pile/b.txt',
    'alone.txt',
  ]);
});

test('of several with one name, each is shown with the folders that tell them apart', async () => {
  write('a/x.txt', 'b/x.txt', 'c/a/x.txt', 'b/y.txt');
  expect(await shown('a/x.txt', 'b/x.txt', 'b/y.txt')).toEqual(['a/x.txt', 'b/x.txt', 'y.txt']);
  const [one, two] = await shown('a/x.txt', 'c/a/x.txt');
  expect(two).toBe('c/a/x.txt');
  expect(one).toMatch(/^collate-test-.*\/a\/x\.txt$/);
  expect(await shown('b/y.txt', 'b/y.txt')).toEqual(['y.txt', 'y.txt']);
  const alike = importRoots(['/b\u0001', '/b\u0002']).map((root) => root.shown);
  expect(alike).toEqual(['b\ufffd', 'b\ufffd']);
});

test('hidden files, links and what systems leave in folders are not imported; a link that is handed over itself is', async () => {
  write('pile/.hidden', 'pile/.git/x', 'pile/Thumbs.db', 'pile/a.txt', 'outside/secret.txt');
  symlinkSync(join(folder, 'outside'), join(folder, 'pile/out'));
  symlinkSync(join(folder, 'outside/secret.txt'), join(folder, 'pile/link.txt'));
  symlinkSync(join(folder, 'pile'), join(folder, 'pile/round'));
  expect(await shown('pile')).toEqual(['pile/a.txt']);
  expect(await shown('pile/link.txt', 'pile/.hidden')).toEqual(['link.txt', '.hidden']);
});

test('the parts of a saved page are skipped, other folders with such a name are not', async () => {
  write('p/Story.html', 'p/Story_files/ad.html', 'p/Other.htm', 'p/Other-Dateien/x.html', 'p/case_files/a.txt');
  expect(await shown('p')).toEqual(['p/Other.htm', 'p/Story.html', 'p/case_files/a.txt']);
});

test('styles, scripts and fonts of pages are skipped; a folder may have such a name, and pictures are reported', async () => {
  write('p/look.css', 'p/draw.js', 'p/font.woff2', 'p/on node.js/a.txt', 'p/scan.png');
  expect(await shown('p')).toEqual(['p/on node.js/a.txt', 'p/scan.png']);
});

test('the open archive and its companions are not imported into themselves', async () => {
  write('p/a.txt', 'p/x.collate', 'p/x.collate-wal', 'p/x.collate-holder.txt');
  const files = await walked([join(folder, 'p')], join(folder, 'p/x.collate'));
  expect(files.map((file) => file.shown)).toEqual(['p/a.txt']);
});

test('handed over by name, or found by another, the open archive is refused', async () => {
  write('x.collate', 'p/a.txt');
  linkSync(join(folder, 'x.collate'), join(folder, 'p/b.txt'));
  const files = await walked([join(folder, 'x.collate'), join(folder, 'p')], join(folder, 'x.collate'));
  expect(files.map((file) => [file.shown, file.failure?.code])).toEqual([
    ['x.collate', 'not-an-article'],
    ['p/a.txt', undefined],
    ['p/b.txt', 'not-an-article'],
  ]);
});

test('handed over by name, what is open beside the open archive is refused: to read it would end the lock on it', async () => {
  const beside = ['x.collate-lock', 'x.collate-wal', 'x.collate-shm'];
  write('x.collate', ...beside);
  const files = await walked(
    beside.map((name) => join(folder, name)),
    join(folder, 'x.collate'),
  );
  expect(files.map(({ failure }) => failure?.code)).toEqual(beside.map(() => 'not-an-article'));
});

test('of another archive, what lies beside it while it is open is skipped', async () => {
  write(
    'p/x.collate',
    'p/x.collate-wal',
    'p/x.collate-shm',
    'p/x.collate-lock',
    'p/x.collate-lock-journal',
    'p/x.collate-holder.txt',
  );
  expect(await shown('p')).toEqual(['p/x.collate']);
});

test('what is missing or may not be entered is reported, and the rest continues', async () => {
  write('p/a.txt');
  const files = await walked([join(folder, 'gone'), join(folder, 'p')]);
  expect(files.map(({ shown: name, failure }) => [name, failure?.code])).toEqual([
    ['gone', 'unreadable'],
    ['p/a.txt', undefined],
  ]);
  expect(files[0]?.failure?.message).toContain('no file at this path');
});

test.skipIf(process.platform === 'win32')(
  'files whose names are not text, or have line breaks or direction marks, can be read and shown',
  async () => {
    mkdirSync(join(folder, 'p'));
    const named: readonly [Buffer, string][] = [
      [Buffer.from('a\xffb.txt', 'latin1'), 'one'],
      [Buffer.from('c\nd.txt'), 'two'],
      [Buffer.from('e\u202ef.txt'), 'three'],
    ];
    for (const [name, text] of named) writeFileSync(Buffer.concat([Buffer.from(join(folder, 'p/')), name]), text);
    const files = await walked([join(folder, 'p')]);
    expect(files.map(({ shown: name, size }) => [name, size])).toEqual([
      ['p/a\ufffdb.txt', 3],
      ['p/c\ufffdd.txt', 3],
      ['p/e\ufffdf.txt', 5],
    ]);
  },
);
