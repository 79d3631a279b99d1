/** Search hits drawn over the text without touching it: fills, where marks are lines, so both can be on one word. */
import { useEffect, useLayoutEffect } from 'react';
import type { Utf16Span } from '../../text/offsets.ts';
import { rangeOf } from './text-ranges.ts';

const HITS = 'hits';
const CURRENT = 'hit-current';

/** `current`: index of the hit one stands on; it is scrolled to the upper third when it changes. */
export function useHighlights(
  root: React.RefObject<HTMLElement | null>,
  spans: readonly Utf16Span[],
  current: number | null,
  /** Changes when the text was drawn anew. */
  drawn: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` stands for the page's text, which the ranges point into
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || !('highlights' in CSS)) return;
    const ranges = spans.map((span) => rangeOf(element, span));
    const on = current === null ? null : ranges[current];
    CSS.highlights.set(HITS, new Highlight(...(ranges.filter((range) => range !== null && range !== on) as Range[])));
    CSS.highlights.set(CURRENT, new Highlight(...(on ? [on] : [])));
    return () => {
      CSS.highlights.delete(HITS);
      CSS.highlights.delete(CURRENT);
    };
  }, [root, spans, current, drawn]);

  useEffect(() => {
    const element = root.current;
    const span = current === null ? undefined : spans[current];
    const range = element && span ? rangeOf(element, span) : null;
    if (range) scrollToUpperThird(range);
  }, [root, spans, current]);
}

/** Scrolls only where it is out of sight. */
export function scrollToUpperThird(target: Range | Element): void {
  const start = target instanceof Range ? target.startContainer.parentElement : target;
  const scroller = start?.closest<HTMLElement>('[data-scroller]');
  if (!scroller) return;
  const box = target.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (box.top >= view.top + 20 && box.bottom <= view.bottom - 20) return;
  const far = Math.abs(box.top - view.top) > view.height * 2;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches || far;
  scroller.scrollBy({ top: box.top - view.top - view.height / 3, behavior: still ? 'instant' : 'smooth' });
}
