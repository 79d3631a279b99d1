// More passages than a timeline reads: thousands are marked.
import { expect, test, vi } from 'vitest';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { openSeeded, placeOf } from '../../testing/seed-articles.ts';

vi.setConfig({ testTimeout: 90_000 });

const desk = deskOfEachTest();

test('of a claim with more passages than are read, the rest is counted, said of the table, and not taken for unmarked', async () => {
  const words = 'The tug Brannock had left her berth at dawn without lights';
  const numbers = Array.from({ length: 1_999 }, (_, at) => `n${at}`);
  const text = `${words}. ${numbers.join(' ')}`;
  await openSeeded(desk, [
    { source: 'Wire', published: '2026-10-06T08:00Z', paragraphs: [text] },
    { source: 'Echo', published: '2026-10-10T08:00Z', paragraphs: [`“${words}”, pilots said.`] },
  ]);
  await desk.call('claim.create', { statement: 'No lights', evidence: [placeOf(1, text, words)] });
  const places = numbers
    .map((number) => placeOf(1, `${text} `, `${number} `))
    .map((place) => ({ ...place, end: place.end - 1, exact: place.exact.trim() }));
  for (let at = 0; at < places.length; at += 100)
    await desk.call('claim.createMany', {
      claims: [{ claimId: 1, statement: 'x', evidence: places.slice(at, at + 100) }],
    });
  await desk.call('origin.join', { articleIds: [1, 2] });
  const asked = { claimIds: [1] };
  const before = await desk.call('timeline.get', asked);
  expect(before.marks.map(({ source, unmarked }) => [source, unmarked !== null])).toEqual([
    ['Wire', false],
    ['Echo', true],
  ]);
  await desk.call('evidence.add', { claimId: 1, ...placeOf(2, `“${words}`, words) });
  const { marks, passages } = await desk.call('timeline.get', asked);
  expect([marks.map(({ source }) => source), passages]).toEqual([['Wire'], { shown: 2_000, total: 2_001 }]);
  expect(await desk.call('timeline.export', { ...asked, format: 'csv' })).toMatchObject({
    name: 'timeline, first 2,000 of 2,001 passages.csv',
    passages,
  });
});
