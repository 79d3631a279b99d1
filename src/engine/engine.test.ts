import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
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
});
