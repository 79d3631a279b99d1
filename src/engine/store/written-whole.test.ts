import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { testFolder } from './testing/test-folder.ts';
import { assertNoArchive, writtenWhole } from './written-whole.ts';

let folder: string;
let target: string;
beforeEach(() => {
  folder = testFolder();
  target = join(folder, 'report.md');
});

const write = (path: string, words: string) => writtenWhole(path, (part) => writeFile(part, words));
const failing = (code: string) => (part: string) => {
  writeFileSync(part, 'n');
  return Promise.reject(Object.assign(new Error(code), { code }));
};

/** Says which file had no room. */
const FULL = { code: 'disk-full', message: expect.stringContaining('report.md') };

test('a disk that fills up leaves the older file as it was, and nothing beside it', async () => {
  await write(target, 'older');
  await expect(writtenWhole(target, failing('ENOSPC'))).rejects.toMatchObject(FULL);
  expect([readFileSync(target, 'utf8'), readdirSync(folder)]).toEqual(['older', ['report.md']]);
});

test('a file of the user that is called like a part of it is neither written over nor deleted', async () => {
  writeFileSync(`${target}.part`, 'my own');
  await write(target, 'newer');
  await expect(writtenWhole(target, failing('ENOSPC'))).rejects.toMatchObject(FULL);
  expect(readFileSync(`${target}.part`, 'utf8')).toBe('my own');
  expect(readdirSync(folder)).toEqual(['report.md', 'report.md.part']);
});

test('a link goes on leading to the file that it named', async () => {
  await write(target, 'older');
  symlinkSync(target, join(folder, 'latest.md'));
  await write(join(folder, 'latest.md'), 'newer');
  expect(readFileSync(target, 'utf8')).toBe('newer');
});

test('a place that cannot be written to, a name that is too long, and a folder are named', async () => {
  for (const code of ['EROFS', 'EACCES', 'EPERM'])
    await expect(writtenWhole(target, failing(code))).rejects.toMatchObject({
      code: 'read-only',
      message: expect.stringContaining(`${target} cannot be written to (${code})`),
    });
  const long = join(folder, `${'x'.repeat(300)}.md`);
  await expect(write(long, 'x')).rejects.toMatchObject({ code: 'unreadable', message: expect.stringContaining(long) });
  await expect(write(folder, 'x')).rejects.toMatchObject({ code: 'bad-request' });
  await expect(write(join(folder, 'none', 'x'), 'x')).rejects.toMatchObject({ code: 'not-found' });
  expect(readdirSync(folder)).toEqual([]);
});

test('an archive and what is kept beside one are refused, also through a link', () => {
  writeFileSync(join(folder, 'other.collate-wal'), 'a journal');
  symlinkSync(join(folder, 'other.collate-wal'), join(folder, 'link.md'));
  writeFileSync(join(folder, 'renamed.md'), 'SQLite format 3\0');
  for (const name of ['other.collate-wal', 'new.collate-lock', 'new.collate-lock-journal', 'link.md', 'renamed.md'])
    expect(() => assertNoArchive(join(folder, name)), name).toThrow(/was not touched/);
  expect(() => assertNoArchive(target)).not.toThrow();
});
