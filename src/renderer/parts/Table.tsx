/** A virtualised table whose rows one walks by keys: `grid`, or `treegrid` where rows are grouped under heads that fold. */
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Icon } from './Icon.tsx';
import { useMainList } from './list-handle.ts';
import styles from './Table.module.css';

export interface Column<Row> {
  readonly name: string;
  readonly head: ReactNode;
  /** A CSS grid track: "minmax(0, 1fr)", "92px". */
  readonly track: string;
  readonly right?: boolean;
  /** Left out in a window under 1180. */
  readonly wideOnly?: boolean;
  readonly sortable?: boolean;
  cell(row: Row): ReactNode;
}

export interface Group<Row> {
  /** Empty: the rows stand without a head. */
  readonly name: string;
  readonly head?: ReactNode;
  /** What is counted in it; by default its rows. */
  readonly count?: ReactNode;
  readonly rows: readonly Row[];
}

interface TableProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  groups: readonly Group<Row>[];
  keyOf: (row: Row) => number;
  active: number | null;
  onActive: (key: number) => void;
  onOpen?: (key: number) => void;
  sort?: { by: string; descending: boolean };
  onSort?: (column: string) => void;
  selection?: {
    isSelected: (key: number) => boolean;
    toggle: (key: number) => void;
    selectMany: (keys: readonly number[]) => void;
  };
  /** px, before a row has been measured. */
  estimate?: number;
  main?: boolean;
  focusKey?: string;
  autoFocus?: boolean;
}

type Line<Row> = { kind: 'head'; group: Group<Row> } | { kind: 'row'; row: Row; key: number };

