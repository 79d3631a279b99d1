import { copyFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';

const desk = deskOfEachTest();
let path: string;
beforeEach(async () => {
  path = join(desk.folder, 'a.collate');
  await desk.call('archive.create', { file: desk.fileRefs.add(path) });
  await desk.call('claim.create', { statement: 'Before' });
});

const statements = async () => (await desk.call('claim.list', {})).claims.map(({ statement }) => statement);
const refused = { code: 'read-only', message: expect.stringMatching(/a\.collate was moved, .*make a backup/) };

test('an archive that was renamed takes nothing more until it is back, as its name is what another program would see', async () => {
  renameSync(path, `${path}.old`);
  await expect(desk.call('claim.create', { statement: 'Meanwhile' })).rejects.toMatchObject(refused);
  await expect(desk.call('act.undo', {})).rejects.toMatchObject(refused);
  writeFileSync(path, 'another file');
  await expect(desk.call('claim.create', { statement: 'Meanwhile' })).rejects.toMatchObject(refused);
  renameSync(`${path}.old`, path);
  await desk.call('claim.create', { statement: 'After' });
  expect((await statements()).sort()).toEqual(['After', 'Before']);
});

test('an archive that was deleted takes nothing more, and a backup still has all that was saved', async () => {
  const backup = join(desk.folder, 'backup.collate');
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
  await expect(desk.call('claim.create', { statement: 'Meanwhile' })).rejects.toMatchObject(refused);
  await desk.call('archive.backup', { file: desk.fileRefs.add(backup) });
  await desk.call('archive.open', { file: desk.fileRefs.add(backup) });
  expect(await statements()).toEqual(['Before']);
});

test.each([
  ['the file was moved away', () => renameSync(path, `${path}.old`)],
  [
    'another archive took its name',
    () => {
      renameSync(path, `${path}.old`);
      copyFileSync(join(desk.folder, 'other.collate'), path);
    },
  ],
])('what opens the file again after %s says so', async (_, move) => {
  const other = join(desk.folder, 'other.collate');
  await desk.call('archive.backup', { file: desk.fileRefs.add(other) });
  move();
  const elsewhere = { code: 'not-found', message: expect.stringMatching(/a\.collate was moved, .*Put it back/) };
  await expect(desk.call('search.run', { text: 'ferry' })).rejects.toMatchObject(elsewhere);
  await expect(desk.call('archive.check', {})).rejects.toMatchObject(elsewhere);
  const file = desk.fileRefs.add(join(desk.folder, 'claims.jsonl'));
  await expect(desk.call('interchange.export', { format: 'jsonl', file })).rejects.toMatchObject(elsewhere);
  renameSync(`${path}.old`, path);
  expect(await desk.call('search.run', { text: 'ferry' })).toMatchObject({ total: 0 });
});

test('an import stops and says so, and goes on once the archive is back', async () => {
  const files = Array.from({ length: 3 }, (_, n) => {
    const file = join(desk.folder, `${n}.txt`);
    writeFileSync(
      file,
      `Boats ${n}\n\nNumber ${n} of the boats left the harbour in the morning, and nobody on it spoke.\n`,
    );
    return desk.fileRefs.add(file);
  });
  renameSync(path, `${path}.old`);
  const { importId } = await desk.call('import.start', { files });
  const job = async () => (await desk.call('import.get', { importId })).import;
  await expect.poll(async () => (await job()).state, { timeout: 60_000 }).toBe('stopped');
  expect(await job()).toMatchObject({
    added: 0,
    canResume: true,
    message: expect.stringContaining('was moved, renamed'),
  });
  renameSync(`${path}.old`, path);
  await desk.call('import.resume', { importId });
  await expect.poll(async () => (await job()).added, { timeout: 60_000 }).toBe(3);
}, 150_000);
