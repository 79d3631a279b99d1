/** The archive itself: its state, its copies, and who else holds it. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ended, startServer } from '../workbench.ts';
import { COURIER, type Imported, LAUNCHER, openTerminal, SAMPLE } from './terminal.ts';

const { at, collate, answerOf, refused } = openTerminal();

test.beforeAll(() => answerOf(0, 'import', SAMPLE));

test.describe('the archive', () => {
  test('check passes; a backup is an archive of its own and never overwrites a file', async () => {
    expect(await answerOf<{ ok: boolean; checks: { name: string }[] }>(0, 'check')).toMatchObject({
      ok: true,
      checks: ['file', 'foreign keys', 'originals', 'texts', 'anchors', 'index coverage'].map((name) => ({
        name,
        ok: true,
      })),
    });
    await answerOf(0, 'backup', 'copy.collate');
    expect(await refused(3, 'backup', 'copy.collate')).toBe('archive-exists');
    expect((await answerOf<{ ok: boolean }>(0, 'check', '--archive', 'copy.collate')).ok).toBe(true);
  });

  test('3 if it cannot be used, with the reason in words', async () => {
    writeFileSync(join(at.folder, 'not.collate'), 'something else');
    expect(await refused(3, 'check', '--archive', 'not.collate')).toBe('not-an-archive');
    expect(readFileSync(join(at.folder, 'not.collate'), 'utf8')).toBe('something else');
    expect(await refused(3, 'check', '--archive', '.')).toBe('not-an-archive');
    expect(await refused(3, 'search', 'x', '--archive', 'missing.collate')).toBe('no-archive');
    expect(existsSync(join(at.folder, 'missing.collate'))).toBe(false);
    expect(await refused(3, 'import', COURIER, '--archive', 'no-folder/new.collate')).toBe('not-found');
  });

  test('what was mistyped creates none, and is named', async () => {
    const mistyped = ['--archive', 'new.collate'];
    const run = collate('import', 'coverige', 'naws.html', ...mistyped);
    expect([run.status, run.errors]).toEqual([1, expect.stringMatching(/coverige, .*naws\.html/u)]);
    expect(await refused(2, 'import', ...mistyped)).toBe('bad-request');
    expect(await refused(2, 'import', COURIER, '--columns', 'headline', ...mistyped)).toBe('bad-request');
    expect(readdirSync(at.folder).filter((name) => name.startsWith('new.collate'))).toEqual([]);
    const partly = await answerOf<Imported>(1, 'import', COURIER, 'coverige', ...mistyped);
    expect([partly.added.length, partly.failed.map(({ path }) => path)]).toEqual([1, ['coverige']]);
  });

  test('neither it nor a part of it is overwritten by what is written', async () => {
    await answerOf(0, 'claim', 'add', 'Nine died');
    const report = String(
      (await answerOf<{ reportId: number }>(0, 'report', 'draft', '--claims', 'all', '--title', 'Toll')).reportId,
    );
    const written = (out: string) => ['report', 'export', report, '--format', 'md', '--out', out];
    for (const name of ['desk.collate', 'desk.collate-wal', 'desk.collate-lock', 'other.collate-shm'])
      expect(await refused(3, ...written(name))).toBe('archive-exists');
    expect(await refused(3, 'backup', 'other.collate-wal')).toBe('archive-exists');
    expect(await refused(3, 'export', '--format', 'jsonl', '--out', 'other.collate-wal')).toBe('archive-exists');
    expect(await refused(1, ...written('no-folder/toll.md'))).toBe('not-found');
    expect(await refused(1, ...written(`${'x'.repeat(300)}.md`))).toBe('unreadable');
    expect(await refused(1, 'watch', 'no-folder', '--stop')).toBe('not-found');
    expect(readdirSync(at.folder).filter((name) => name.startsWith('other.'))).toEqual([]);
    expect(collate('import', '--', '--json').text).toBe('');
  });

  test('a damaged one is named and left as it is; what of it holds is still told by check', async () => {
    await answerOf(0, 'backup', 'damaged.collate');
    const bytes = readFileSync(join(at.folder, 'damaged.collate'));
    bytes.fill(7, 4096 * 8, 4096 * 90);
    writeFileSync(join(at.folder, 'damaged.collate'), bytes);
    for (const command of [
      ['search', 'ferry'],
      ['import', COURIER],
      ['claim', 'list'],
    ])
      expect(await refused(3, ...command, '--archive', 'damaged.collate')).toBe('archive-damaged');
    const { ok, checks } = await answerOf<{ ok: boolean; checks: { name: string; ok: boolean }[] }>(
      3,
      'check',
      '--archive',
      'damaged.collate',
    );
    expect([ok, checks.find(({ name }) => name === 'file')?.ok]).toEqual([false, false]);
    expect(readFileSync(join(at.folder, 'damaged.collate')).equals(bytes)).toBe(true);
    bytes.fill(7, 100, 4096);
    writeFileSync(join(at.folder, 'damaged.collate'), bytes);
    expect(await refused(3, 'check', '--archive', 'damaged.collate')).toBe('archive-damaged');
  });
});

test('an archive that a window holds can be read, but not written', async () => {
  const { server } = await startServer(join(at.folder, 'other'), ['--archive', at.archive]);
  try {
    expect((await answerOf<{ articleId: number }>(0, 'show', at.courier)).articleId).toBe(at.courier);
    expect((await answerOf<{ total: number }>(0, 'search', 'dredger')).total).toBeGreaterThan(0);
    expect((await answerOf<{ claims: unknown[] }>(0, 'claim', 'list')).claims.length).toBeGreaterThan(0);
    expect(collate('read', at.courier, '--json').status).toBe(3);
  } finally {
    await ended(server, 'SIGTERM');
  }
});

test('an archive that cannot be written to is read, and said to be for reading only', async () => {
  test.skip(process.platform === 'win32', 'folders have no such permissions on Windows');
  const shelf = join(at.folder, 'shelf');
  mkdirSync(shelf);
  await answerOf(0, 'backup', join(shelf, 'desk.collate'));
  for (const path of [join(shelf, 'desk.collate'), shelf, at.folder]) chmodSync(path, 0o555);
  // Root is denied nothing.
  const account = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const env = { ...process.env, COLLATE_HOME: join(tmpdir(), 'collate-cli-nobody') };
  const inShelf = (...args: (string | number)[]) =>
    spawnSync(process.execPath, [LAUNCHER, ...args.map(String), '--archive', 'desk.collate', '--json'], {
      cwd: shelf,
      env,
      ...account,
    });
  const shown = inShelf('show', at.courier);
  expect([shown.status, String(shown.stderr)]).toEqual([
    0,
    expect.stringContaining('open for reading only: its folder'),
  ]);
  expect(JSON.parse(String(shown.stdout)).articleId).toBe(at.courier);
  expect([inShelf('read', at.courier).status, readdirSync(shelf)]).toEqual([3, ['desk.collate']]);
  chmodSync(at.folder, 0o755);
  chmodSync(shelf, 0o755);
});

test('what an older Node started on a newer one ends with it, however it is ended, and frees the archive', async () => {
  const node = olderNode();
  test.skip(node === null, 'no Node on the PATH is older than what the engine runs on');
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const args = [LAUNCHER, 'serve', '--no-open', '--archive', at.archive];
    const server = spawn(node as string, args, { env: { ...process.env, COLLATE_HOME: join(at.folder, 'home') } });
    await new Promise((listening) => server.stdout.once('data', listening));
    expect(collate('read', at.courier).status).toBe(3);
    await ended(server, signal);
    await expect.poll(() => collate('read', at.courier).status).toBe(0);
  }
});

function olderNode(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((each) => !each.includes('node_modules'));
  const nodes = folders.map((each) => join(each, 'node')).filter((each) => existsSync(each));
  const isOlder = (node: string) => Number(/^v(\d+)/.exec(String(spawnSync(node, ['--version']).stdout))?.[1]) < 22;
  return nodes.find(isOlder) ?? null;
}
