/** The lines of the grid, and how much space each of its parts takes. */
import { useMemo } from 'react';
import type { Matrix } from '../../../contract/model/comparing/matrix.ts';
import { useStore } from '../../store.ts';
import { narrowWindow, tightWindow } from '../../theme/theme.ts';
import type { MatrixGroup, MatrixRow } from './matrix-rows.ts';
import type { GridSizes } from './use-grid-view.ts';

type Line = { readonly group: string } | { readonly row: MatrixRow; readonly index: number };

/** Returns headings and rows in one list. */
export function linesOf(groups: readonly MatrixGroup[]): Line[] {
  let index = -1;
  return groups.flatMap(({ name, rows }): Line[] => {
    const own = rows.map((row): Line => {
      index += 1;
      return { row, index };
    });
    return name === '' ? own : [{ group: name }, ...own];
  });
}

/** Must match the style sheet. */
const ROW_PX = 37;
const GROUP_PX = 27;
const HEAD_PX = 86;
const ORIGINS_PX = 72;
const LETTER_PX = 6.5;
/** For two lines of a name and two of what tells it apart. */
const TOLD_APART_PX = 144;

/** A column is as wide as the longest word of its name. */
export function useGridSizes({ columns }: Matrix, lines: readonly Line[]): GridSizes {
  const isNarrow = useStore(narrowWindow);
  const isTight = useStore(tightWindow);
  return useMemo(() => {
    const least = isNarrow ? 66 : 78;
    return {
      columns: columns.map(({ name, apart }) =>
        Math.max(apart === null ? least : TOLD_APART_PX, Math.ceil(longestWord(name) * LETTER_PX) + 14),
      ),
      lines: lines.map((line) => ('row' in line ? ROW_PX : GROUP_PX)),
      claim: isTight ? 180 : isNarrow ? 284 : 360,
      origins: ORIGINS_PX,
      head: HEAD_PX,
    };
  }, [columns, lines, isNarrow, isTight]);
}

const WIDEST_WORD = 22;

/** In letters. A word wider than a column may be is broken. */
function longestWord(name: string): number {
  return Math.min(WIDEST_WORD, Math.max(...name.split(/[\s-]+/u).map((word) => word.length)));
}
