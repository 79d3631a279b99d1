import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SOAKS } from '../../measure/test-effort.ts';
import { testInSoak } from '../../measure/testing/test-in-full.ts';
import { type ImportingEngine, importingEngine, plainText } from './fixtures/importing-engine.ts';

let folder: string;
let wire: string;
let at: ImportingEngine | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-watch-'));
  wire = join(folder, 'Corran Wire');
  mkdirSync(join(wire, 'today'), { recursive: true });
});
afterEach(async () => {
  await at?.close();
  at = null;
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, content = plainText(name)) => writeFileSync(join(wire, name), content);

async function engine(resumesImports = true): Promise<ImportingEngine> {
  await at?.close();
  at = await importingEngine(join(folder, 'a.collate'), { resumesImports });
  return at;
}

async function articles(here: ImportingEngine): Promise<number> {
  return (await here.call('archive.status', {})).archive?.articles ?? 0;
}

const within = { timeout: 20_000, interval: 50 };

test('files already in a watched folder and new ones are imported automatically, each once, also after a restart', async () => {
  put('one.txt');
  put('today/two.txt');
  const first = await engine();
  const { folder: watched } = await first.call('import.watch', {
    folder: first.fileRefs.add(wire),
    source: 'Corran Wire',
  });
  expect(watched).toMatchObject({ name: 'Corran Wire', path: wire, source: 'Corran Wire', problem: null });
  await expect.poll(() => articles(first), within).toBe(2);
  put('today/three.txt');
  await expect.poll(() => articles(first), within).toBe(3);
  const { imports } = await first.call('import.list', {});
  expect(imports).toMatchObject([{ name: 'Corran Wire', added: 3, failed: 0, duplicates: 0 }]);
  expect((await first.items(imports[0]?.importId ?? 0)).map(({ path }) => path).sort()).toEqual([
    'Corran Wire/one.txt',
    'Corran Wire/today/three.txt',
    'Corran Wire/today/two.txt',
  ]);

  put('four.txt');
  const again = await engine();
  await expect.poll(() => articles(again), within).toBe(4);
  expect((await again.call('import.list', {})).imports.every(({ duplicates }) => duplicates === 0)).toBe(true);
  expect((await again.call('import.unwatch', { folderId: watched.folderId })).folders).toEqual([]);
  expect(again.logged).toEqual([]);
}, 90_000);

describe('what comes in on one day is one import', () => {
  /** Waits for the folder's newest import, once it is no longer running. */
  const newest = async (here: ImportingEngine) => {
    const { imports } = await here.call('import.list', {});
    return imports[0]?.state === 'running' ? undefined : imports[0];
  };

  test('a file that changes is read again in it; its refusal then goes, and what failed can be tried again', async () => {
    put('one.txt');
    put('two.txt', '');
    const here = await engine();
    await here.call('import.watch', { folder: here.fileRefs.add(wire) });
    await expect.poll(() => newest(here), within).toMatchObject({ importId: 1, added: 1, failed: 1 });
    put('two.txt');
    await expect.poll(() => newest(here), within).toMatchObject({ importId: 1, added: 2, failed: 0 });
    put('one.txt', plainText('one, corrected'));
    put('three.txt', '');
    await expect.poll(() => newest(here), within).toMatchObject({ importId: 1, added: 3, failed: 1, duplicates: 0 });
    await here.call('import.retry', { importId: 1 });
    await expect.poll(() => newest(here), within).toMatchObject({ importId: 1, added: 3, failed: 1, duplicates: 0 });
    expect((await here.call('archive.check', {})).checks.filter(({ ok }) => !ok)).toEqual([]);
  }, 60_000);

  testInSoak(
    'another day begins another',
    async () => {
      let now = new Date(2026, 9, 9, 23, 30);
      at = await importingEngine(join(folder, 'a.collate'), { clock: () => now, resumesImports: true });
      const here = at;
      put('one.txt');
      await here.call('import.watch', { folder: here.fileRefs.add(wire) });
      await expect.poll(() => newest(here), within).toMatchObject({ importId: 1, added: 1 });
      now = new Date(2026, 9, 10, 0, 5);
      put('two.txt');
      await expect.poll(() => newest(here), within).toMatchObject({ importId: 2, added: 1 });
      put('three.txt');
      await expect.poll(() => newest(here), within).toMatchObject({ importId: 2, added: 2 });
    },
    60_000,
  );
});

test('a file that is still growing is waited for', async () => {
  const here = await engine();
  await here.call('import.watch', { folder: here.fileRefs.add(wire) });
  let text = plainText('growing');
  for (let n = 0; n < (SOAKS ? 8 : 4); n++) {
    put('growing.txt', text);
    text += `\n\nSheet ${n} of the minutes says that the ferry was late once more, and that nobody minded.\n`;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await articles(here)).toBe(0);
  }
  await expect.poll(() => articles(here), within).toBe(1);
}, 60_000);

testInSoak(
  'while a file keeps growing, the others are imported',
  async () => {
    const here = await engine();
    await here.call('import.watch', { folder: here.fileRefs.add(wire) });
    let text = plainText('growing');
    const growing = setInterval(() => {
      text += 'And the ferry was late once more.\n';
      put('growing.txt', text);
    }, 200);
    try {
      put('one.txt');
      await expect.poll(() => articles(here), within).toBe(1);
    } finally {
      clearInterval(growing);
    }
  },
  60_000,
);

test('a folder that disappears is reported, and a program that does not stay running only records what to watch', async () => {
  const noting = await engine(false);
  put('one.txt');
  await noting.call('import.watch', { folder: noting.fileRefs.add(wire) });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await articles(noting)).toBe(0);
  rmSync(wire, { recursive: true });
  const here = await engine();
  await expect
    .poll(async () => (await here.call('import.watched', {})).folders[0]?.problem, within)
    .toContain('no file at this path');
  await expect(here.call('import.watch', { folder: here.fileRefs.add(wire) })).rejects.toMatchObject({
    code: 'bad-request',
  });
}, 60_000);
