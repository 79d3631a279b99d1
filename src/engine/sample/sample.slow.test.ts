import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../store/open.ts';
import { deskOfEachTest } from '../testing/desk-of-each-test.ts';
import { refusal } from '../testing/test-engine.ts';
import { SampleDesk } from './sample-desk.ts';

const desk = deskOfEachTest();

const sample = SampleDesk.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../resources/sample/desk.json'), 'utf8')),
);

test('opens in one call with everything in its desk file, and with nothing to undo', async () => {
  const { archive } = await desk.call('archive.openSample', {});
  expect(desk.logged).toEqual([]);
  expect(archive).toMatchObject({
    name: 'Sample.collate',
    articles: Object.keys(sample.articles).length,
    claims: sample.claims.length,
    reports: 1,
  });
  expect(archive?.articles).toBeGreaterThanOrEqual(14);
  expect(archive?.languages).toBeGreaterThanOrEqual(4);
  const { claims } = await desk.call('claim.list', { limit: 500 });
  const passages = claims.reduce((sum, { passages: of }) => sum + of.supports + of.disputes + of.mentions, 0);
  expect(passages).toBe(sample.claims.reduce((sum, { evidence }) => sum + evidence.length, 0));
  const { reports } = await desk.call('report.list', {});
  const { findings } = await desk.call('report.check', { reportId: reports[0]?.reportId as number });
  expect(findings.filter(({ severity }) => severity === 'blocking')).toEqual([]);
  expect((await desk.call('archive.check', {})).checks.filter(({ ok }) => !ok)).toEqual([]);
  // It begins as it is shown: nothing about its making can be undone.
  expect(await refusal(desk.call('act.undo', {}))).toBe('nothing-to-undo');
  await desk.call('claim.create', { statement: 'mine' });
  await desk.call('act.undo', {});
});

test('is opened as it was left; one whose creation was interrupted is created again', async () => {
  await desk.call('archive.openSample', {});
  await desk.call('claim.create', { statement: 'mine' });
  await desk.call('archive.close', {});
  expect((await desk.call('archive.openSample', {})).archive?.claims).toBe(sample.claims.length + 1);
  await desk.call('archive.close', {});
  const path = join(desk.folder, 'Sample.collate');
  const store = openStore(path, { create: false, clock: () => new Date(), newId: () => 'x', holder: 'test' });
  store.db.exec("DELETE FROM archive WHERE key = 'sample_complete'");
  store.close();
  expect((await desk.call('archive.openSample', {})).archive?.claims).toBe(sample.claims.length);
});
