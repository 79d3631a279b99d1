import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sourceWorkerUrl } from '../../source-worker-url.ts';
import { openStore } from '../../store/open.ts';
import { type ImportingEngine, importingEngine, jsonLines, plainText } from '../fixtures/importing-engine.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Lines in each of two files: takes several times as long as it takes to notice the first. */
const MANY = 1000;

let folder: string;
let archive: string;
let pile: string;
const open: ImportingEngine[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-resume-'));
  archive = join(folder, 'a.collate');
  pile = join(folder, 'pile');
  mkdirSync(pile);
});
afterEach(async () => {
  for (const at of open.splice(0)) await at.close();
  rmSync(folder, { recursive: true });
});

async function engine(resumesImports: boolean): Promise<ImportingEngine> {
  const at = await importingEngine(archive, { resumesImports });
  open.push(at);
  return at;
}

async function shut(at: ImportingEngine): Promise<void> {
  open.splice(open.indexOf(at), 1);
  await at.close();
}

function writePile(lines: number): void {
  for (const name of ['one', 'two', 'three']) writeFileSync(join(pile, `${name}.txt`), plainText(name));
  writeFileSync(join(pile, 'a.jsonl'), jsonLines(lines));
  writeFileSync(join(pile, 'b.jsonl'), jsonLines(lines, lines));
  writeFileSync(join(pile, 'empty.txt'), '');
}

/** Kills the program with kill -9 once this many articles have been reported. */
async function killedAfter(articles: number): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../fixtures/import-and-tell.ts'), archive, pile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.on('data', (data: Buffer) => {
    told += data;
    if (told.split('\n').length > articles) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
  expect(told.endsWith('done\n'), 'it was killed before it was done').toBe(false);
}

async function until(at: ImportingEngine, isSo: () => boolean | Promise<boolean>): Promise<void> {
  await expect.poll(isSo, { timeout: 60_000, interval: 5 }).toBe(true);
  expect(at.logged).toEqual([]);
}

test('an import interrupted by kill -9 resumes at the next start, and counts nothing twice', async () => {
  writePile(MANY);
  await killedAfter(300);
  const at = await engine(true);
  const job = await at.ended(1);
  expect(job).toMatchObject({ state: 'finished', added: 2 * MANY + 3, duplicates: 0, failed: 1, canResume: false });
  const items = await at.items(1);
  expect(items.length).toBe(2 * MANY + 4);
  expect(new Set(items.map(({ path, member }) => `${path} ${member}`)).size).toBe(2 * MANY + 4);
  expect((await at.call('import.list', {})).imports.length).toBe(1);
});

test('one interrupted by closing waits if the host does not resume imports, and can be resumed', async () => {
  writePile(MANY);
  const first = await engine(false);
  await first.start([pile]);
  await until(first, () => (first.progress().at(-1)?.added ?? 0) > 50);
  await shut(first);
  const at = await engine(false);
  const { import: cut } = await at.call('import.get', { importId: 1 });
  expect(cut).toMatchObject({ state: 'interrupted', canResume: true });
  expect((await at.call('import.resume', { importId: 1 })).import.state).toBe('running');
  expect(await at.ended(1)).toMatchObject({ state: 'finished', added: 2 * MANY + 3, duplicates: 0, failed: 1 });
});

test('files missing on resuming are reported, and those read before are not read again', async () => {
  writePile(MANY);
  const first = await engine(true);
  await first.start([pile]);
  await until(first, () => (first.progress().at(-1)?.added ?? 0) > 50);
  await shut(first);
  renameSync(pile, join(folder, 'elsewhere'));
  const at = await engine(true);
  const job = await at.ended(1);
  expect(job).toMatchObject({ state: 'finished', duplicates: 0 });
  const failed = (await at.items(1)).filter(({ path, outcome }) => outcome === 'failed' && !path.endsWith('empty.txt'));
  expect(failed).toMatchObject([
    { path: 'pile', code: 'unreadable', message: expect.stringContaining('no file at this path') },
  ]);
});

