/** The reading position, stored in the history entry as a paragraph and an offset, so that it does not depend on the height of what is above. */
import { useLayoutEffect, useRef } from 'react';
import { useHistoryValue } from '../history.ts';
import { firstInView, paragraphFrom } from './text-ranges.ts';

interface Place {
  readonly from: number;
  /** The distance below the top of the view. */
  readonly px: number;
}

/** @returns a ref for the scrolling element; `root` contains the paragraphs */
export function useRestoredPlace(root: React.RefObject<HTMLElement | null>): React.RefObject<HTMLDivElement | null> {
  const [kept, keep] = useHistoryValue<Place | null>('place in text', null);
  const scroller = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is restored once for each entry, which `keep` stands for
  useLayoutEffect(() => {
    const [view, text] = [scroller.current, root.current];
    if (!view || !text) return;
    const below = (paragraph: Element) => paragraph.getBoundingClientRect().top - view.getBoundingClientRect().top;
    const paragraph = kept && paragraphFrom(text, kept.from);
    if (!paragraph) view.scrollTop = 0;
    else view.scrollTop += below(paragraph) - kept.px;
    const note = () => {
      const first = view.scrollTop > 0 ? firstInView(text, view) : null;
      keep(first && { from: Number(first.dataset.from), px: below(first) });
    };
    view.addEventListener('scroll', note, { passive: true });
    return () => view.removeEventListener('scroll', note);
  }, [keep, root]);
  return scroller;
}
