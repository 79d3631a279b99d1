// When a watched folder is looked through, and when not: what takes many seconds of waiting to see.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportRoot } from '../store/imports/import-files.ts';
import { newStoreAt } from '../store/testing/new-store.ts';
import { plainText } from './fixtures/importing-engine.ts';
import { createFolderWatch } from './folder-watch.ts';

let folder: string;
let wire: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-watch-'));
  wire = join(folder, 'Corran Wire');
  mkdirSync(wire);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content = plainText(name)) => writeFileSync(join(wire, name), content);
const within = { timeout: 20_000, interval: 50 };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Watches the folder for an archive in it, whose imports are over at once. */
async function watched() {
  const store = newStoreAt(join(wire, 'a.collate'), { clock: () => new Date(), newId: uuidv7, holder: 'this test' });
  const taken: string[] = [];
  let scans = 0;
  const take = (files: readonly ImportRoot[]) => taken.push(...files.map(({ shown }) => shown));
  const imports = {
    start: ({ roots }: { roots: readonly ImportRoot[] }) => take(roots),
    extend: (_: number, files: readonly ImportRoot[]) => void take(files),
    // Asked whenever a scan begins.
    stateOf: () => {
      scans++;
      return 'finished' as const;
    },
  };
  const watch = createFolderWatch({ store, imports, isRunning: true, emit: () => {}, log: () => {} });
  watch.add(wire, null);
  put('one.txt');
  await expect.poll(() => taken, within).toEqual(['Corran Wire/one.txt']);
  return {
    store,
    taken,
    scans: () => scans,
    close: async () => {
      await watch.close();
      store.close();
    },
  };
}

test('what comes in meanwhile is not left until it is looked through at intervals', async () => {
  const { store, taken, close } = await watched();
  await pause(3_000);
  store.db.exec('BEGIN');
  mkdirSync(join(wire, 'tomorrow'));
  await pause(3_000);
  put('two.txt');
  await pause(500);
  store.db.exec('COMMIT');
  await expect.poll(() => taken, { timeout: 10_000 }).toContain('Corran Wire/two.txt');
  await close();
}, 60_000);

test('what is written to the archive in it is no reason to do so', async () => {
  const { store, scans, close } = await watched();
  await pause(3_000);
  const before = scans();
  for (let turn = 0; turn < 20; turn++) {
    store.db.pragma(`user_version = ${store.db.pragma('user_version', { simple: true })}`);
    await pause(200);
  }
  expect(scans()).toBe(before);
  await close();
}, 60_000);
