import { expect, test } from 'vitest';
import type { Claim } from '../../../contract/model/claims/claim.ts';
import type { Matrix } from '../../../contract/model/comparing/matrix.ts';
import { cellsInLetters } from '../../../contract/model/comparing/matrix-cell.ts';
import { emptyCells, matrixGroups, spokenOn } from './matrix-rows.ts';

const row = (claimId: number, passages: number) => ({
  claimId,
  statement: `Claim ${claimId}`,
  credibility: null,
  cells: cellsInLetters([passages > 0 ? 'supports' : 'silent']),
  said: passages > 0 ? [{ columnId: 1, evidenceIds: [passages], unmarked: null }] : [],
});
const matrix: Matrix = {
  by: 'source',
  range: { from: null, to: null },
  columns: [
    { columnId: 1, name: 'Courier', apart: null, reliability: null, originId: null, articles: 1, unread: 0, cutOff: 0 },
  ],
  columnsInAll: 1,
  claims: [row(1, 1), row(2, 0), row(3, 0)],
};
const claim = (claimId: number, tags: string[], more: Partial<Claim> = {}) =>
  ({ claimId, tags, origins: 2, credibility: null, firstSeen: null, ...more }) as unknown as Claim;
const laidOut = (...given: Parameters<typeof matrixGroups>) =>
  matrixGroups(...given).map(({ name, rows }) => [name, rows.map(({ claimId }) => claimId)]);

test('rows by tag are ordered like the claims: most used tag first, those without one last', () => {
  const claims = [claim(1, []), claim(2, ['toll', 'port']), claim(3, ['toll/children'])];
  expect(laidOut(matrix, claims, 'tag')).toEqual([
    ['toll', [2, 3]],
    ['no tag', [1]],
  ]);
});

test('rows by grade, by when first seen, by origins', () => {
  const claims = [
    claim(1, [], { credibility: '2', firstSeen: '2026-10-11' }),
    claim(2, [], { origins: 5 }),
    claim(3, [], { credibility: '1', firstSeen: '2026-10-09' }),
  ];
  expect(laidOut(matrix, claims, 'credibility')).toEqual([
    ['credibility 1', [3]],
    ['credibility 2', [1]],
    ['not graded', [2]],
  ]);
  expect(laidOut(matrix, claims, 'first seen')).toEqual([['', [3, 1, 2]]]);
  expect(laidOut(matrix, claims, 'origins')).toEqual([['', [2, 1, 3]]]);
  expect(laidOut(matrix, claims, 'number')).toEqual([['', [1, 2, 3]]]);
});

test('a single group has no heading; a claim not known yet comes last', () => {
  expect(laidOut(matrix, [], 'tag')).toEqual([['', [1, 2, 3]]]);
  expect(laidOut(matrix, [claim(3, ['toll'])], 'tag')).toEqual([
    ['toll', [3]],
    ['', [1, 2]],
  ]);
});

test('empty cells are those without a passage', () => expect(emptyCells(matrix)).toBe(2));

test('the number of claims on which a column speaks', () => {
  const rows = matrixGroups(matrix, [], 'tag').flatMap((group) => group.rows);
  expect([spokenOn(rows, 1), spokenOn(rows, 2)]).toEqual([1, 0]);
});
