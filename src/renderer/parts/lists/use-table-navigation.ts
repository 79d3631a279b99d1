/** Keyboard navigation in a table: which line is current, which groups are collapsed, what a key does there. */
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useStable } from '../../use-latest.ts';
import { useMainList } from './list-handle.ts';
import { keyTarget, within } from './list-keys.ts';
import { type Group, keysSince, type Line, linesOf } from './table-lines.ts';

export interface TableNavigationOptions<Row> {
  groups: readonly Group<Row>[];
  /** The same function at each render, because the lines are made again with another. */
  keyOf: (row: Row) => number;
  /** Null: no row is, or a heading. */
  active: number | null;
  onActive: (key: number | null) => void;
  onOpen?: (key: number) => void;
  /** What opening a row does, for the status line; null: nothing. By default it opens the row. */
  openHint?: (key: number) => string | null;
  selection?: {
    isSelected: (key: number) => boolean;
    toggle: (key: number) => void;
    selectMany: (keys: readonly number[]) => void;
  };
  main?: boolean;
}

/** @param scrollTo brings a line into view */
export function useTableNavigation<Row>(options: TableNavigationOptions<Row>, scrollTo: (index: number) => void) {
  const { groups, keyOf, active } = options;
  const { lines, at, current, folded, fold, moveTo } = useCurrentLine(options);
  const go = (index: number) => {
    const next = within(index, lines.length);
    const line = lines[next];
    if (!line) return;
    moveTo(line);
    scrollTo(next);
  };
  const selectTo = (index: number) =>
    options.selection?.selectMany(
      keysSince(lines, index, (key) => key === active || options.selection?.isSelected(key) === true),
    );
  const acts = useStable({
    go,
    /** Starts at the first row, not at the heading above it. */
    move: (by: number) => go(at < 0 ? lines.findIndex(({ kind }) => kind === 'row') : at + by),
    open: () => {
      if (current?.kind === 'head') fold(current.group.name, !folded.has(current.group.name));
      else if (current) options.onOpen?.(current.key);
    },
    toggle: () => {
      if (current?.kind === 'row') options.selection?.toggle(current.key);
    },
    selectToHere: () => selectTo(at),
    ...(options.selection
      ? { selectAll: () => options.selection?.selectMany(groups.flatMap((group) => group.rows.map(keyOf))) }
      : {}),
  });
  useMainList(acts, (options.main ?? false) && lines.length > 0, whatKeysDo(options, current, folded));

  /** ← folds a group, or goes to the heading that a row is under; → unfolds a group. Says whether it did something. */
  const sideways = (isRight: boolean): boolean => {
    if (current?.kind === 'head') fold(current.group.name, !isRight);
    else if (!isRight && headOf(lines, at) >= 0) go(headOf(lines, at));
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const target = keyTarget(event.key, at, lines.length);
    if (target !== undefined) go(target);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') acts.move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter') acts.open();
    else if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    else if (!sideways(event.key === 'ArrowRight')) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { lines, at, folded, fold, moveTo, selectTo, onKeyDown };
}

/** The line that the keys act on: that of the active row, or a heading. */
function useCurrentLine<Row>({ groups, keyOf, active, onActive }: TableNavigationOptions<Row>) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [currentGroup, setCurrentGroup] = useState<string | null>(null);
  const lines = useMemo(() => linesOf(groups, folded, keyOf), [groups, folded, keyOf]);
  const at = lines.findIndex((line) =>
    line.kind === 'head' ? active === null && line.group.name === currentGroup : line.key === active,
  );
  const fold = (name: string, isFolded: boolean) => {
    const next = new Set(folded);
    if (isFolded) next.add(name);
    else next.delete(name);
    setFolded(next);
    const hidden = isFolded ? groups.find((group) => group.name === name)?.rows : [];
    if (hidden?.some((row) => keyOf(row) === active)) moveToHead(name);
  };
  /** No row is current then, so that no key acts on one that may not be in sight. */
  const moveToHead = (name: string) => {
    setCurrentGroup(name);
    onActive(null);
  };
  const moveTo = (line: Line<Row>) => {
    if (line.kind === 'head') moveToHead(line.group.name);
    else onActive(line.key);
  };
  return { lines, at, current: lines[at], folded, fold, moveTo };
}

/** What the keys can do on the current line, for the status line. */
function whatKeysDo<Row>(
  { openHint, onOpen, selection }: TableNavigationOptions<Row>,
  current: Line<Row> | undefined,
  folded: ReadonlySet<string>,
) {
  const rowHint = current?.kind === 'row' ? openHint?.(current.key) : undefined;
  const headHint = current?.kind === 'head' ? (folded.has(current.group.name) ? 'unfold' : 'fold') : undefined;
  return {
    canOpen: headHint !== undefined || (current !== undefined && onOpen !== undefined && rowHint !== null),
    openHint: headHint ?? rowHint ?? undefined,
    canSelect: current?.kind === 'row' && selection !== undefined,
  };
}

/** The heading that a row is under; -1 if none. */
const headOf = <Row>(lines: readonly Line<Row>[], at: number) =>
  lines.findLastIndex(({ kind }, index) => index < at && kind === 'head');