export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, groups, keyOf, active, selection, sort, estimate = 34 } = props;
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [standingOnGroup, setStandingOnGroup] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const isTree = groups.some((group) => group.name !== '');
  const lines = useMemo(() => linesOf(groups, folded, keyOf), [groups, folded, keyOf]);
  const at = lines.findIndex((line) =>
    line.kind === 'head' ? line.group.name === standingOnGroup : standingOnGroup === null && line.key === active,
  );
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'head' ? 32 : estimate),
    getItemKey: (index) => lineKey(lines[index]),
    overscan: 8,
    scrollMargin: 30,
  });

  const fold = (name: string, isFolded: boolean) => {
    const next = new Set(folded);
    if (isFolded) next.add(name);
    else next.delete(name);
    setFolded(next);
  };
  const foldOrUnfold = (name: string) => fold(name, !folded.has(name));
  const latest = useRef({ props, lines, at, foldOrUnfold });
  useLayoutEffect(() => {
    latest.current = { props, lines, at, foldOrUnfold };
  });
  const acts = useMemo(() => {
    const go = (index: number) => {
      const { lines: now, props: given } = latest.current;
      const next = Math.min(Math.max(index, 0), now.length - 1);
      const line = now[next];
      if (!line) return;
      setStandingOnGroup(line.kind === 'head' ? line.group.name : null);
      if (line.kind === 'row') given.onActive(line.key);
      virtualizer.scrollToIndex(next, { align: 'auto' });
    };
    /** From nowhere to the first row, not to the head over it. */
    const first = () =>
      Math.max(
        0,
        latest.current.lines.findIndex(({ kind }) => kind === 'row'),
      );
    const here = () => {
      const line = latest.current.lines[latest.current.at];
      return line?.kind === 'row' ? line.key : null;
    };
    const keysTo = () => {
      const { lines: now, at: end, props: given } = latest.current;
      let start = end;
      for (let index = end - 1; index >= 0; index--) {
        const line = now[index];
        if (line?.kind === 'row' && given.selection?.isSelected(line.key)) {
          start = index;
          break;
        }
      }
      return now.slice(start, end + 1).flatMap((line) => (line.kind === 'row' ? [line.key] : []));
    };
    const withHere = (doIt: (key: number) => void) => {
      const key = here();
      if (key !== null) doIt(key);
    };
    return {
      go,
      move: (by: number) => go(latest.current.at < 0 ? first() : latest.current.at + by),
      open: () => {
        const line = latest.current.lines[latest.current.at];
        if (line?.kind === 'head') latest.current.foldOrUnfold(line.group.name);
        else withHere((key) => latest.current.props.onOpen?.(key));
      },
      toggle: () => withHere((key) => latest.current.props.selection?.toggle(key)),
      selectToHere: () => latest.current.props.selection?.selectMany(keysTo()),
      selectAll: () =>
        latest.current.props.selection?.selectMany(
          latest.current.props.groups.flatMap((group) => group.rows.map(latest.current.props.keyOf)),
        ),
    };
  }, [virtualizer]);
  useEffect(() => {
    if (latest.current.props.autoFocus) scroller.current?.focus();
  }, []);
  useMainList(acts, props.main ?? false, selection !== undefined);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const line = lines[at];
    const target = {
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: lines.length - 1,
    }[event.key];
    if (target !== undefined) acts.go(target);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') acts.move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter') acts.open();
    else if (event.key === 'ArrowLeft' && line?.kind === 'head') fold(line.group.name, true);
    else if (event.key === 'ArrowRight' && line?.kind === 'head') fold(line.group.name, false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const tracks = (wide: boolean) =>
    columns
      .filter((column) => wide || !column.wideOnly)
      .map((column) => column.track)
      .join(' ');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is one of two, which the rule cannot see
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: as above
    <div
      ref={scroller}
      role={isTree ? 'treegrid' : 'grid'}
      aria-label={label}
      aria-rowcount={lines.length + 1}
      aria-multiselectable={selection ? true : undefined}
      aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
      tabIndex={0}
      data-focus-key={props.focusKey}
      className={styles.table}
      style={{ '--tracks': tracks(true), '--tracks-narrow': tracks(false) } as React.CSSProperties}
      onKeyDown={onKeyDown}
    >
      <div role="row" aria-rowindex={1} className={styles.head}>
        {columns.map((column) => (
          <div
            key={column.name}
            role="columnheader"
            aria-sort={sort?.by === column.name ? (sort.descending ? 'descending' : 'ascending') : undefined}
            className={cellClass(column)}
          >
            {column.sortable && props.onSort ? (
              <button type="button" onClick={() => props.onSort?.(column.name)}>
                {column.head}
                {sort?.by === column.name && <Icon name="down" size={14} />}
              </button>
            ) : (
              column.head
            )}
          </div>
        ))}
      </div>
      <div role="rowgroup" className={styles.whole} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (!line) return null;
          const shared = {
            ref: virtualizer.measureElement,
            'data-index': item.index,
            id: `${id}-${item.index}`,
            'aria-rowindex': item.index + 2,
            'data-active': item.index === at || undefined,
            style: { transform: `translateY(${item.start - 30}px)` },
          };
          return line.kind === 'head' ? (
            <GroupHead
              key={item.key}
              shared={shared}
              group={line.group}
              columns={columns.length}
              folded={folded.has(line.group.name)}
              onFold={(isFolded) => fold(line.group.name, isFolded)}
            />
          ) : (
            <div
              key={item.key}
              {...shared}
              role="row"
              aria-level={isTree ? 2 : undefined}
              aria-selected={selection ? selection.isSelected(line.key) : line.key === active}
              className={styles.row}
              onClick={(event) => {
                if (selection && (event.ctrlKey || event.metaKey)) selection.toggle(line.key);
                setStandingOnGroup(null);
                props.onActive(line.key);
              }}
              onDoubleClick={() => props.onOpen?.(line.key)}
              onKeyDown={undefined}
            >
              {columns.map((column) => (
                <div key={column.name} role="gridcell" className={cellClass(column)}>
                  {column.cell(line.row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function GroupHead<Row>(props: {
  shared: React.HTMLAttributes<HTMLDivElement> & { ref: (element: HTMLDivElement | null) => void };
  group: Group<Row>;
  columns: number;
  folded: boolean;
  onFold: (folded: boolean) => void;
}) {
  const { shared, group, folded, onFold } = props;
  return (
    <div {...shared} role="row" aria-level={1} aria-expanded={!folded} className={styles.group}>
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

function linesOf<Row>(
  groups: readonly Group<Row>[],
  folded: ReadonlySet<string>,
  keyOf: (row: Row) => number,
): Line<Row>[] {
  return groups.flatMap((group) => {
    const rows = group.rows.map((row): Line<Row> => ({ kind: 'row', row, key: keyOf(row) }));
    if (group.name === '') return rows;
    return [{ kind: 'head', group } satisfies Line<Row>, ...(folded.has(group.name) ? [] : rows)];
  });
}

const lineKey = <Row,>(line: Line<Row> | undefined) =>
  line === undefined ? 'none' : line.kind === 'head' ? `group ${line.group.name}` : line.key;

const cellClass = (column: { right?: boolean; wideOnly?: boolean }) =>
  [styles.cell, column.right && styles.right, column.wideOnly && styles.wideOnly].filter(Boolean).join(' ');
