/** Keyboard navigation in a list: which option is current, what a key does there, and keeping it in view. */
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { useMainList } from './list-handle.ts';

export interface ListWalkOptions {
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
export function useListWalk(
  options: ListWalkOptions,
  activeId: string,
  scrollToIndex: (index: number, how: { align: 'auto' }) => void,
) {
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });
  /** Distant rows are measured only when drawn, so the target row is kept in view until the analyst scrolls. */
  const following = useRef(false);
  useLayoutEffect(() => {
    if (following.current) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  });
  const acts = useMemo(() => {
    const go = (index: number) => {
      const { count, onActive } = latest.current;
      if (count === 0) return;
      const next = Math.min(Math.max(index, 0), count - 1);
      following.current = true;
      onActive(next);
      scrollToIndex(next, { align: 'auto' });
    };
    const here = () => latest.current.active;
    return {
      go,
      move: (by: number) => go(here() < 0 && by < 0 ? latest.current.count - 1 : here() + by),
      open: () => here() >= 0 && latest.current.onOpen?.(here()),
      toggle: () => here() >= 0 && latest.current.selection?.toggle(here()),
      selectToHere: () => here() >= 0 && latest.current.selection?.selectTo(here()),
      selectAll: () => latest.current.selection?.selectAll(),
    };
  }, [scrollToIndex]);
  useMainList(acts, options.main ?? false, options.selection !== undefined);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { active, count } = options;
    const target = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + PAGE,
      PageUp: active - PAGE,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (target !== undefined) acts.go(target);
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
