import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isArchiveChange } from '../contract/events.ts';
import { WorkerThread } from './runtime/worker-thread.ts';
import { isLocked } from './store/lock.ts';
import { openSeeded } from './testing/seed-articles.ts';
import { makeTestEngine, refusal } from './testing/test-engine.ts';

test.each(['archive.backup', 'interchange.export'] as const)(
  'an engine that is closed during %s leaves no part of its file',
  async (method) => {
    const desk = makeTestEngine();
    onTestFinished(() => desk.close());
    await openSeeded(desk, [{ paragraphs: ['The ferry was late.'] }]);
    const file = desk.fileRefs.add(join(desk.folder, 'new'));
    const asked =
      method === 'archive.backup'
        ? desk.call(method, { file })
        : desk.call(method, { file, format: 'qdpx', scope: { articleIds: [1] } });
    const refused = refusal(asked);
    while (!parts(desk.folder).length) await new Promise(setImmediate);
    await desk.engine.close();
    expect(parts(desk.folder)).toEqual([]);
    expect(await refused).toBe('cancelled');
    expect(readdirSync(desk.folder)).not.toContain('new');
  },
);

const parts = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.part'));

test('an archive that a double click asks to be opened twice is opened', async () => {
  const desk = makeTestEngine();
  onTestFinished(() => desk.close());
  await desk.call('archive.create', { name: 'Ferry' });
  await desk.call('archive.close', {});
  const file = desk.fileRefs.add(join(desk.folder, 'Ferry.collate'));
  const open = () => desk.call('archive.open', { file });
  const ferry = { archive: expect.objectContaining({ name: 'Ferry.collate', readOnly: false }) };
  expect(await Promise.all([open(), open()])).toEqual([ferry, ferry]);
  await desk.call('archive.create', { name: 'Bridge' });
  expect(await Promise.all([open(), open()])).toEqual([ferry, ferry]);
});

test('what was meant for an archive that is no longer open is not done in the next', async () => {
  const desk = makeTestEngine();
  onTestFinished(() => desk.close());
  await desk.call('archive.create', { name: 'Ferry' });
  const { engine } = desk;
  const ferry = engine.archiveChanges();
  await desk.call('archive.create', { name: 'Bridge' });
  const create = (meantFor: number) =>
    engine.call('claim.create', { statement: 'The pier is closed.', kind: 'fact' }, undefined, meantFor);
  expect(await refusal(create(ferry))).toBe('no-archive');
  expect(await refusal(engine.call('import.paste', { text: 'Found.' }, undefined, ferry))).toBe('no-archive');
  expect((await engine.call('archive.status', {}, undefined, ferry)).archive?.claims).toBe(0);
  expect((await create(engine.archiveChanges())).claimId).toBe(1);
  expect(await refusal(engine.call('act.undo', {}, undefined, ferry))).toBe('no-archive');
  expect(await refusal(engine.call('archive.close', {}, undefined, ferry))).toBe('no-archive');
  expect((await engine.call('archive.create', { name: 'Weir' }, undefined, ferry)).archive?.name).toBe('Weir.collate');
});

test('an article is not deleted for good in an archive that was opened meanwhile', async () => {
  const desk = makeTestEngine();
  onTestFinished(() => desk.close());
  await desk.call('archive.create', { name: 'Ferry' });
  const ferry = desk.engine.archiveChanges();
  await openSeeded(desk, [{ paragraphs: ['The ferry was late.'] }]);
  const deleted = desk.engine.call('article.delete', { articleIds: [1], confirm: 1 }, undefined, ferry);
  expect(await refusal(deleted)).toBe('no-archive');
  expect((await desk.call('archive.status', {})).archive?.articles).toBe(1);
});

test('who comes while an archive is being closed is not ahead of those who are told of it', async () => {
  const desk = makeTestEngine();
  onTestFinished(() => desk.close());
  await desk.call('archive.create', { name: 'Ferry' });
  const told = () => desk.events.filter(isArchiveChange).length;
  const before = desk.engine.archiveChanges();
  expect(told()).toBe(before);
  const closing = desk.call('archive.close', {});
  expect([desk.engine.archiveChanges(), told()]).toEqual([before, before]);
  await closing;
  expect([desk.engine.archiveChanges(), told()]).toEqual([before + 1, before + 1]);
});

test('where the last archive cannot be closed, the change is told all the same', async () => {
  const desk = makeTestEngine();
  onTestFinished(() => desk.close());
  onTestFinished(() => void vi.restoreAllMocks());
  await desk.call('archive.create', { name: 'Ferry' });
  const before = desk.engine.archiveChanges();
  vi.spyOn(WorkerThread.prototype, 'close').mockRejectedValueOnce(new Error('It cannot be ended.'));
  expect(await refusal(desk.call('archive.create', { name: 'Bridge' }))).toBe('internal');
  expect(desk.events.at(-1)).toEqual({ name: 'archiveOpened', readOnly: false });
  expect(desk.engine.archiveChanges()).toBe(before + 1);
});

test('where no service can be stopped, the file is let go of all the same, and the first failure is told', async () => {
  const desk = makeTestEngine();
  onTestFinished(() => desk.close());
  onTestFinished(() => void vi.restoreAllMocks());
  await desk.call('archive.create', { name: 'Ferry' });
  const path = join(desk.folder, 'Ferry.collate');
  expect(isLocked(path)).toBe(true);
  const close = vi.spyOn(WorkerThread.prototype, 'close');
  close.mockImplementation(() => Promise.reject(new Error(`Thread ${close.mock.calls.length} cannot be ended.`)));
  expect(await refusal(desk.call('archive.close', {}))).toBe('internal');
  close.mockRestore();
  expect(isLocked(path)).toBe(false);
  expect(desk.logged.join()).toContain('Thread 1 cannot');
  expect((await desk.call('archive.open', { file: desk.fileRefs.add(path) })).archive?.readOnly).toBe(false);
});
