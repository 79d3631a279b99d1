import { expect, test } from 'vitest';
import { deskOfEachTest } from '../testing/desk-of-each-test.ts';
import { COURIER_NINE, ECHO_TWELVE, FERRY, WIRE_TWELVE } from '../testing/ferry.ts';
import { openSeeded } from '../testing/seed-articles.ts';

const desk = deskOfEachTest((desk) => openSeeded(desk, FERRY));

test('saved comparisons, reports and tags come in pages, with their total number', async () => {
  for (const title of ['One', 'Two', 'Three']) {
    await desk.call('comparison.keep', { title, articleIds: [1, 2] });
    await desk.call('report.create', { title });
    await desk.call('tag.add', { tag: title, articleIds: [1] });
  }
  const page = { offset: 1, limit: 1 };
  const comparisons = await desk.call('comparison.list', page);
  expect([comparisons.total, comparisons.comparisons.map(({ title }) => title)]).toEqual([3, ['Two']]);
  const reports = await desk.call('report.list', page);
  expect([reports.total, reports.reports.map(({ title }) => title)]).toEqual([3, ['Two']]);
  const tags = await desk.call('tag.list', page);
  expect([tags.total, tags.tags.map(({ tag }) => tag)]).toEqual([3, ['Three']]);
});

test('the evidence of a claim comes in pages', async () => {
  const { claimId } = await desk.call('claim.create', {
    statement: 'Twelve people died',
    evidence: [{ ...COURIER_NINE, stance: 'disputes' }, WIRE_TWELVE, ECHO_TWELVE],
  });
  const all = (await desk.call('claim.get', { claimId })).evidence.map(({ evidenceId }) => evidenceId);
  const pages = [0, 2].map((offset) => desk.call('claim.get', { claimId, offset, limit: 2 }));
  const paged = (await Promise.all(pages)).map(({ evidence }) => evidence.map(({ evidenceId }) => evidenceId));
  expect(all).toHaveLength(3);
  expect(paged).toEqual([all.slice(0, 2), all.slice(2)]);
});
