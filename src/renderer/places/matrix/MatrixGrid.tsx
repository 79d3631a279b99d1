import { type KeyboardEvent, memo, useEffect, useMemo, useRef } from 'react';
import type { Matrix } from '../../../contract/model/matrix.ts';
import type { Credibility, Reliability } from '../../../contract/model/values.ts';
import { navigate, useKeptScroll } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Grade } from '../../parts/Grade.tsx';
import { CELL_WORDS, StanceGlyph } from '../../parts/Stance.tsx';
import { counted } from '../../parts/words.ts';
import { useStore } from '../../store.ts';
import { narrowWindow, tightWindow } from '../../theme/theme.ts';
import type { Drawn } from './drawn-part.ts';
import styles from './Matrix.module.css';
import type { MatrixGroup, MatrixRow } from './matrix-rows.ts';
import { type GridSizes, useGridView } from './use-grid-view.ts';

/** The cell one stands on. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface MatrixGridProps {
  matrix: Matrix;
  groups: readonly MatrixGroup[];
  place: Place;
  dimmed: boolean;
  onPlace: (place: Place) => void;
  onOpen: (evidenceId: number | undefined) => void;
}

const STEPS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/** One tab stop; arrows walk the cells. Of a large one only the part near the view is drawn. */
export function MatrixGrid({ matrix, groups, place, dimmed, onPlace, onOpen }: MatrixGridProps) {
  const scroll = useKeptScroll('matrix');
  // At first the focus comes here only where nothing else has it.
  const isMoved = useRef(document.activeElement === document.body);
  const lines = useMemo(() => linesOf(groups), [groups]);
  const sizes = useSizes(matrix, lines);
  const last = { row: matrix.claims.length - 1, column: matrix.columns.length - 1 };
  const here = { row: Math.min(place.row, last.row), column: Math.min(place.column, last.column) };
  const lineOf = (row: number) => lines.findIndex((line) => 'row' in line && line.index === row);
  const drawn = useGridView(scroll, sizes, { line: lineOf(here.row), column: here.column });
  const walk = (event: KeyboardEvent) => {
    const next = placeAfter(event, here, last);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    isMoved.current = true;
    drawn.bring(lineOf(next.row), next.column);
    onPlace(next);
  };
  useEffect(() => {
    if (!isMoved.current) return;
    isMoved.current = false;
    scroll.current?.querySelector<HTMLElement>(`[data-cell="${here.row}:${here.column}"]`)?.focus();
  });
  return (
    <div className={styles.scroll} ref={scroll}>
      <table
        role="grid"
        aria-label={`Claims by ${matrix.by}s`}
        aria-rowcount={lines.length + 1}
        aria-colcount={matrix.columns.length + 2}
        className={dimmed ? `${styles.grid} ${styles.dimmed}` : styles.grid}
        style={{ minWidth: sizes.claim + sizes.origins + sizes.columns.reduce((sum, width) => sum + width, 0) }}
        onKeyDown={walk}
      >
        <Head matrix={matrix} sizes={sizes} columns={drawn.columns} />
        <tbody>
          {drawn.lines.map((part) => {
            const line = lines[part.at];
            if (!line || part.gap > 0) return <LinesLeftOut key={`gap ${part.at}`} px={part.gap} />;
            if ('group' in line) return <Group key={line.group} name={line.group} columns={drawn.columns} />;
            return (
              <Row
                key={line.row.claimId}
                row={line.row}
                index={line.index}
                matrix={matrix}
                columns={drawn.columns}
                standing={line.index === here.row ? here.column : null}
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

type Line = { readonly group: string } | { readonly row: MatrixRow; readonly index: number };

/** Heads and rows one under another. */
function linesOf(groups: readonly MatrixGroup[]): Line[] {
  let index = -1;
  return groups.flatMap(({ name, rows }): Line[] => {
    const own = rows.map((row): Line => {
      index += 1;
      return { row, index };
    });
    return name === '' ? own : [{ group: name }, ...own];
  });
}

/** As the style sheet has them. */
const ROW_PX = 37;
const GROUP_PX = 27;
const HEAD_PX = 78;
const ORIGINS_PX = 72;
const LETTER_PX = 6.5;

/** A column is as wide as the longest word of its name. */
function useSizes({ columns }: Matrix, lines: readonly Line[]): GridSizes {
  const isNarrow = useStore(narrowWindow);
  const isTight = useStore(tightWindow);
  return useMemo(() => {
    const least = isNarrow ? 66 : 78;
    return {
      columns: columns.map(({ name }) => Math.max(least, Math.ceil(longestWord(name) * LETTER_PX) + 14)),
      lines: lines.map((line) => ('row' in line ? ROW_PX : GROUP_PX)),
      claim: isTight ? 180 : isNarrow ? 260 : 360,
      origins: ORIGINS_PX,
      head: HEAD_PX,
    };
  }, [columns, lines, isNarrow, isTight]);
}

function LinesLeftOut({ px }: { px: number }) {
  return (
    <tr className={styles.leftOut}>
      <td aria-hidden="true" style={{ height: px }} />
    </tr>
  );
}

function Group({ name, columns }: { name: string; columns: readonly Drawn[] }) {
  return (
    <tr className={styles.group}>
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

function Head({
  matrix: { columns, by },
  sizes,
  columns: drawn,
}: {
  matrix: Matrix;
  sizes: GridSizes;
  columns: readonly Drawn[];
}) {
  const open = by === 'source' ? (sourceId: number) => navigate('sources', { sourceId }) : undefined;
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
          const { columnId, name, reliability } = column;
          return (
            <th
              key={columnId}
              scope="col"
              aria-colindex={part.at + 2}
              title={name}
              style={{ width: sizes.columns[part.at] }}
            >
              <span className={styles.columnName}>
                {open ? (
                  <button type="button" tabIndex={-1} onClick={() => open(columnId)}>
                    <BidiText lang={null}>{name}</BidiText>
                  </button>
                ) : (
                  <BidiText lang={null}>{name}</BidiText>
                )}
              </span>
              {by === 'source' && <Grade of="source" value={reliability as Reliability | null} />}
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

const WIDEST_WORD = 22;

/** In letters; a word longer than a column may be wide is broken. */
function longestWord(name: string): number {
  return Math.min(WIDEST_WORD, Math.max(...name.split(/[\s-]+/u).map((word) => word.length)));
}

interface RowProps {
  row: MatrixRow;
  index: number;
  matrix: Matrix;
  columns: readonly Drawn[];
  /** The column that one stands on; null in the other rows. */
  standing: number | null;
  onPlace: (place: Place) => void;
  onOpen: (evidenceId: number | undefined) => void;
}

const Row = memo(function Row({ row, index, matrix, columns, standing, onPlace, onOpen }: RowProps) {
  return (
    <tr>
      <th scope="row" className={styles.claim}>
        <span className={styles.claimLine}>
          <span className={styles.number}>{row.claimId}</span>
          <button
            type="button"
            tabIndex={-1}
            title={row.statement}
            onClick={() => navigate('claims', { claimId: row.claimId })}
          >
            <BidiText lang={null}>{row.statement}</BidiText>
          </button>
          <Grade of="claim" value={row.credibility as Credibility | null} />
        </span>
      </th>
      {columns.map((part) => {
        const cell = row.cells[part.at];
        if (!cell || part.gap > 0) return <td key={`gap ${part.at}`} aria-hidden="true" />;
        return (
          <Cell
            key={cell.columnId}
            cell={cell}
            name={matrix.columns[part.at]?.name ?? ''}
            at={{ row: index, column: part.at }}
            focusKey={`cell ${row.claimId} ${cell.columnId}`}
            isHere={part.at === standing}
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
  cell: MatrixRow['cells'][number];
  /** Of the column. */
  name: string;
  at: Place;
  focusKey: string;
  isHere: boolean;
  onPlace: (place: Place) => void;
  onOpen: (evidenceId: number | undefined) => void;
}

function Cell({ cell: { cell, passages, evidenceIds }, name, at, focusKey, isHere, onPlace, onOpen }: CellProps) {
  const words = passages > 0 ? `${CELL_WORDS[cell]}, ${counted(passages, 'passage')}` : CELL_WORDS[cell];
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
      </span>
    </td>
  );
}
