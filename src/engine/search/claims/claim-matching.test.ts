import { beforeEach, expect, test } from 'vitest';
import { addClaim } from '../../store/claims/claims.ts';
import type { Store } from '../../store/open.ts';
import { newStore } from '../../store/testing/new-store.ts';
import { viewArchive } from '../archive-view.ts';
import { createClaimMatching } from './claim-matching.ts';

let store: Store;
beforeEach(() => {
  store = newStore();
});

const add = (...statements: string[]) => {
  for (const statement of statements) addClaim(store, { statement, kind: 'fact', note: '' });
};
const matched = (text: string) => createClaimMatching(viewArchive(store.db)).match({ text, limit: 8 });

test('the claims that a passage resembles, the most similar first', () => {
  add('The bridge at Averin was closed.', 'Twelve people died on the ferry.', 'Nine people died.');
  const { matches } = matched('On the ferry, twelve people had died.');
  expect(matches.map(({ claimId }) => claimId).slice(0, 2)).toEqual([2, 3]);
  expect(matches[0]).toMatchObject({ statement: 'Twelve people died on the ferry.', proposed: true });
});

test('nothing for a text without words, or an archive without claims', () => {
  expect(matched('Twelve people died.').matches).toEqual([]);
  add('Twelve people died.');
  expect(matched('?!').matches).toEqual([]);
});

test('a text on something else has nothing proposed', () => {
  add(
    'Twelve people died on the ferry.',
    'The bridge at Averin was closed on Monday.',
    'Inflation fell to 2 per cent.',
  );
  const { matches } = matched('The museum shows paintings of the coast, and on Monday it was full.');
  expect(matches.filter(({ proposed }) => proposed)).toEqual([]);
});

test('the reason names the figures or the negation that differ', () => {
  add('Twelve people died when the ferry sank off Averin.');
  for (const [text, said] of [
    ['Nine people died when the ferry sank off Averin.', 'Figures differ: Twelve in the claim, Nine in the passage.'],
    ['Twelve people did not die when the ferry sank off Averin.', 'One denies what the other says: “not”.'],
    ['Twelve people died when the ferry sank off Averin.', 'Both have '],
  ] as const) {
    const [match] = matched(text).matches;
    expect(match).toMatchObject({ proposed: true, reason: expect.stringContaining(said) });
  }
});

test('in any language, a statement is the first to match itself', () => {
  const statements = [
    'На поромі загинули дванадцять людей.',
    '渡轮沉没造成十二人死亡。',
    'لقي اثنا عشر شخصا مصرعهم في غرق العبارة.',
    'Beim Untergang der Fähre starben zwölf Menschen.',
  ];
  add('Twelve people died.', '桥梁关闭。', 'Міст закрили.', ...statements);
  for (const statement of statements) {
    const [match] = matched(statement).matches;
    expect(match).toMatchObject({ statement, proposed: true });
    expect(match?.score).toBeGreaterThan(0.8);
  }
});

test('of a text of megabytes the beginning is read', () => {
  add('Twelve people died on the ferry.');
  const { matches } = matched(`Twelve people died on the ferry. ${'ferry 渡轮 '.repeat(200_000)}`);
  expect(matches[0]).toMatchObject({ claimId: 1 });
});
