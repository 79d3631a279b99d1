import { expect, test } from 'vitest';
import { cellsInLetters } from './matrix-cell.ts';
import { matrixInReport } from './matrix-in-report.ts';

/** A matrix of one claim with the given number of passages in each column. */
const matrixOf = (...passages: number[]) => ({
  columns: passages.map((_, columnId) => ({
    columnId,
    name: `Source ${columnId}`,
    reliability: null,
    originId: null,
    articles: 1,
    unread: 0,
    cutOff: 0,
    apart: null,
  })),
  claims: [
    {
      claimId: 1,
      statement: 'The ferry sank',
      credibility: null,
      cells: cellsInLetters(passages.map((count) => (count > 0 ? 'supports' : 'silent'))),
      said: passages.flatMap((count, columnId) =>
        count > 0 ? [{ columnId, evidenceIds: Array.from({ length: count }, (_, at) => at), unmarked: null }] : [],
      ),
    },
  ],
});
const shown = (...passages: number[]) => {
  const { columns, more } = matrixInReport(matrixOf(...passages));
  return [columns.map(({ columnId }) => columnId), more];
};

test('a source without a passage has no column', () => {
  expect(shown(0, 2, 0, 1)).toEqual([[1, 3], 0]);
});

test('if there are too many, the twelve with most passages stay, in the order of the matrix, and the rest are counted', () => {
  const [columns, more] = shown(1, ...Array.from({ length: 12 }, () => 2));
  expect(columns).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(more).toBe(1);
  expect(shown(1, 1, ...Array.from({ length: 12 }, () => 2))[1]).toBe(2);
});
