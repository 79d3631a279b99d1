/** The cells of a claim's row in the matrix, each of which is sent as one letter. */

import { CELLS, type Cell } from '../values.ts';
import type { Matrix } from './matrix.ts';

type Row = Pick<Matrix['claims'][number], 'cells' | 'said'>;

export interface MatrixCell extends Omit<Row['said'][number], 'columnId'> {
  readonly cell: Cell;
  readonly passages: number;
}

const LETTERS: Record<Cell, string> = {
  supports: 'S',
  disputes: 'D',
  both: 'B',
  mentions: 'M',
  silent: 's',
  unread: 'u',
  absent: 'a',
  early: 'e',
};
const CELL_OF = new Map(CELLS.map((cell) => [LETTERS[cell], cell]));

export function cellsInLetters(cells: readonly Cell[]): string {
  return cells.map((cell) => LETTERS[cell]).join('');
}

const EMPTY = { evidenceIds: [], unmarked: null };

function cellOf(letter: string, { evidenceIds, unmarked }: Omit<Row['said'][number], 'columnId'> = EMPTY): MatrixCell {
  return { cell: CELL_OF.get(letter) ?? 'absent', passages: evidenceIds.length, evidenceIds, unmarked };
}

/** Returns the cell of a claim under the column at this index. */
export function matrixCell({ cells, said }: Row, { columns }: Pick<Matrix, 'columns'>, at: number): MatrixCell {
  const columnId = columns[at]?.columnId;
  return cellOf(
    cells.charAt(at),
    said.find((one) => one.columnId === columnId),
  );
}

/** Returns the cells of a claim under all columns, in their order. */
export function matrixCells({ cells, said }: Row, { columns }: Pick<Matrix, 'columns'>): MatrixCell[] {
  const byColumn = new Map(said.map((one) => [one.columnId, one]));
  return columns.map(({ columnId }, at) => cellOf(cells.charAt(at), byColumn.get(columnId)));
}
