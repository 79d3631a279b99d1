/** A virtualised listbox, or a tree, with one tab stop and arrow keys inside. The current option is its `aria-activedescendant`. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { focusDrawn } from '../../focus.ts';
import { useLatest } from '../../use-latest.ts';
import { BULK_ROOM } from './BulkBar.tsx';
import styles from './Listbox.module.css';
import { type ListNavigationOptions, useListNavigation } from './use-list-navigation.ts';

interface ListboxProps extends ListNavigationOptions {
  label: string;
  renderOption: (index: number, state: { active: boolean; selected: boolean }) => ReactNode;
  /** In px, used before an option has been measured. */
  estimate: number | ((index: number) => number);
  /**
   * A stable key per option, so that measured heights stay with it (default: its index). Unless it is the same function at each render, it is called for every
   * option then.
   */
  keyOf?: (index: number) => string | number;
  /** Called with the options in view, to load what they need. The active one may be outside. */
  onRange?: (first: number, last: number) => void;
  focusKey?: string;
  /** The scroll position when it was left. */
  initialOffset?: number;
  onScroll?: (offset: number) => void;
  /** A new value scrolls the list to its top. */
  topOf?: string;
  autoFocus?: boolean;
  /** What is drawn is of what was asked before: keys wait. */
  isBusy?: boolean;
  /** The bulk bar lies over its foot. */
  isUnderBar?: boolean;
  className?: string | undefined;
}

export function Listbox(props: ListboxProps) {
  const { label, count, active, selection, tree, focusKey, className } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const foot = props.isUnderBar ? BULK_ROOM : 0;
  const virtualizer = useVirtualOptions(scroller, props, foot);
  // Not derived from the items, because the active option is always among them.
  useRangeTold(props.onRange, virtualizer.range?.startIndex ?? 0, virtualizer.range?.endIndex ?? 0);
  useTop(scroller, props.topOf);
  const focusAtFirst = useRef(props.autoFocus);
  useEffect(() => {
    if (focusAtFirst.current && scroller.current) focusDrawn(scroller.current);
  }, []);
  const { onKeyDown, letGo } = useListNavigation(
    { activeKey: active < 0 ? undefined : props.keyOf?.(active), ...props },
    `${id}-${active}`,
    virtualizer.scrollToIndex,
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is one of two, which the rule cannot see
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: as above
    <div
      ref={scroller}
      role={tree ? 'tree' : 'listbox'}
      aria-label={label}
      aria-multiselectable={selection ? true : undefined}
      aria-busy={props.isBusy || undefined}
      aria-activedescendant={active >= 0 && active < count ? `${id}-${active}` : undefined}
      tabIndex={0}
      data-focus-key={focusKey}
      className={[styles.list, className].filter(Boolean).join(' ')}
      style={{ scrollPaddingBottom: foot }}
      onKeyDown={onKeyDown}
      onWheel={letGo}
      onPointerDown={letGo}
      onScroll={(event) => props.onScroll?.(event.currentTarget.scrollTop)}
    >
      <div role="presentation" className={styles.whole} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => (
          <Option
            key={item.key}
            list={props}
            index={item.index}
            id={`${id}-${item.index}`}
            start={item.start}
            measure={virtualizer.measureElement}
          />
        ))}
      </div>
    </div>
  );
}

function useVirtualOptions(
  scroller: React.RefObject<HTMLDivElement | null>,
  { count, active, estimate, keyOf, initialOffset }: ListboxProps,
  foot: number,
) {
  return useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: typeof estimate === 'number' ? () => estimate : estimate,
    overscan: 6,
    paddingEnd: foot,
    getItemKey: keyOf,
    initialOffset,
    // The active option is drawn even out of view: it is named as the active descendant.
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      if (active < 0 || active >= count || rows.includes(active)) return rows;
      return active < (rows[0] ?? 0) ? [active, ...rows] : [...rows, active];
    },
  });
}

interface OptionProps {
  list: ListboxProps;
  index: number;
  id: string;
  /** In px from the top of the list. */
  start: number;
  measure: (element: HTMLElement | null) => void;
}

function Option({ list, index, id, start, measure }: OptionProps) {
  const { selection, active, count } = list;
  const place = list.tree?.placeOf(index);
  const selected = selection?.isSelected(index) ?? false;
  const isActive = index === active;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is one of two, which the rule cannot see
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: as above
    <div
      ref={measure}
      data-index={index}
      id={id}
      role={place ? 'treeitem' : 'option'}
      aria-level={place?.level}
      aria-expanded={place?.isExpanded}
      aria-selected={selection ? selected : isActive}
      aria-setsize={place?.setSize ?? count}
      aria-posinset={place?.position ?? index + 1}
      data-active={isActive || undefined}
      className={styles.option}
      style={{ transform: `translateY(${start}px)` }}
      onClick={(event) => {
        if (selection && event.shiftKey) selection.selectTo(index);
        else if (selection && (event.ctrlKey || event.metaKey)) selection.toggle(index);
        list.onActive(index);
      }}
      onDoubleClick={() => list.onOpen?.(index)}
    >
      {list.renderOption(index, { active: isActive, selected })}
    </div>
  );
}

function useRangeTold(onRange: ListboxProps['onRange'], first: number, last: number): void {
  const latest = useLatest(onRange);
  useEffect(() => {
    latest.current?.(first, last);
  }, [latest, first, last]);
}

function useTop(scroller: React.RefObject<HTMLDivElement | null>, topOf: string | undefined): void {
  const shown = useRef(topOf);
  useLayoutEffect(() => {
    if (shown.current !== topOf && scroller.current) scroller.current.scrollTop = 0;
    shown.current = topOf;
  }, [topOf, scroller]);
}
