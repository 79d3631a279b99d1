import { readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openStore } from './open.ts';
import { nameOfPart } from './parts-left.ts';
import { testFolder } from './testing/test-folder.ts';
import { writtenWhole } from './written-whole.ts';

let folder: string;
beforeEach(() => {
  folder = testFolder();
});

function leave(name: string, hoursAgo: number): string {
  const at = (Date.now() - hoursAgo * 3_600_000) / 1000;
  writeFileSync(join(folder, name), '');
  utimesSync(join(folder, name), at, at);
  return name;
}

test('what a killed creation left is deleted by the next one in its folder, once it is a day old, and nothing of others', () => {
  const left = nameOfPart('.collate-');
  for (const ending of ['', '-wal', '-shm', '-journal']) leave(left + ending, 25);
  const others = [
    leave(nameOfPart('.collate-'), 23),
    leave(nameOfPart('.'), 25),
    leave(nameOfPart('collate-'), 25),
    leave('.collate-notes.part', 25),
    leave(`${nameOfPart('.collate-')}.txt`, 25),
  ];
  const options = { clock: () => new Date(), newId: () => 'an-id', holder: 'a test', create: true };
  openStore(join(folder, 'a.collate'), options).close();
  const created = ['a.collate', 'a.collate-holder.txt', 'a.collate-lock'];
  expect(readdirSync(folder).sort()).toEqual([...others, ...created].sort());
});

test('what a killed backup or export left is deleted when the same file is written again', async () => {
  leave(nameOfPart('report.md.'), 25);
  const stays = 'report.md.00000000-0000-0000-0000-000000000000.part';
  symlinkSync(join(folder, 'nowhere'), join(folder, stays));
  const others = [
    stays,
    leave(nameOfPart('report.md.'), 23),
    leave(nameOfPart('other.md.'), 25),
    leave('report.md.part', 25),
    leave('report.md.v2.part', 25),
  ];
  await writtenWhole(join(folder, 'report.md'), (part) => writeFile(part, 'whole'));
  expect(readdirSync(folder).sort()).toEqual([...others, 'report.md'].sort());
});
