/** A virtualised table with keyboard navigation: a `grid`, or a `treegrid` if rows are grouped under collapsible headings. */
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useId, useRef } from 'react';
import { focusDrawn } from '../../focus.ts';
import { Icon } from '../Icon.tsx';
import { BULK_ROOM } from './BulkBar.tsx';
import styles from './Table.module.css';
import { type Column, type Group, type Line, lineKey } from './table-lines.ts';
import { type TableNavigationOptions, useTableNavigation } from './use-table-navigation.ts';

interface TableProps<Row> extends TableNavigationOptions<Row> {
  label: string;
  columns: readonly Column<Row>[];
  sort?: { by: string; descending: boolean };
  onSort?: (column: string) => void;
  /** In px, used before a row has been measured. */
  estimate?: number;
  focusKey?: string;
  autoFocus?: boolean;
  /** What is drawn is of what was asked before: keys wait. */
  isBusy?: boolean;
  /** The bulk bar lies over its foot. */
  isUnderBar?: boolean;
}

/** In px. */
const HEAD = 30;
const GROUP_HEAD = 32;

export function Table<Row>(props: TableProps<Row>) {
  const { label, groups, active, selection, onOpen, estimate = 34, autoFocus = false, isUnderBar = false } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const columns = withSortedShown(props.columns, props.sort?.by);
  const id = useId();
  const isTree = groups.some((group) => group.name !== '');
  const scrollTo = (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' });
  const { lines, at, folded, fold, moveTo, selectTo, onKeyDown } = useTableNavigation(props, scrollTo);
  const foot = isUnderBar ? BULK_ROOM : 0;
  const virtualizer = useVirtualLines(scroller, lines, { estimate, foot });
  useCurrentInView(at, foot, scrollTo);
  useEffect(() => {
    if (autoFocus && scroller.current) focusDrawn(scroller.current);
  }, [autoFocus]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is one of two, which the rule cannot see
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: as above
    <div
      ref={scroller}
      role={isTree ? 'treegrid' : 'grid'}
      aria-label={label}
      aria-rowcount={lines.length + 1}
      aria-multiselectable={selection ? true : undefined}
      aria-busy={props.isBusy || undefined}
      aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
      tabIndex={0}
      data-focus-key={props.focusKey}
      className={styles.table}
      style={tracksOf(columns)}
      onKeyDown={onKeyDown}
    >
      <Heads columns={columns} sort={props.sort} onSort={props.onSort} />
      <div role="rowgroup" className={styles.whole} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (!line) return null;
          const placed = { ref: virtualizer.measureElement, ...placeOf(item, id, item.index === at) };
          return line.kind === 'head' ? (
            <GroupHead
              key={item.key}
              placed={placed}
              group={line.group}
              columns={columns.length}
              folded={folded.has(line.group.name)}
              onFold={(isFolded) => fold(line.group.name, isFolded)}
            />
          ) : (
            <Row
              key={item.key}
              placed={placed}
              line={line}
              isNested={isTree}
              onPick={() => moveTo(line)}
              onPickTo={() => selectTo(item.index)}
              {...{ columns, active, selection, onOpen }}
            />
          );
        })}
      </div>
    </div>
  );
}

function useVirtualLines<Row>(
  scroller: React.RefObject<HTMLDivElement | null>,
  lines: readonly Line<Row>[],
  { estimate, foot }: { estimate: number; foot: number },
) {
  return useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'head' ? GROUP_HEAD : estimate),
    getItemKey: (index) => lineKey(lines[index]),
    overscan: 8,
    scrollMargin: HEAD,
    // Keeps a row reached from below clear of the header, which lies over the rows.
    scrollPaddingStart: HEAD,
    paddingEnd: foot,
    scrollPaddingEnd: foot,
  });
}

/** Shows the current line when the table is first drawn, as one may come back to it, and when the bar rises over it. */
function useCurrentInView(at: number, foot: number, scrollTo: (index: number) => void): void {
  const cleared = useRef(-1);
  useEffect(() => {
    if (foot > cleared.current && at >= 0) scrollTo(at);
    cleared.current = foot;
  });
}

