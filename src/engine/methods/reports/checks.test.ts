import { Worker } from 'node:worker_threads';
import { afterEach, expect, test, vi } from 'vitest';
import { testInFull } from '../../../measure/testing/test-in-full.ts';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { marked, openTwoPapers, sectionOf } from './fixtures/two-papers.ts';

const desk = deskOfEachTest(openTwoPapers);

afterEach(() => {
  vi.restoreAllMocks();
  expect(desk.logged).toEqual([]);
});

testInFull('a long report is checked on another thread, which holds up no one', async () => {
  const { lit } = await marked(desk);
  const { reportId } = await desk.call('report.create', { title: 'Long' });
  const text = 'The dredger was at anchor on 9 October, 40 metres from the pier, and not lit. '.repeat(10);
  const blocks = Array.from({ length: 20 }, (_, at) => ({
    kind: 'paragraph' as const,
    blockId: `p${at}`,
    runs: [{ text }, { cite: lit.evidenceIds }],
  }));
  await desk.call('report.update', { reportId, changes: { sections: sectionOf(...blocks) } });
  const [before, ofAll] = [process.threadCpuUsage().user, process.cpuUsage().user];
  const { findings } = await desk.call('report.check', { reportId });
  const [own, all] = [process.threadCpuUsage().user - before, process.cpuUsage().user - ofAll];
  expect(findings.length).toBeGreaterThan(20);
  expect(own).toBeLessThan(all / 3);
});

test('a report is checked again only once something it depends on is changed', async () => {
  const { lit, sure } = await marked(desk);
  const { reportId } = await desk.call('report.create', { title: 'Kept' });
  const cited = { kind: 'paragraph' as const, blockId: 'p', runs: [{ text: 'Lit. ' }, { cite: lit.evidenceIds }] };
  await desk.call('report.update', { reportId, changes: { sections: sectionOf(cited) } });
  const check = () => desk.call('report.check', { reportId });
  const asked = vi.spyOn(Worker.prototype, 'postMessage');
  const first = await check();
  expect(asked).toHaveBeenCalled();
  asked.mockClear();
  await desk.call('tag.add', { tag: 'other', claimIds: [sure.claimId] });
  expect(await check()).toEqual(first);
  expect(asked).not.toHaveBeenCalled();
  await desk.call('report.update', { reportId, changes: { tlp: 'TLP:GREEN' } });
  expect((await check()).held).not.toEqual(first.held);
  asked.mockRestore();
});
