import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { Matrix } from '../../../contract/model/comparing/matrix.ts';
import type { MatrixRow } from './matrix-rows.ts';
import { useCurrentCell } from './use-current-cell.ts';

type Cell = ReturnType<typeof useCurrentCell>;

let cell: Cell;

function Shows({ params }: { params: Parameters<typeof useCurrentCell> }) {
  cell = useCurrentCell(...params);
  return null;
}

const root = createRoot(document.createElement('div'));

function draw(claimIds: readonly number[], columnIds: readonly number[], by: Matrix['by'] = 'source') {
  const rows = claimIds.map((claimId) => ({ claimId, cells: '', said: [] })) as unknown as readonly MatrixRow[];
  const matrix = { by, columns: columnIds.map((columnId) => ({ columnId })) } as unknown as Matrix;
  flushSync(() => root.render(createElement(Shows, { params: [matrix, rows, 'tag'] })));
  return cell.place;
}

test('the current cell is that of its claim and column, whatever comes in before them', () => {
  expect(draw([4, 6], [21, 22])).toEqual({ row: 0, column: 0 });
  expect(draw([2, 4, 6], [20, 21, 22])).toEqual({ row: 1, column: 1 });
  flushSync(() => cell.moveTo({ row: 2, column: 2 }));
  expect(draw([1, 2, 4, 6], [22, 20, 21])).toEqual({ row: 3, column: 0 });
  // Once its claim is gone, the cell that took its place.
  expect(draw([1, 2, 4], [22, 20, 21])).toEqual({ row: 2, column: 0 });
  // Another kind of column may have the same numbers.
  expect(draw([1, 2, 4], [21, 22], 'origin')).toEqual({ row: 2, column: 0 });
});
