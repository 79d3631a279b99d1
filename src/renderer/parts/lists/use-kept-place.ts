import { useLayoutEffect, useRef } from 'react';

interface Current {
  /** The id of its element. */
  readonly elementId: string;
  readonly index: number;
  /** The same for the same option wherever it stands; undefined if that is not known. */
  readonly key: string | number | undefined;
}

/**
 * Keeps the current option of a list in sight: where it stands while others come in or go above it; once it was gone to, wherever its list's end
 * is nearer, as distant rows are measured only when drawn. Until the analyst scrolls.
 */
export function useKeptPlace({ elementId, index, key }: Current) {
  /** In px below the top of the list. */
  const kept = useRef<number | 'in view' | null>(null);
  /** Its top is in px from the beginning of what is scrolled. */
  const drawn = useRef<{ index: number; key: Current['key']; top: number; isInView: boolean } | null>(null);
  useLayoutEffect(() => {
    const option = document.getElementById(elementId);
    const list = option?.closest<HTMLElement>('[tabindex="0"]');
    if (!option || !list) return;
    const last = drawn.current;
    if (last && last.index !== index) {
      const isSame = key !== undefined && last.key === key;
      // Out of sight below, nothing tells whether others came in above what is in sight.
      if (isSame && last.top < list.scrollTop + list.clientHeight) kept.current = last.top - list.scrollTop;
      else if (last.isInView) kept.current = 'in view';
    }
    if (kept.current === 'in view') option.scrollIntoView({ block: 'nearest' });
    else if (kept.current !== null) list.scrollTop = topIn(list, option) - kept.current;
    drawn.current = { index, key: key ?? last?.key, top: topIn(list, option), isInView: isInView(list, option) };
  });
  return {
    follow: () => {
      kept.current = 'in view';
    },
    letGo: () => {
      kept.current = null;
    },
  };
}

function topIn(list: HTMLElement, option: HTMLElement): number {
  return option.getBoundingClientRect().top - list.getBoundingClientRect().top + list.scrollTop;
}

function isInView(list: HTMLElement, option: HTMLElement): boolean {
  const { top, bottom } = option.getBoundingClientRect();
  const bounds = list.getBoundingClientRect();
  return bottom > bounds.top && top < bounds.bottom;
}