test('a paused import stays paused, at the next start too, until it is resumed or stopped', async () => {
  writePile(MANY);
  const first = await engine(true);
  await first.start([pile]);
  await until(first, () => (first.progress().at(-1)?.added ?? 0) > 50);
  const { import: paused } = await first.call('import.pause', { importId: 1 });
  expect(paused).toMatchObject({ state: 'paused', canResume: true });
  expect(paused.added).toBeLessThan(2 * MANY + 3);
  await expect(first.call('import.pause', { importId: 1 })).rejects.toMatchObject({ code: 'bad-request' });
  const other = join(folder, 'other.txt');
  writeFileSync(other, plainText('other'));
  expect((await first.import([other])).job, 'others need not wait for it').toMatchObject({ added: 1 });
  await shut(first);

  const at = await engine(true);
  expect((await at.call('import.get', { importId: 1 })).import).toMatchObject({ state: 'paused', added: paused.added });
  await at.call('import.resume', { importId: 1 });
  const from = at.progress().length;
  expect(await at.ended(1)).toMatchObject({ state: 'finished', added: 2 * MANY + 3, duplicates: 0, failed: 1 });
  const told = at.progress().slice(from);
  expect(
    told.every(({ added }) => added >= paused.added),
    'progress goes on from where it was',
  ).toBe(true);
  await expect(at.call('import.resume', { importId: 1 })).rejects.toMatchObject({ code: 'bad-request' });
});

test('failures are read again as the same import, and their outcomes replace the old ones', async () => {
  writePile(3);
  writeFileSync(join(pile, 'broken.json'), '{ "title": ');
  const at = await engine(false);
  const { job, items } = await at.import([pile]);
  expect(job).toMatchObject({ added: 9, failed: 2 });
  writeFileSync(join(pile, 'empty.txt'), plainText('no longer empty'));
  writeFileSync(join(pile, 'new.txt'), plainText('not there before'));
  const empty = items.find(({ path }) => path === 'pile/empty.txt');
  const again = async (params: { importItemIds?: number[] }) => {
    at.events.length = 0;
    await at.call('import.retry', { importId: 1, ...params });
    return at.ended(1);
  };
  expect(await again({ importItemIds: [empty?.importItemId ?? 0] })).toMatchObject({
    added: 10,
    failed: 1,
    duplicates: 0,
  });
  const after = await at.items(1);
  expect(after.filter(({ path }) => path === 'pile/empty.txt')).toMatchObject([{ outcome: 'added' }]);
  expect(
    after.some(({ path }) => path === 'pile/new.txt'),
    'what came into the folder since is no failure',
  ).toBe(false);
  expect(await again({})).toMatchObject({ added: 10, failed: 1, duplicates: 0, state: 'finished' });
  await expect(
    at.call('import.retry', { importId: 1, importItemIds: [after[0]?.importItemId ?? 0] }),
  ).rejects.toMatchObject({ code: 'bad-request' });
});

test('a missing file that has become a folder is imported with its files on a retry', async () => {
  rmSync(pile, { recursive: true });
  const at = await engine(false);
  expect((await at.import([pile])).job).toMatchObject({ added: 0, failed: 1 });
  mkdirSync(pile);
  writePile(1);
  at.events.length = 0;
  await at.call('import.retry', { importId: 1 });
  expect(await at.ended(1)).toMatchObject({ state: 'finished', added: 5, failed: 1 });
  expect((await at.items(1)).map(({ path }) => path).sort()).toEqual(
    ['a.jsonl', 'b.jsonl', 'empty.txt', 'one.txt', 'three.txt', 'two.txt'].map((name) => `pile/${name}`),
  );
});

test('an import whose readers cannot be started stops, says so once, blames no file, and can be resumed', async () => {
  const missing = new URL('../fixtures/no-such-worker.ts', import.meta.url);
  const logged: string[] = [];
  let isMissing = true;
  const at = await importingEngine(archive, {
    workerUrl: (name) => (isMissing && name === 'reader' ? missing : sourceWorkerUrl(name)),
    log: (_, message) => logged.push(message),
  });
  open.push(at);
  writePile(5);
  const { job, items } = await at.import([pile]);
  expect(job).toMatchObject({ state: 'stopped', added: 0, failed: 0, canResume: true });
  expect(job.message).toMatch(/did not start.* Resume/);
  expect(items).toEqual([]);
  expect(logged).toEqual(['A reader worker could not be started']);
  isMissing = false;
  at.events.length = 0;
  await at.call('import.resume', { importId: job.importId });
  expect(await at.ended(job.importId)).toMatchObject({ state: 'finished', added: 13, failed: 1 });
});

