/** Words found by the search, or in the text: background fills, whereas marks are lines, so that a word can have both. */
import { useEffect, useLayoutEffect } from 'react';
import type { Utf16Span } from '../../text/offsets.ts';
import type { Mark } from './marks.ts';
import { rangeOf, staticRangesOf } from './text-ranges.ts';

/** Fills the hits, and scrolls the current one to the upper third of the view when it changes. */
export function useHits(
  root: React.RefObject<HTMLElement | null>,
  hits: readonly Utf16Span[],
  current: number | null,
  marks: readonly Mark[],
): void {
  const currentHit = current === null ? undefined : hits[current];
  // biome-ignore lint/correctness/useExhaustiveDependencies: marks divide the text anew
  useLayoutEffect(() => {
    if (root.current) return fill('hit', staticRangesOf(root.current, hits));
  }, [root, hits, marks]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useLayoutEffect(() => {
    if (root.current && currentHit) return fill('current-hit', staticRangesOf(root.current, [currentHit]));
  }, [root, currentHit, marks]);
  useEffect(() => {
    const range = root.current && currentHit ? rangeOf(root.current, currentHit) : null;
    if (range) scrollToUpperThird(range);
  }, [root, currentHit]);
}

/** The browser fills them where they are: thousands of elements for them would have to be drawn at every letter typed. Returns what takes the fills away. */
export function fill(name: 'hit' | 'current-hit' | 'suggested', ranges: readonly StaticRange[]): () => void {
  const filled = new Highlight(...ranges);
  filled.priority = name === 'current-hit' ? 1 : 0;
  CSS.highlights.set(name, filled);
  return () => {
    if (CSS.highlights.get(name) === filled) CSS.highlights.delete(name);
  };
}

/** Content reached by a jump is laid out only then, which shifts the target. */
const SETTLING_FRAMES = 4;

/** Scrolls only if the target is out of view. */
export function scrollToUpperThird(target: Range | Element, frames = SETTLING_FRAMES): void {
  const start = target instanceof Range ? target.startContainer.parentElement : target;
  const scroller = start?.closest<HTMLElement>('[data-scroller]');
  if (!scroller) return;
  const box = target.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  const isInSight = box.top >= view.top + 20 && box.bottom <= view.bottom - 20;
  const far = Math.abs(box.top - view.top) > view.height * 2;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches || far || frames < SETTLING_FRAMES;
  if (!isInSight)
    scroller.scrollBy({ top: box.top - view.top - view.height / 3, behavior: still ? 'instant' : 'smooth' });
  else if (frames === SETTLING_FRAMES) return;
  if (still && frames > 0) requestAnimationFrame(() => scrollToUpperThird(target, frames - 1));
}