function placeOf({ index, start }: VirtualItem, id: string, isActive: boolean) {
  return {
    'data-index': index,
    id: `${id}-${index}`,
    'aria-rowindex': index + 2,
    'data-active': isActive || undefined,
    style: { transform: `translateY(${start - HEAD}px)` },
  };
}

/** What the rows are sorted by is seen in every window. */
function withSortedShown<Row>(columns: readonly Column<Row>[], sortedBy: string | undefined): readonly Column<Row>[] {
  return columns.map((column) =>
    column.name === sortedBy ? { ...column, wideOnly: false, roomyOnly: false } : column,
  );
}

function tracksOf<Row>(columns: readonly Column<Row>[]): React.CSSProperties {
  const tracks = (shown: readonly Column<Row>[]) => shown.map(({ track }) => track).join(' ');
  return {
    '--tracks': tracks(columns),
    '--tracks-narrow': tracks(columns.filter(({ wideOnly }) => !wideOnly)),
    '--tracks-tight': tracks(columns.filter(({ wideOnly, roomyOnly }) => !wideOnly && !roomyOnly)),
  } as React.CSSProperties;
}

/** The position of a line in the scrolled area. */
type Placed = React.HTMLAttributes<HTMLDivElement> & { ref: (element: HTMLDivElement | null) => void };

interface RowProps<Of> extends Pick<TableProps<Of>, 'columns' | 'active' | 'selection' | 'onOpen'> {
  placed: Placed;
  line: Extract<Line<Of>, { kind: 'row' }>;
  isNested: boolean;
  onPick: () => void;
  /** Selects from the last selected row above to this one. */
  onPickTo: () => void;
}

function Row<Of>(props: RowProps<Of>) {
  const { placed, columns, active, selection, isNested, onPick, onPickTo, onOpen } = props;
  const { row, key } = props.line;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the table's
    <div
      {...placed}
      role="row"
      aria-level={isNested ? 2 : undefined}
      aria-selected={selection ? selection.isSelected(key) : key === active}
      className={styles.row}
      onClick={(event) => {
        if (event.shiftKey && selection) {
          // The browser has selected the words between.
          getSelection()?.removeAllRanges();
          onPickTo();
        } else if (event.ctrlKey || event.metaKey) selection?.toggle(key);
        onPick();
      }}
      onDoubleClick={(event) => !isOnControl(event.target) && onOpen?.(key)}
    >
      {columns.map((column) => (
        <div key={column.name} role="gridcell" className={cellClass(column)}>
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** Two clicks on a box or a button in a row are meant for that alone. */
const isOnControl = (target: EventTarget) => target instanceof Element && target.closest('label, button') !== null;

function Heads<Row>({ columns, sort, onSort }: Pick<TableProps<Row>, 'columns' | 'sort' | 'onSort'>) {
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      {columns.map((column) => (
        <div
          key={column.name}
          role="columnheader"
          aria-sort={sort?.by === column.name ? (sort.descending ? 'descending' : 'ascending') : undefined}
          className={cellClass(column)}
        >
          {column.sortable && onSort ? (
            <button type="button" onClick={() => onSort(column.name)}>
              {column.head}
              {sort?.by === column.name && <Icon name="down" size={14} />}
            </button>
          ) : (
            column.head
          )}
        </div>
      ))}
    </div>
  );
}

function GroupHead<Row>(props: {
  placed: Placed;
  group: Group<Row>;
  columns: number;
  folded: boolean;
  onFold: (folded: boolean) => void;
}) {
  const { placed, group, folded, onFold } = props;
  return (
    <div {...placed} role="row" aria-level={1} aria-expanded={!folded} className={styles.group}>
      <div role="gridcell" aria-colspan={props.columns}>
        <button type="button" tabIndex={-1} onClick={() => onFold(!folded)}>
          <Icon name={folded ? 'right' : 'down'} size={14} />
          {group.head ?? group.name}
          <span className={styles.count}>{group.count ?? group.rows.length}</span>
        </button>
      </div>
    </div>
  );
}

const LOOKS = ['right', 'wideOnly', 'roomyOnly'] as const;
const cellClass = (column: { [look in (typeof LOOKS)[number]]?: boolean }) =>
  [styles.cell, ...LOOKS.map((look) => column[look] && styles[look])].filter(Boolean).join(' ');
