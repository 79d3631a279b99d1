import { expect, it } from 'vitest';
import { rowShown, rowsUnder, shownAt } from './unfolded-rows.ts';

const opened = [
  { at: 1, hits: ['b2', 'b3'] },
  { at: 2, hits: [] },
  { at: 4, hits: ['e2'] },
];
const rows = ['a', 'b', 'c', 'd', 'e', 'f'];

it('shows what is below an opened row right after it, and every row once', () => {
  const shown = Array.from({ length: rows.length + rowsUnder(opened) }, (_, index) => {
    const { at, under } = rowShown(index, opened);
    return under ?? rows[at];
  });
  expect(shown).toEqual(['a', 'b', 'b2', 'b3', 'c', 'd', 'e', 'e2', 'f']);
});

it('finds each row where it is shown', () => {
  for (const at of rows.keys()) expect(rowShown(shownAt(at, opened), opened)).toEqual({ at });
});
