/** A virtualised listbox: one tab stop, arrows inside; the option one stands on is `aria-activedescendant`. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import styles from './Listbox.module.css';
import { useMainList } from './list-handle.ts';

interface ListboxProps {
  label: string;
  count: number;
  /** The option one stands on; -1: none. */
  active: number;
  onActive: (index: number) => void;
  onOpen?: (index: number) => void;
  renderOption: (index: number, state: { active: boolean; selected: boolean }) => ReactNode;
  /** px, before an option has been measured. */
  estimate: number;
  /** A stable name for an option, so that heights stay with it; by default its index. Asked of every option at each drawing: not for long lists. */
  keyOf?: (index: number) => string | number;
  /** Given: several can be selected. */
  selection?: {
    isSelected: (index: number) => boolean;
    toggle: (index: number) => void;
    selectTo: (index: number) => void;
    selectAll: () => void;
  };
  /** Told which options are drawn, to load what they need. */
  onRange?: (first: number, last: number) => void;
  /** The list that J, K, X … act on; at most one on the screen. */
  main?: boolean;
  focusKey?: string;
  /** Where it was scrolled to when left. */
  initialOffset?: number;
  onScroll?: (offset: number) => void;
  /** Another value shows the list from its top. */
  topOf?: string;
  autoFocus?: boolean;
  className?: string | undefined;
}

const PAGE = 10;

export function Listbox(props: ListboxProps) {
  const { label, count, active, renderOption, selection, focusKey, className } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => props.estimate,
    overscan: 6,
    ...(props.keyOf ? { getItemKey: props.keyOf } : {}),
    ...(props.initialOffset !== undefined ? { initialOffset: props.initialOffset } : {}),
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      if (active < 0 || active >= count || rows.includes(active)) return rows;
      return active < (rows[0] ?? 0) ? [active, ...rows] : [...rows, active];
    },
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    latest.current.onRange?.(first, last);
  }, [first, last]);
  useEffect(() => {
    if (latest.current.autoFocus) scroller.current?.focus();
  }, []);

  const { topOf } = props;
  const shownTop = useRef(topOf);
  useLayoutEffect(() => {
    if (shownTop.current !== topOf && scroller.current) scroller.current.scrollTop = 0;
    shownTop.current = topOf;
  }, [topOf]);

  /** Rows far off are measured only when drawn, so the one gone to is kept in sight until the analyst scrolls. */
  const following = useRef(false);
  useLayoutEffect(() => {
    if (following.current) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  });
  const letGo = () => {
    following.current = false;
  };

  const acts = useMemo(() => {
    const go = (index: number) => {
      const { count: total, onActive } = latest.current;
      if (total === 0) return;
      const next = Math.min(Math.max(index, 0), total - 1);
      following.current = true;
      onActive(next);
      virtualizer.scrollToIndex(next, { align: 'auto' });
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
  }, [virtualizer]);
  useMainList(acts, props.main ?? false, selection !== undefined);

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
    if (target !== undefined) acts.go(target);
    else if (event.key === 'Enter') acts.open();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label={label}
      aria-multiselectable={selection ? true : undefined}
      aria-activedescendant={active >= 0 && active < count ? `${id}-${active}` : undefined}
      tabIndex={0}
      data-focus-key={focusKey}
      className={[styles.list, className].filter(Boolean).join(' ')}
      onKeyDown={onKeyDown}
      onWheel={letGo}
      onPointerDown={letGo}
      onScroll={(event) => props.onScroll?.(event.currentTarget.scrollTop)}
    >
      <div role="presentation" className={styles.whole} style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const selected = selection?.isSelected(item.index) ?? false;
          const isActive = item.index === active;
          return (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              id={`${id}-${item.index}`}
              role="option"
              aria-selected={selection ? selected : isActive}
              aria-setsize={count}
              aria-posinset={item.index + 1}
              data-active={isActive || undefined}
              className={styles.option}
              style={{ transform: `translateY(${item.start}px)` }}
              onClick={(event) => {
                if (selection && event.shiftKey) selection.selectTo(item.index);
                else if (selection && (event.ctrlKey || event.metaKey)) selection.toggle(item.index);
                props.onActive(item.index);
              }}
              onDoubleClick={() => props.onOpen?.(item.index)}
              onKeyDown={undefined}
            >
              {renderOption(item.index, { active: isActive, selected })}
            </div>
          );
        })}
      </div>
    </div>
  );
}
