import { expect, test } from 'vitest';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { FERRY } from '../../testing/ferry.ts';
import { openSeeded } from '../../testing/seed-articles.ts';

const desk = deskOfEachTest((desk) => openSeeded(desk, FERRY));

const add = async (...statements: string[]) => {
  for (const statement of statements) await desk.call('claim.create', { statement });
};
const matched = async (text: string) =>
  (await desk.call('claim.match', { text })).matches.map(({ claimId }) => claimId);

test('the claims that a passage resembles, the most similar first', async () => {
  await add('The bridge at Averin was closed.', 'Twelve people died on the ferry.', 'Nine people died.');
  const { matches } = await desk.call('claim.match', { text: 'On the ferry, twelve people had died.' });
  expect(matches.map(({ claimId }) => claimId).slice(0, 2)).toEqual([2, 3]);
  expect(matches[0]).toMatchObject({ statement: 'Twelve people died on the ferry.', proposed: true });
});

test('as the claims are after each act', async () => {
  const text = 'Twelve people died on the ferry.';
  await add(text, 'Nine people died on the ferry.');
  expect(await matched(text)).toEqual([1, 2]);
  await desk.call('claim.delete', { claimIds: [1] });
  expect(await matched(text)).toEqual([2]);
  await desk.call('act.undo', {});
  expect(await matched(text)).toEqual([1, 2]);
  await desk.call('claim.update', { claimIds: [1], statement: 'The bridge was closed at noon.' });
  expect((await matched(text))[0]).toBe(2);
  await desk.call('act.undo', {});
  await desk.call('claim.merge', { into: 2, claimIds: [1] });
  expect(await matched(text)).toEqual([2]);
});

test('nothing for a text without words, or an archive without claims', async () => {
  expect(await matched('Twelve people died.')).toEqual([]);
  await add('Twelve people died.');
  expect(await matched('?!')).toEqual([]);
});

test('a text on something else has nothing proposed', async () => {
  await add(
    'Twelve people died on the ferry.',
    'The bridge at Averin was closed on Monday.',
    'Inflation fell to 2 per cent.',
  );
  const { matches } = await desk.call('claim.match', {
    text: 'The museum shows paintings of the coast, and on Monday it was full.',
  });
  expect(matches.filter(({ proposed }) => proposed)).toEqual([]);
});

test('the reason names the figures or the negation that differ', async () => {
  await add('Twelve people died when the ferry sank off Averin.');
  for (const [text, said] of [
    ['Nine people died when the ferry sank off Averin.', 'Figures differ: Twelve in the claim, Nine in the passage.'],
    ['Twelve people did not die when the ferry sank off Averin.', 'One denies what the other says: “not”.'],
    ['Twelve people died when the ferry sank off Averin.', 'Both have '],
  ] as const) {
    const [match] = (await desk.call('claim.match', { text })).matches;
    expect(match).toMatchObject({ proposed: true, reason: expect.stringContaining(said) });
  }
});

test('in any language, a statement is the first to match itself', async () => {
  const statements = [
    'На поромі загинули дванадцять людей.',
    '渡轮沉没造成十二人死亡。',
    'لقي اثنا عشر شخصا مصرعهم في غرق العبارة.',
    'Beim Untergang der Fähre starben zwölf Menschen.',
  ];
  await add('Twelve people died.', '桥梁关闭。', 'Міст закрили.', ...statements);
  for (const statement of statements) {
    const [match] = (await desk.call('claim.match', { text: statement })).matches;
    expect(match).toMatchObject({ statement, proposed: true });
    expect(match?.score).toBeGreaterThan(0.8);
  }
});

test('of a text of megabytes the beginning is read', async () => {
  await add('Twelve people died on the ferry.');
  const { matches } = await desk.call('claim.match', {
    text: `Twelve people died on the ferry. ${'ferry 渡轮 '.repeat(200_000)}`,
  });
  expect(matches[0]).toMatchObject({ claimId: 1 });
});
