/** How wide the lanes are, and which of them are drawn: those near the view. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Timeline } from '../../../../contract/model/comparing/timeline.ts';
import { measureOnResize } from '../../../parts/layout/measure-on-resize.ts';
import { useStore } from '../../../store.ts';
import { narrowWindow, uiZoom } from '../../../theme/theme.ts';

/** Heights in px of the axis and of a lane. */
export const AXIS = 44;
export const LANE = 56;
/** Below the last lane, for the name of the line through them. */
const FOOT = 22;
export const middleOf = (lane: number) => AXIS + lane * LANE + LANE / 2;
export const heightOf = (lanes: number) => AXIS + lanes * LANE + FOOT;
/** Widths in px of the names (a claim takes more room), and of the room at the right end. */
const NAMES = { plain: 176, narrow: 168 };
const CLAIMS = { plain: 264, narrow: 188 };
const END = 20;
/** How many lanes are drawn beyond the edges, and after how many more are drawn. */
const BEYOND = 4;
const STEP = 4;

export function useLaneNames(by: Timeline['by']): number {
  const widths = by === 'claim' ? CLAIMS : NAMES;
  return useStore(narrowWindow) ? widths.narrow : widths.plain;
}

/** @param here the lane of the current mark, which is kept in view */
export function useLaneSpace(scroll: RefObject<HTMLElement | null>, names: number, count: number, here: number) {
  const [space, setSpace] = useState({ width: 600, first: 0, last: 16 });
  useLayoutEffect(() => {
    const element = scroll.current;
    if (!element) return;
    const look = () => {
      const { width, height } = element.getBoundingClientRect();
      const top = element.scrollTop;
      const first = Math.max(0, Math.floor((top / LANE - BEYOND) / STEP) * STEP);
      const last = Math.min(count, Math.ceil(((top + height / uiZoom()) / LANE + BEYOND) / STEP) * STEP);
      const room = Math.max(120, Math.floor(width / uiZoom()) - names - END);
      setSpace((now) =>
        now.width === room && now.first === first && now.last === last ? now : { width: room, first, last },
      );
    };
    const stop = measureOnResize(look, element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      stop();
      element.removeEventListener('scroll', look);
    };
  }, [scroll, count, names]);
  useLayoutEffect(() => {
    const element = scroll.current;
    if (element && here >= 0) bringLane(element, here);
  }, [scroll, here]);
  return space;
}

function bringLane(element: HTMLElement, lane: number): void {
  const height = element.clientHeight;
  const [top, bottom] = [lane * LANE, AXIS + (lane + 1) * LANE];
  if (top < element.scrollTop) element.scrollTop = top;
  else if (bottom > element.scrollTop + height) element.scrollTop = bottom - height;
}
