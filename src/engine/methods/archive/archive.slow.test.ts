import { existsSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { COURIER, FERRY } from '../../testing/ferry.ts';
import { openSeeded, placeOf, seedArchive } from '../../testing/seed-articles.ts';
import { makeTestEngine, refusal, type TestEngine } from '../../testing/test-engine.ts';

const desk = deskOfEachTest();

const open = (path: string, readOnly = false, from: TestEngine = desk) =>
  from.call('archive.open', { file: from.fileRefs.add(path), readOnly });

describe('an archive', () => {
  test('is created by name in the archives folder, and never over a file', async () => {
    const { archive } = await desk.call('archive.create', { name: 'Sennet: ferry' });
    expect(archive).toMatchObject({
      name: 'Sennet- ferry.collate',
      readOnly: false,
      heldBy: null,
      articles: 0,
      notIndexed: 0,
      notCompared: 0,
    });
    expect(await refusal(desk.call('archive.create', { name: 'Sennet: ferry' }))).toBe('archive-exists');
    expect(await refusal(desk.call('archive.create', { name: ' .. ' }))).toBe('bad-request');
    expect(await refusal(desk.call('archive.create', {}))).toBe('bad-request');
    expect((await desk.call('archive.status', {})).archive?.archiveId).toBe(archive?.archiveId);
  });

  test('is created where the host asked, with its extension', async () => {
    const { archive } = await desk.call('archive.create', { file: desk.fileRefs.add(join(desk.folder, 'mine')) });
    expect(archive?.name).toBe('mine.collate');
    expect(existsSync(join(desk.folder, 'mine.collate'))).toBe(true);
  });

  test('counts its contents', async () => {
    await openSeeded(desk, FERRY);
    await desk.call('claim.create', { statement: 'x' });
    expect((await desk.call('archive.status', {})).archive).toMatchObject({
      articles: 4,
      sources: 4,
      claims: 1,
      languages: 2,
      reports: 0,
    });
  });

  test('once closed is reported as null, and whatever needs it is refused', async () => {
    await openSeeded(desk, FERRY);
    expect(await desk.call('archive.close', {})).toEqual({ archive: null });
    expect(await desk.call('archive.status', {})).toEqual({ archive: null });
    expect(await refusal(desk.call('claim.list', {}))).toBe('no-archive');
    expect(desk.events.map(({ name }) => name)).toContain('archiveClosed');
  });

  test('opened again while it is open is the same one', async () => {
    const path = await openSeeded(desk, FERRY);
    expect((await open(path)).archive?.readOnly).toBe(false);
    symlinkSync(desk.folder, join(desk.folder, 'link'));
    expect((await open(join(desk.folder, 'link', 'a.collate'))).archive?.readOnly).toBe(false);
    expect((await desk.call('article.get', { articleId: 1 })).article.title).toBe('Ferry sinks off Sennet');
  });

  test('is listed among the recent ones, newest first, which says when it is gone', async () => {
    await openSeeded(desk, FERRY);
    desk.wait(1000);
    await desk.call('archive.create', { name: 'b' });
    await open(join(desk.folder, 'a.collate'));
    writeFileSync(
      join(desk.folder, 'preferences.json'),
      readFileSync(join(desk.folder, 'preferences.json'), 'utf8').replaceAll('b.collate', 'gone.collate'),
    );
    const { archives } = await desk.call('archive.recent', {});
    expect(archives.map(({ name, present }) => [name, present])).toEqual([
      ['a.collate', true],
      ['gone.collate', false],
    ]);
    expect(
      (await desk.call('archive.open', { file: archives[0] as { ref: string; name: string } })).archive?.name,
    ).toBe('a.collate');
  });
});

describe('a second program', () => {
  test('is refused, naming the holder; it may read, and writes nothing', async () => {
    const path = await openSeeded(desk, FERRY);
    const second = makeTestEngine({ holder: 'another desk' });
    try {
      await expect(open(path, false, second)).rejects.toMatchObject({
        code: 'archive-in-use',
        detail: { heldBy: expect.stringMatching(/^a test, since 2026/) },
      });
      const { archive } = await open(path, true, second);
      expect(archive).toMatchObject({ readOnly: true, heldBy: expect.stringContaining('open in a test, since') });
      await desk.call('claim.create', { statement: 'seen at once' });
      expect((await second.call('claim.list', {})).total).toBe(1);
      for (const refused of [
        second.call('claim.create', { statement: 'x' }),
        second.call('article.markRead', { articleIds: [1], read: true }),
        second.call('act.undo', {}),
        second.call('article.delete', { articleIds: [1], confirm: 1 }),
      ]) {
        expect(await refusal(refused)).toBe('read-only');
      }
      expect((await second.call('act.list', {})).acts).toHaveLength(1);
      expect((await second.call('archive.check', {})).ok).toBe(true);
      await desk.call('archive.close', {});
      expect((await open(path, false, second)).archive?.readOnly).toBe(false);
    } finally {
      await second.close();
    }
  });
});

test('a truncated archive is reported, and read as far as it goes', async () => {
  const noise = Array.from({ length: 20_000 }, (_, at) => Math.imul(at + 1, 2654435761).toString(36)).join(' ');
  const path = await openSeeded(desk, [...FERRY, { paragraphs: [noise] }]);
  await desk.call('archive.close', {});
  truncateSync(path, readFileSync(path).length - 4096);
  const before = readFileSync(path);
  expect(await refusal(open(path))).toBe('archive-damaged');
  const { archive } = await open(path, true);
  expect(archive).toMatchObject({ readOnly: true, heldBy: 'the file is truncated' });
  expect((await desk.call('archive.check', {})).ok).toBe(false);
  await desk.call('archive.close', {});
  expect(readFileSync(path)).toEqual(before);
  truncateSync(path, 8192);
  expect(await refusal(open(path, true))).toBe('archive-damaged');
});

test('whichever page cannot be read, an archive can be used or is refused, and then the one that is open stays open', async () => {
  const path = await openSeeded(desk, FERRY);
  const kept = join(desk.folder, 'kept.collate');
  await desk.call('archive.create', { file: desk.fileRefs.add(kept) });
  const bytes = readFileSync(path);
  const size = bytes.readUInt16BE(16);
  const refusals = new Set<string>();
  for (let from = size; from < bytes.length; from += size) {
    writeFileSync(path, Buffer.from(bytes).fill(0x41, from, from + size));
    const refused = await refusal(open(path)).catch(() => null);
    expect((await desk.call('archive.status', {})).archive?.name).toBe(refused ? 'kept.collate' : 'a.collate');
    if (refused) refusals.add(refused);
    else await open(kept);
  }
  expect([...refusals]).toEqual(['archive-damaged']);
});

describe('acts', () => {
  test('are logged newest first, page by page, and undone after a restart', async () => {
    const path = await openSeeded(desk, FERRY);
    for (const statement of ['one', 'two', 'three']) await desk.call('claim.create', { statement });
    const { acts } = await desk.call('act.list', { limit: 2 });
    expect(acts.map(({ label }) => label)).toEqual(['Created claim 3', 'Created claim 2']);
    expect((await desk.call('act.list', { before: acts[1]?.actId as number })).acts.map(({ label }) => label)).toEqual([
      'Created claim 1',
    ]);
    await desk.call('archive.close', {});
    await open(path);
    expect((await desk.call('act.undo', {})).act).toMatchObject({ label: 'Created claim 3', state: 'undone' });
    await desk.call('archive.close', {});
    await open(path);
    expect((await desk.call('act.redo', {})).act).toMatchObject({ label: 'Created claim 3', state: 'done' });
    expect((await desk.call('claim.list', {})).total).toBe(3);
  });

  test('an act named is undone only while it is the last', async () => {
    await openSeeded(desk, FERRY);
    const first = await desk.call('claim.create', { statement: 'one' });
    const second = await desk.call('claim.create', { statement: 'two' });
    expect(await refusal(desk.call('act.undo', { actId: first.actId }))).toBe('conflict');
    expect((await desk.call('claim.list', {})).total).toBe(2);
    expect((await desk.call('act.undo', { actId: second.actId })).act.label).toBe('Created claim 2');
    expect((await desk.call('act.undo', { actId: first.actId })).act.label).toBe('Created claim 1');
  });

  test('undone acts cannot be redone once something else was done', async () => {
    await openSeeded(desk, FERRY);
    await desk.call('claim.create', { statement: 'one' });
    await desk.call('act.undo', {});
    await desk.call('claim.create', { statement: 'two' });
    expect(await refusal(desk.call('act.redo', {}))).toBe('nothing-to-redo');
    expect((await desk.call('act.list', {})).acts.map(({ label }) => label)).toEqual(['Created claim 2']);
  });
});

describe('preferences', () => {
  test('are stored on this machine, and null removes one', async () => {
    expect(await desk.call('preference.get', {})).toEqual({ preferences: {} });
    await desk.call('preference.set', { preferences: { theme: 'dark', zoom: 1.2 } });
    await desk.call('preference.set', { preferences: { zoom: null } });
    expect(await desk.call('preference.get', {})).toEqual({ preferences: { theme: 'dark' } });
    await openSeeded(desk, FERRY);
    expect(await desk.call('preference.get', {})).toEqual({ preferences: { theme: 'dark' } });
  });

  test('that cannot be read are set aside, not overwritten', async () => {
    const file = join(desk.folder, 'preferences.json');
    writeFileSync(file, '{"preferences": {"the');
    await desk.call('preference.set', { preferences: { theme: 'light' } });
    expect(await desk.call('preference.get', {})).toEqual({ preferences: { theme: 'light' } });
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe('{"preferences": {"the');
  });
});

describe('a backup', () => {
  test('is a whole archive, made while work goes on, and replaces an older one', async () => {
    await openSeeded(desk, FERRY);
    await desk.call('claim.create', { statement: 'x', evidence: [placeOf(1, COURIER, 'nine')] });
    const target = join(desk.folder, 'copy.collate');
    const { bytes } = await desk.call('archive.backup', { file: desk.fileRefs.add(target) });
    await desk.call('claim.create', { statement: 'later' });
    expect(bytes).toBe(readFileSync(target).length);
    expect((await desk.call('archive.backup', { file: desk.fileRefs.add(target) })).bytes).toBeGreaterThan(0);
    expect(readdirSync(desk.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    const { archive } = await open(target);
    expect(archive).toMatchObject({ name: 'copy.collate', articles: 4, claims: 2 });
    expect((await desk.call('archive.check', {})).checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  test('says how far it is, and leaves nothing once it is stopped', async () => {
    const noise = Array.from({ length: 600_000 }, (_, at) => Math.imul(at + 1, 2654435761).toString(36)).join(' ');
    const path = join(desk.folder, 'a.collate');
    // Its index is not waited for, which takes long for so many words.
    seedArchive(path, [{ paragraphs: [noise] }]);
    await open(path);
    const target = join(desk.folder, 'copy.collate');
    const stop = new AbortController();
    const stopped = desk.call('archive.backup', { file: desk.fileRefs.add(target) }, stop.signal);
    stop.abort();
    expect(await refusal(stopped)).toBe('cancelled');
    expect(readdirSync(desk.folder).filter((name) => name.startsWith('copy'))).toEqual([]);
    await desk.call('archive.backup', { file: desk.fileRefs.add(target) });
    const told = desk.events.filter((event) => event.name === 'workProgressed');
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ work, done, expected }) => work === 'backup' && done <= expected)).toBe(true);
  });

  test('is refused over an archive that another program has open', async () => {
    const other = makeTestEngine();
    const path = await openSeeded(other, FERRY);
    const before = readFileSync(path);
    await openSeeded(desk, FERRY);
    expect(await refusal(desk.call('archive.backup', { file: desk.fileRefs.add(path) }))).toBe('archive-in-use');
    expect(readFileSync(path).equals(before)).toBe(true);
    await other.close();
  });

  test('is refused over the archive itself, and leaves nothing where it cannot be written', async () => {
    const path = await openSeeded(desk, FERRY);
    expect(await refusal(desk.call('archive.backup', { file: desk.fileRefs.add(path) }))).toBe('bad-request');
    symlinkSync(path, join(desk.folder, 'link.collate'));
    const into = (name: string) =>
      refusal(desk.call('archive.backup', { file: desk.fileRefs.add(join(desk.folder, name)) }));
    expect(await into('link.collate')).toBe('bad-request');
    expect(await into('other.collate-wal')).toBe('archive-exists');
    const missing = join(desk.folder, 'no', 'folder', 'b.collate');
    expect(await refusal(desk.call('archive.backup', { file: desk.fileRefs.add(missing) }))).toBe('not-found');
  });
});
