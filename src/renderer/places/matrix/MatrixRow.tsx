import { memo } from 'react';
import type { Matrix } from '../../../contract/model/comparing/matrix.ts';
import { type MatrixCell, matrixCell } from '../../../contract/model/comparing/matrix-cell.ts';
import { nameApart } from '../../../contract/model/origins/told-apart.ts';
import { inPlainOrder } from '../../../text/letters/misleading-signs.ts';
import { navigate } from '../../history.ts';
import { InPlainOrder } from '../../parts/InPlainOrder.tsx';
import { Grade } from '../../parts/model/Grade.tsx';
import { CELL_WORDS, StanceGlyph } from '../../parts/model/Stance.tsx';
import { counted } from '../../parts/words.ts';
import type { Drawn } from './drawn-part.ts';
import styles from './Matrix.module.css';
import type { MatrixRow } from './matrix-rows.ts';

/** The current cell. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface RowProps {
  row: MatrixRow;
  /** Its index among the claims; `line` is that among all lines, including headings. */
  index: number;
  line: number;
  matrix: Matrix;
  columns: readonly Drawn[];
  /** The current column; null in the other rows. */
  currentColumn: number | null;
  onPlace: (place: Place) => void;
  onOpen: (evidenceId: number | undefined) => void;
}

/** Redrawn only if the row, the drawn columns, or its current cell change. */
export const Row = memo(function Row({ row, index, line, matrix, columns, currentColumn, onPlace, onOpen }: RowProps) {
  return (
    <tr aria-rowindex={line + 2}>
      <th scope="row" className={styles.claim}>
        <span className={styles.claimLine}>
          <span className={styles.number}>{row.claimId}</span>
          <button
            type="button"
            tabIndex={-1}
            dir="auto"
            title={inPlainOrder(row.statement)}
            onClick={() => navigate('claims', { claimId: row.claimId })}
          >
            <InPlainOrder text={row.statement} />
          </button>
          <Grade of="claim" value={row.credibility} />
        </span>
      </th>
      {columns.map((part) => {
        const column = matrix.columns[part.at];
        if (!column || part.gap > 0) return <td key={`gap ${part.at}`} aria-hidden="true" />;
        const cell = matrixCell(row, matrix, part.at);
        return (
          <Cell
            key={column.columnId}
            cell={cell}
            name={nameApart(column)}
            cutOff={cell.cell === 'silent' && column.cutOff > 0}
            at={{ row: index, column: part.at }}
            focusKey={`cell ${row.claimId} ${column.columnId}`}
            isHere={part.at === currentColumn}
            onPlace={onPlace}
            onOpen={onOpen}
          />
        );
      })}
      <td className={styles.origins}>{row.origins ?? '–'}</td>
    </tr>
  );
});

interface CellProps {
  cell: MatrixCell;
  /** The column's name. */
  name: string;
  /** The column is silent, and has an article whose text may continue behind a paywall. */
  cutOff: boolean;
  at: Place;
  focusKey: string;
  isHere: boolean;
  onPlace: (place: Place) => void;
  onOpen: (evidenceId: number | undefined) => void;
}

function Cell({
  cell: { cell, passages, evidenceIds, unmarked },
  name,
  cutOff,
  at,
  focusKey,
  isHere,
  onPlace,
  onOpen,
}: CellProps) {
  const why = whyOf({ passages, unmarked, cutOff });
  const words = why === null ? CELL_WORDS[cell] : `${CELL_WORDS[cell]}, ${why}`;
  return (
    <td
      role="gridcell"
      aria-colindex={at.column + 2}
      data-cell={`${at.row}:${at.column}`}
      data-focus-key={focusKey}
      tabIndex={isHere ? 0 : -1}
      aria-selected={isHere}
      aria-label={`${words}: ${name}`}
      title={words}
      className={`${styles.cell} ${passages > 0 ? styles[cell] : styles.empty}`}
      onFocus={() => !isHere && onPlace(at)}
      onDoubleClick={() => onOpen(evidenceIds[0])}
    >
      <span>
        <StanceGlyph stance={cell} size={passages > 0 ? 16 : 14} />
        {passages > 0 && passages}
        {cutOff && '…'}
      </span>
    </td>
  );
}

function whyOf({ passages, unmarked, cutOff }: Pick<CellProps['cell'], 'passages' | 'unmarked'> & { cutOff: boolean }) {
  if (unmarked) return 'in words not marked';
  if (cutOff) return 'in a text that may continue behind a paywall';
  return passages > 0 ? counted(passages, 'passage') : null;
}
