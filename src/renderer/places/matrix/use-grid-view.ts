import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { measureOnResize } from '../../parts/layout/measure-on-resize.ts';
import { drawnPart, scrolledTo } from './drawn-part.ts';

/** Lengths of a grid in px: what sticks to its edges, and the size of each column and line. */
export interface GridSizes {
  readonly columns: readonly number[];
  readonly lines: readonly number[];
  readonly claim: number;
  readonly origins: number;
  readonly head: number;
}

interface View {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How much is drawn beyond the edges, and how far one can scroll before more is drawn. */
const BEYOND = 400;
const STEP = 200;
const AT_FIRST: View = { left: 0, right: 2_000, top: 0, bottom: 1_200 };

const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);

/** Returns which lines and columns are drawn: those near the view, and the current cell. */
export function useGridView(
  scroll: RefObject<HTMLElement | null>,
  sizes: GridSizes,
  here: { line: number; column: number },
) {
  const [view, setView] = useState(AT_FIRST);
  const look = useCallback(() => {
    const element = scroll.current;
    if (!element) return;
    const { left, width, top, height } = viewOf(element, sizes);
    const next = { left: down(left), right: up(left + width), top: down(top), bottom: up(top + height) };
    setView((now) => (isSame(now, next) ? now : next));
  }, [scroll, sizes]);
  useLayoutEffect(() => {
    const element = scroll.current;
    if (!element) return;
    const stopMeasuring = measureOnResize(look, element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      stopMeasuring();
      element.removeEventListener('scroll', look);
    };
  }, [scroll, look]);
  /** Scrolls a cell into view before it is drawn, so that it can take the focus. */
  const bring = (line: number, column: number) => {
    const element = scroll.current;
    if (!element) return;
    const { left, width, top, height, scale } = viewOf(element, sizes);
    element.scrollLeft = scrolledTo(sizes.columns, column, { from: left, length: width }) / scale.x;
    element.scrollTop = scrolledTo(sizes.lines, line, { from: top, length: height }) / scale.y;
    look();
  };
  const columns = useMemo(
    () => drawnPart(sizes.columns, view.left, view.right, here.column),
    [sizes, view.left, view.right, here.column],
  );
  const lines = useMemo(
    () => drawnPart(sizes.lines, view.top, view.bottom, here.line),
    [sizes, view.top, view.bottom, here.line],
  );
  return { columns, lines, bring };
}

/** Returns the visible columns and lines in their own px, whatever the zoom. A grid with space to spare is stretched. */
function viewOf(element: HTMLElement, { columns, lines, claim, origins, head }: GridSizes) {
  const scale = {
    x: (claim + sum(columns) + origins) / Math.max(1, element.scrollWidth),
    y: (head + sum(lines)) / Math.max(1, element.scrollHeight),
  };
  return {
    scale,
    left: element.scrollLeft * scale.x,
    width: element.clientWidth * scale.x - claim - origins,
    top: element.scrollTop * scale.y,
    height: element.clientHeight * scale.y - head,
  };
}

const down = (px: number) => Math.floor(px / STEP) * STEP - BEYOND;
const up = (px: number) => Math.ceil(px / STEP) * STEP + BEYOND;

const isSame = (a: View, b: View) =>
  a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
