import type { Matrix } from './matrix.ts';
import type { Cell } from './values.ts';

type Row = Pick<Matrix['claims'][number], 'cells' | 'said'>;

export interface MatrixCell extends Omit<Row['said'][number], 'columnId'> {
  readonly cell: Cell;
}

const EMPTY = { passages: 0, evidenceIds: [], unmarked: null };

/** Returns the cell of a claim under the column at this index. */
export function matrixCell({ cells, said }: Row, { columns }: Pick<Matrix, 'columns'>, at: number): MatrixCell {
  const columnId = columns[at]?.columnId;
  const { passages, evidenceIds, unmarked } = said.find((one) => one.columnId === columnId) ?? EMPTY;
  return { cell: cells[at] ?? 'absent', passages, evidenceIds, unmarked };
}
