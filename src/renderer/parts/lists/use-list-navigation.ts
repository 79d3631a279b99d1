/** Keyboard navigation in a list: which option is current, what a key does there, and keeping it in view. */
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useStable } from '../../use-latest.ts';
import { useMainList } from './list-handle.ts';

export interface ListNavigationOptions {
  count: number;
  /** The current option; -1 if none. */
  active: number;
  onActive: (index: number) => void;
  onOpen?: (index: number) => void;
  /** If given, several options can be selected. */
  selection?: {
    isSelected: (index: number) => boolean;
    toggle: (index: number) => void;
    selectTo: (index: number) => void;
    selectAll: () => void;
  };
  /** The list that J, K, X … act on; at most one on the screen. */
  main?: boolean;
}

const PAGE = 10;

/** @param activeId the id of the current option's element */
export function useListNavigation(
  options: ListNavigationOptions,
  activeId: string,
  scrollToIndex: (index: number, how: { align: 'auto' }) => void,
) {
  const { count, active, selection } = options;
  /** Distant rows are measured only when drawn, so the target row is kept in view until the analyst scrolls. */
  const following = useRef(false);
  useLayoutEffect(() => {
    if (following.current) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  });
  const go = (index: number) => {
    if (count === 0) return;
    const next = Math.min(Math.max(index, 0), count - 1);
    following.current = true;
    options.onActive(next);
    scrollToIndex(next, { align: 'auto' });
  };
  const acts = useStable({
    move: (by: number) => go(active < 0 && by < 0 ? count - 1 : active + by),
    open: () => active >= 0 && options.onOpen?.(active),
    toggle: () => active >= 0 && selection?.toggle(active),
    selectToHere: () => active >= 0 && selection?.selectTo(active),
    selectAll: () => selection?.selectAll(),
  });
  useMainList(acts, options.main ?? false, selection !== undefined);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + PAGE,
      PageUp: active - PAGE,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (target !== undefined) go(target);
    else if (event.key === 'Enter') acts.open();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const letGo = () => {
    following.current = false;
  };
  return { onKeyDown, letGo };
}
