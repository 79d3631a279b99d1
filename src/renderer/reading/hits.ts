/** Words found by the search, or in the text: background fills, whereas marks are lines, so that a word can have both. */
import { useEffect } from 'react';
import type { Utf16Span } from '../../text/offsets.ts';
import { indexEndingAfter } from '../../text/spans.ts';
import type { TextPiece } from './marks.ts';
import { rangeOf } from './text-ranges.ts';

interface HitPiece extends TextPiece {
  /** The index of its hit; null between hits. */
  readonly hit: number | null;
}

/** Cuts a piece of text at the hits in it; `hits` must be ascending. */
export function hitPieces({ from, text }: TextPiece, hits: readonly Utf16Span[]): HitPiece[] {
  const to = from + text.length;
  const pieces: HitPiece[] = [];
  let done = from;
  const cut = (end: number, hit: number | null) => {
    if (end > done) pieces.push({ from: done, text: text.slice(done - from, end - from), hit });
    done = Math.max(done, end);
  };
  // A long text has thousands of pieces and of hits, so not every piece may look at every hit.
  for (let index = indexEndingAfter(hits, from); index < hits.length; index++) {
    const hit = hits[index] as Utf16Span;
    if (hit.from >= to) break;
    cut(Math.max(hit.from, from), null);
    cut(Math.min(hit.to, to), index);
  }
  cut(to, null);
  return pieces;
}

/** Scrolls the current hit to the upper third of the view when it changes. */
export function useCurrentHitInSight(
  root: React.RefObject<HTMLElement | null>,
  hits: readonly Utf16Span[],
  current: number | null,
): void {
  useEffect(() => {
    const element = root.current;
    const hit = current === null ? undefined : hits[current];
    const range = element && hit ? rangeOf(element, hit) : null;
    if (range) scrollToUpperThird(range);
  }, [root, hits, current]);
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
