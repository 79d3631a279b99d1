import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from 'react';
import type { Matrix } from '../../../contract/model/matrix.ts';
import type { Credibility, Reliability } from '../../../contract/model/values.ts';
import { navigate, useKeptScroll } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Grade } from '../../parts/Grade.tsx';
import { CELL_WORDS, StanceGlyph } from '../../parts/Stance.tsx';
import { counted } from '../../parts/words.ts';
import styles from './Matrix.module.css';
import type { MatrixGroup, MatrixRow } from './matrix-rows.ts';

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

/** One tab stop; arrows walk the cells. */
export function MatrixGrid({ matrix, groups, place, dimmed, onPlace, onOpen }: MatrixGridProps) {
  const scroll = useKeptScroll('matrix');
  // At first the focus comes here only where nothing else has it.
  const isMoved = useRef(document.activeElement === document.body);
  const last = { row: matrix.claims.length - 1, column: matrix.columns.length - 1 };
  const here = { row: Math.min(place.row, last.row), column: Math.min(place.column, last.column) };
  const walk = (event: KeyboardEvent) => {
    const next = placeAfter(event, here, last);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    isMoved.current = true;
    onPlace(next);
  };
  useEffect(() => {
    if (!isMoved.current) return;
    isMoved.current = false;
    scroll.current?.querySelector<HTMLElement>(`[data-cell="${here.row}:${here.column}"]`)?.focus();
  });
  let index = -1;
  return (
    <div className={styles.scroll} ref={scroll}>
      <table
        role="grid"
        aria-label={`Claims by ${matrix.by}s`}
        aria-rowcount={matrix.claims.length + 1}
        className={dimmed ? `${styles.grid} ${styles.dimmed}` : styles.grid}
        onKeyDown={walk}
      >
        <Head matrix={matrix} />
        {groups.map((group) => (
          <tbody key={group.name}>
            {group.name !== '' && (
              <tr className={styles.group}>
                <th colSpan={matrix.columns.length + 2} scope="rowgroup">
                  {group.name}
                </th>
              </tr>
            )}
            {group.rows.map((row) => {
              index += 1;
              return (
                <Row
                  key={row.claimId}
                  row={row}
                  index={index}
                  matrix={matrix}
                  here={here}
                  onPlace={onPlace}
                  onOpen={onOpen}
                />
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
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

function Head({ matrix: { columns, by } }: { matrix: Matrix }) {
  const open = by === 'source' ? (sourceId: number) => navigate('sources', { sourceId }) : undefined;
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.claimHead}>
          Claim
        </th>
        {columns.map(({ columnId, name, reliability }) => (
          <th key={columnId} scope="col" title={name} style={{ '--word': longestWord(name) } as CSSProperties}>
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
        ))}
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
  here: Place;
  onPlace: (place: Place) => void;
  onOpen: (evidenceId: number | undefined) => void;
}

function Row({ row, index, matrix, here, onPlace, onOpen }: RowProps) {
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
      {row.cells.map(({ columnId, cell, passages, evidenceIds }, column) => {
        const isHere = here.row === index && here.column === column;
        const words = passages > 0 ? `${CELL_WORDS[cell]}, ${counted(passages, 'passage')}` : CELL_WORDS[cell];
        return (
          <td
            key={columnId}
            role="gridcell"
            data-cell={`${index}:${column}`}
            data-focus-key={`cell ${row.claimId} ${columnId}`}
            tabIndex={isHere ? 0 : -1}
            aria-selected={isHere}
            aria-label={`${words}: ${matrix.columns[column]?.name ?? ''}`}
            title={words}
            className={`${styles.cell} ${passages > 0 ? styles[cell] : styles.empty}`}
            onFocus={() => !isHere && onPlace({ row: index, column })}
            onDoubleClick={() => onOpen(evidenceIds[0])}
          >
            <span>
              <StanceGlyph stance={cell} size={passages > 0 ? 16 : 14} />
              {passages > 0 && passages}
            </span>
          </td>
        );
      })}
      <td className={styles.origins}>{row.origins ?? '–'}</td>
    </tr>
  );
}
