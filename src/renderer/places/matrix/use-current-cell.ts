import { useMemo } from 'react';
import type { Matrix } from '../../../contract/model/comparing/matrix.ts';
import { matrixCell } from '../../../contract/model/comparing/matrix-cell.ts';
import { useHistoryState } from '../../history.ts';
import { useCurrentRow } from '../../parts/lists/use-current-row.ts';
import { useStable } from '../../use-latest.ts';
import type { Place } from './MatrixRow.tsx';
import type { MatrixRow } from './matrix-rows.ts';

interface Kept {
  readonly claimId: number;
  /** Of a source, an article or an origin, whichever the columns were by. */
  readonly columnId: number;
  readonly by: Matrix['by'];
}

const NO_COLUMNS: Matrix['columns'] = [];

export type CurrentCell = NonNullable<ReturnType<typeof useCurrentCell>['here']>;

/**
 * The current cell, kept by its claim and column: others may come in before them.
 * @param order of the rows; in another, the first is current until one is chosen
 */
export function useCurrentCell(matrix: Matrix | undefined, rows: readonly MatrixRow[], order: unknown) {
  const [kept, keep] = useHistoryState<Kept | undefined>('cell', undefined);
  const by = matrix?.by;
  const columns = matrix?.columns ?? NO_COLUMNS;
  const claimIds = useMemo(() => rows.map(({ claimId }) => claimId), [rows]);
  const columnIds = useMemo(() => columns.map(({ columnId }) => columnId), [columns]);
  const row = claimIds.indexOf(useCurrentRow(claimIds, kept?.claimId, order) ?? 0);
  const column = columnIds.indexOf(useCurrentRow(columnIds, kept?.by === by ? kept?.columnId : undefined, by) ?? 0);
  const { moveTo } = useStable({
    moveTo: (place: Place) => {
      const claimId = claimIds[place.row];
      const columnId = columnIds[place.column];
      if (by && claimId !== undefined && columnId !== undefined) keep({ claimId, columnId, by });
    },
  });
  const place = { row, column };
  return { place, here: cellAt(matrix, rows, place), moveTo };
}

function cellAt(matrix: Matrix | undefined, rows: readonly MatrixRow[], place: Place) {
  const row = rows[place.row];
  const column = matrix?.columns[place.column];
  return row && matrix && column ? { row, column, cell: matrixCell(row, matrix, place.column) } : null;
}
