import { expect, test } from 'vitest';
import type { Claim } from '../../../contract/model/claim.ts';
import type { Matrix } from '../../../contract/model/matrix.ts';
import { emptyCells, matrixGroups, spokenOn } from './matrix-rows.ts';

const row = (claimId: number, passages: number) => ({
  claimId,
  statement: `Claim ${claimId}`,
  credibility: null,
  cells: [{ columnId: 1, cell: passages > 0 ? ('supports' as const) : ('silent' as const), passages, evidenceIds: [] }],
});
const matrix: Matrix = {
  by: 'source',
  range: { from: null, to: null },
  columns: [{ columnId: 1, name: 'Courier', reliability: null, originId: null, articles: 1, unread: 0 }],
  claims: [row(1, 1), row(2, 0), row(3, 0)],
};
const claim = (claimId: number, tags: string[]) => ({ claimId, tags, origins: 2 }) as unknown as Claim;

test('rows stand under the first tag of their claim, those without one last', () => {
  const groups = matrixGroups(matrix, [claim(1, []), claim(2, ['toll', 'port']), claim(3, ['cause'])]);
  expect(groups.map(({ name, rows }) => [name, rows.map(({ claimId }) => claimId)])).toEqual([
    ['cause', [3]],
    ['toll', [2]],
    ['without a tag', [1]],
  ]);
});

test('without any tag there is one group without a head', () => {
  expect(matrixGroups(matrix, []).map(({ name }) => name)).toEqual(['']);
});

test('empty cells are those without a passage', () => expect(emptyCells(matrix)).toBe(2));

test('on how many claims a column speaks', () => {
  const rows = matrixGroups(matrix, []).flatMap((group) => group.rows);
  expect([spokenOn(rows, 1), spokenOn(rows, 2)]).toEqual([1, 0]);
});
