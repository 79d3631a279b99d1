// Archives in folders, or on media, that cannot be written to. Another account reads them, because root is denied nothing.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FERRY } from '../../testing/ferry.ts';
import { openSeeded } from '../../testing/seed-articles.ts';
import { makeTestEngine, type TestEngine } from '../../testing/test-engine.ts';

vi.setConfig({ testTimeout: 90_000 });

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;
const READER = join(import.meta.dirname, 'fixtures/open-and-read.ts');

let folder: string;
let path: string;
let desk: TestEngine;
let reader: ChildProcessWithoutNullStreams | undefined;
beforeEach(() => {
  desk = makeTestEngine();
  folder = mkdtempSync(join(tmpdir(), 'collate-read-only-'));
  path = join(folder, 'a.collate');
});
afterEach(async () => {
  reader?.kill('SIGKILL');
  await desk.close();
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

/** Copies an archive that has a claim in its journal, with these of the files beside it. */
async function copied(...endings: string[]): Promise<void> {
  const made = await openSeeded(desk, FERRY);
  await desk.call('claim.create', { statement: 'Nine died' });
  if (!endings.includes('-wal')) await desk.call('archive.close', {});
  for (const ending of ['', ...endings]) {
    copyFileSync(made + ending, path + ending);
    chmodSync(path + ending, 0o444);
  }
}

/** SQLite keeps the number of the form at offset 60 of the file. */
function writeForm(archive: string, form: number): void {
  const bytes = readFileSync(archive);
  bytes.writeUInt32BE(form, 60);
  writeFileSync(archive, bytes);
}

/** Yields the lines that the reader prints. */
function readBySomeoneElse(): AsyncIterator<string> {
  reader?.kill('SIGKILL');
  reader = spawn(process.execPath, [READER, path], isRoot ? { uid: NOBODY, gid: NOBODY } : {});
  reader.stderr.pipe(process.stderr);
  return createInterface({ input: reader.stdout })[Symbol.asyncIterator]();
}

async function answer(lines: AsyncIterator<string>) {
  return JSON.parse((await lines.next()).value);
}

const READ = { readOnly: true, claims: 1, found: 2, isWhole: true, writing: 'read-only' };

describe.skipIf(process.platform === 'win32')('an archive in a folder that cannot be written to', () => {
  test('is open for reading, says why, and leaves nothing beside it', async () => {
    await copied('-lock');
    chmodSync(folder, 0o555);
    expect(await answer(readBySomeoneElse())).toEqual({ ...READ, heldBy: 'its folder cannot be written to' });
    expect(readdirSync(folder)).toEqual(['a.collate', 'a.collate-lock']);
  });

  test('is read with its journal where SQLite can, and else refused: the claim would be missing', async () => {
    await copied('-wal', '-shm');
    chmodSync(folder, 0o555);
    expect(await answer(readBySomeoneElse())).toMatchObject(READ);
    chmodSync(folder, 0o755);
    rmSync(`${path}-shm`);
    chmodSync(folder, 0o555);
    expect(await answer(readBySomeoneElse())).toMatchObject({
      code: 'read-only',
      message: expect.stringContaining('recent changes in a file of their own, a.collate-wal'),
    });
  });

  test('shows nothing more once another program has changed it', async () => {
    await copied();
    chmodSync(folder, 0o555);
    const lines = readBySomeoneElse();
    expect(await answer(lines)).toMatchObject(READ);
    utimesSync(path, 1, 1);
    reader?.stdin.write('\n');
    expect(await answer(lines)).toBe('conflict');
    reader?.stdin.write('\n');
    expect(await answer(lines), 'opened again, it is read as it is now').toBe(1);
  });

  test('of an older form, it is said that it must be copied: it cannot be migrated there', async () => {
    await copied();
    chmodSync(path, 0o644);
    writeForm(path, 24);
    chmodSync(folder, 0o555);
    expect(await answer(readBySomeoneElse())).toMatchObject({
      code: 'read-only',
      message: expect.stringContaining('Copy it to a folder that can be written to, and open the copy.'),
    });
  });
});

test.skipIf(process.platform === 'win32')(
  'a file that cannot be written to, in a folder that can be, is open for reading',
  async () => {
    await copied();
    chmodSync(folder, 0o777);
    expect(await answer(readBySomeoneElse())).toEqual({ ...READ, heldBy: 'its file cannot be written to' });
  },
);