test('a source is assigned to imported articles as one act that can be undone', async () => {
  writePile(2);
  const at = await engine(false);
  const { items } = await at.import([pile]);
  const texts = items.filter(({ path, outcome }) => path.endsWith('.txt') && outcome === 'added');
  const importItemIds = texts.map(({ importItemId }) => importItemId);
  const sources = async () => {
    const articleIds = texts.flatMap(({ articleId }) => articleId ?? []);
    const { articles } = await at.call('article.heads', { articleIds });
    return [...new Set(articles.map((article) => article.source))];
  };
  const before = await sources();
  await at.call('import.assignSource', { importId: 1, importItemIds, source: 'Tolmar Evening Post' });
  expect(await sources()).toEqual(['Tolmar Evening Post']);
  await at.call('act.undo', {});
  expect(await sources()).toEqual(before);
  await expect(at.call('import.assignSource', { importId: 1, articleIds: [9999], source: 'X' })).rejects.toMatchObject({
    code: 'bad-request',
  });
});

test('a refused file is kept as an original if the analyst wishes, byte for byte, until it is imported', async () => {
  writePile(1);
  const bytes = Buffer.from('\0\u0001\u0002 no article'.repeat(100));
  writeFileSync(join(pile, 'sound.bin'), bytes);
  const at = await engine(false);
  const { items } = await at.import([pile]);
  const refused = items.find(({ path }) => path === 'pile/sound.bin');
  expect(refused).toMatchObject({ outcome: 'failed', isKept: false });
  const importItemId = refused?.importItemId ?? 0;
  await expect(at.call('import.original', { importItemId })).rejects.toMatchObject({ code: 'not-found' });
  await at.call('import.keepOriginal', { importItemIds: [importItemId] });
  expect((await at.items(1)).find(({ path }) => path === 'pile/sound.bin')).toMatchObject({ isKept: true });
  await shut(at);
  rmSync(join(pile, 'sound.bin'));
  const again = await engine(true);
  const kept = await again.call('import.original', { importItemId });
  expect([kept.name, Buffer.from(kept.bytes).equals(bytes)]).toEqual(['sound.bin', true]);
  expect((await again.call('archive.check', {})).checks.filter(({ ok }) => !ok)).toEqual([]);
  await again.call('import.retry', { importId: 1 });
  await again.ended(1);
  const stays = (await again.items(1)).find(({ path }) => path === 'pile/sound.bin');
  expect(stays, 'what is kept is not tried again unless it is named').toMatchObject({ isKept: true });
  await expect(again.call('import.keepOriginal', { importItemIds: [9999] })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a file that crashes the program again and again is left out the third time, and retried on request', async () => {
  writePile(1);
  const first = await engine(true);
  const { job } = await first.import([pile]);
  await shut(first);
  const store = openStore(archive, { create: false, clock: () => new Date(), newId: () => '', holder: 'a test' });
  store.db.exec(`UPDATE import SET state = 'running';
    UPDATE import_file SET state = 'reading', kills = 2 WHERE shown LIKE '%/one.txt'`);
  store.close();
  const at = await engine(true);
  await at.ended(job.importId);
  const refused = (await at.items(job.importId)).find(
    ({ path, outcome }) => /one\.txt$/.test(path) && outcome === 'failed',
  );
  expect(refused).toMatchObject({ code: 'damaged', message: expect.stringMatching(/ended 3 times/) });
  await at.call('import.retry', { importId: job.importId, importItemIds: [refused?.importItemId ?? 0] });
  await until(at, async () => (await at.call('import.get', { importId: job.importId })).import.state === 'finished');
  expect((await at.items(job.importId)).filter(({ outcome }) => outcome === 'failed').map(({ path }) => path)).toEqual([
    'pile/empty.txt',
  ]);
});
