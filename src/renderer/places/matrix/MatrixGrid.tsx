import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Matrix } from '../../../contract/model/comparing/matrix.ts';
import { nameApart } from '../../../contract/model/origins/told-apart.ts';
import { inPlainOrder } from '../../../text/letters/misleading-signs.ts';
import { navigate, useRestoredScroll } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Grade } from '../../parts/model/Grade.tsx';
import { OriginName } from '../../parts/model/OriginName.tsx';
import type { Drawn } from './drawn-part.ts';
import { linesOf, useGridSizes } from './grid-sizes.ts';
import styles from './Matrix.module.css';
import { type Place, Row } from './MatrixRow.tsx';
import type { MatrixGroup } from './matrix-rows.ts';
import { type GridSizes, useGridView } from './use-grid-view.ts';

interface MatrixGridProps {
  matrix: Matrix;
  groups: readonly MatrixGroup[];
  place: Place;
  dimmed: boolean;
  onPlace: (place: Place) => void;
  onOpen: (evidenceId: number | undefined) => void;
  /** What is drawn is of what was asked before: keys wait. */
  isBusy: boolean;
}

const STEPS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/** One tab stop; the arrows move between cells. Of a large grid only the part near the view is drawn. */
export function MatrixGrid({ matrix, groups, place, dimmed, onPlace, onOpen, isBusy }: MatrixGridProps) {
  const scroll = useRestoredScroll('matrix');
  const lines = useMemo(() => linesOf(groups), [groups]);
  const sizes = useGridSizes(matrix, lines);
  const last = { row: matrix.claims.length - 1, column: matrix.columns.length - 1 };
  const lineOf = (row: number) => lines.findIndex((line) => 'row' in line && line.index === row);
  const drawn = useGridView(scroll, sizes, { line: lineOf(place.row), column: place.column });
  const takeFocusAlong = useFocusedCell(scroll, place);
  const walk = (event: KeyboardEvent) => {
    const next = placeAfter(event, place, last);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    takeFocusAlong();
    drawn.bring(lineOf(next.row), next.column);
    onPlace(next);
  };
  return (
    <div className={styles.scroll} ref={scroll}>
      <table
        role="grid"
        aria-label={`Claims by ${matrix.by}s`}
        aria-rowcount={lines.length + 1}
        aria-colcount={matrix.columns.length + 2}
        aria-busy={isBusy || undefined}
        className={dimmed ? `${styles.grid} ${styles.dimmed}` : styles.grid}
        style={{ minWidth: sizes.claim + sizes.origins + sizes.columns.reduce((sum, width) => sum + width, 0) }}
        onKeyDown={walk}
      >
        <Head matrix={matrix} sizes={sizes} drawn={drawn.columns} />
        <tbody>
          {drawn.lines.map((part) => {
            const line = lines[part.at];
            if (!line || part.gap > 0) return <LinesLeftOut key={`gap ${part.at}`} px={part.gap} />;
            if ('group' in line)
              return <Group key={line.group} name={line.group} line={part.at} columns={drawn.columns} />;
            return (
              <Row
                key={line.row.claimId}
                row={line.row}
                index={line.index}
                line={part.at}
                matrix={matrix}
                columns={drawn.columns}
                currentColumn={line.index === place.row ? place.column : null}
                onPlace={onPlace}
                onOpen={onOpen}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** @returns makes the focus follow to the cell that is current next */
function useFocusedCell(grid: RefObject<HTMLElement | null>, { row, column }: Place): () => void {
  // Initially takes the focus only if nothing else has it.
  const isMoved = useRef(document.activeElement === document.body);
  useEffect(() => {
    if (!isMoved.current) return;
    isMoved.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)?.focus();
  });
  return () => {
    isMoved.current = true;
  };
}

function LinesLeftOut({ px }: { px: number }) {
  return (
    <tr className={styles.leftOut}>
      <td aria-hidden="true" style={{ height: px }} />
    </tr>
  );
}

function Group({ name, line, columns }: { name: string; line: number; columns: readonly Drawn[] }) {
  return (
    <tr className={styles.group} aria-rowindex={line + 2}>
      <th colSpan={columns.length + 2} scope="rowgroup">
        <span>{name}</span>
      </th>
    </tr>
  );
}

function placeAfter(event: KeyboardEvent, here: Place, last: Place): Place | null {
  if (event.altKey || event.metaKey) return null;
  if (event.key === 'Home') return { row: event.ctrlKey ? 0 : here.row, column: 0 };
  if (event.key === 'End') return { row: event.ctrlKey ? last.row : here.row, column: last.column };
  if (event.ctrlKey) return null;
  const step = STEPS[event.key];
  if (!step) return null;
  const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
  return { row: within(here.row + step[0], last.row), column: within(here.column + step[1], last.column) };
}

interface HeadProps {
  matrix: Matrix;
  sizes: GridSizes;
  /** The columns that are drawn. */
  drawn: readonly Drawn[];
}

function Head({ matrix: { columns, by }, sizes, drawn }: HeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.claimHead} style={{ width: sizes.claim }}>
          Claim
        </th>
        {drawn.map((part) => {
          const column = columns[part.at];
          if (!column || part.gap > 0)
            return (
              <td
                key={`gap ${part.at}`}
                aria-hidden="true"
                className={styles.headLeftOut}
                style={{ width: part.gap }}
              />
            );
          const { columnId, name, apart, reliability } = column;
          return (
            <th
              key={columnId}
              scope="col"
              aria-colindex={part.at + 2}
              title={inPlainOrder(nameApart(column))}
              style={{ width: sizes.columns[part.at] }}
            >
              <span className={styles.columnName} data-apart={apart === null ? undefined : ''}>
                {by === 'source' ? (
                  <button type="button" tabIndex={-1} onClick={() => navigate('sources', { sourceId: columnId })}>
                    <BidiText lang={null}>{name}</BidiText>
                  </button>
                ) : by === 'origin' ? (
                  <OriginName name={name} />
                ) : (
                  <BidiText lang={null}>{name}</BidiText>
                )}
                {apart !== null && <BidiText lang={null}>{apart}</BidiText>}
              </span>
              {by === 'source' && <Grade of="source" value={reliability} />}
            </th>
          );
        })}
        <th scope="col" className={styles.origins}>
          Origins
        </th>
      </tr>
    </thead>
  );
}
