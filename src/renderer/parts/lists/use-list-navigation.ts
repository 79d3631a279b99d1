/** Keyboard navigation in a list: which option is current, what a key does there. */
import type { KeyboardEvent } from 'react';
import { useStable } from '../../use-latest.ts';
import { useMainList } from './list-handle.ts';
import { keyTarget, within } from './list-keys.ts';
import { useKeptPlace } from './use-kept-place.ts';

/** Where an option stands among those beside it. */
interface TreePlace {
  /** From 1. */
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
  /** Undefined: nothing is under it. */
  readonly isExpanded?: boolean;
}

export interface ListNavigationOptions {
  count: number;
  /** The current option; -1 if none. */
  active: number;
  /** The same for the current option wherever it stands, so that it stays in its place when others come in above it. */
  activeKey?: string | number | undefined;
  onActive: (index: number) => void;
  onOpen?: (index: number) => void;
  /** If given, several options can be selected. */
  selection?: {
    isSelected: (index: number) => boolean;
    toggle: (index: number) => void;
    selectTo: (index: number) => void;
    selectAll: () => void;
  };
  /** If given, the list is a tree whose options come in the order in which they are drawn. */
  tree?: { placeOf: (index: number) => TreePlace; fold: (index: number, isFolded: boolean) => void };
  /** The list that J, K, X … act on; at most one on the screen. */
  main?: boolean;
}

/** @param activeId the id of the current option's element */
export function useListNavigation(
  options: ListNavigationOptions,
  activeId: string,
  scrollToIndex: (index: number, how: { align: 'auto' }) => void,
) {
  const { count, active, selection, tree } = options;
  const { follow, letGo } = useKeptPlace({ elementId: activeId, index: active, key: options.activeKey });
  const go = (index: number) => {
    if (count === 0) return;
    const next = within(index, count);
    follow();
    options.onActive(next);
    scrollToIndex(next, { align: 'auto' });
  };
  const acts = useStable({
    move: (by: number) => go(active < 0 && by < 0 ? count - 1 : active + by),
    open: () => active >= 0 && options.onOpen?.(active),
    toggle: () => active >= 0 && selection?.toggle(active),
    selectToHere: () => active >= 0 && selection?.selectTo(active),
    ...(selection ? { selectAll: () => selection.selectAll() } : {}),
  });
  const hasCurrent = active >= 0 && active < count;
  useMainList(acts, (options.main ?? false) && count > 0, {
    canOpen: hasCurrent && options.onOpen !== undefined,
    canSelect: hasCurrent && selection !== undefined,
  });

  /** ← folds, or goes to what the option is under; → unfolds, or goes to the first under it. */
  const sideways = (isRight: boolean) => {
    const place = tree?.placeOf(active);
    if (!tree || !place) return;
    if (isRight && place.isExpanded) go(active + 1);
    else if (place.isExpanded === !isRight) tree.fold(active, !isRight);
    else if (!isRight && place.level > 1) go(parentOf(tree, active));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = keyTarget(event.key, active, count);
    if (target !== undefined) go(target);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') go(active + (event.key === 'ArrowDown' ? 1 : -1));
    else if (event.key === 'Enter') acts.open();
    else if (tree && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) sideways(event.key === 'ArrowRight');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { onKeyDown, letGo };
}

function parentOf(tree: NonNullable<ListNavigationOptions['tree']>, index: number): number {
  const { level } = tree.placeOf(index);
  let above = index - 1;
  while (above > 0 && tree.placeOf(above).level >= level) above--;
  return above;
}
