/** What a table consists of, and the lines it shows: rows, below collapsible headings. */
import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly name: string;
  readonly head: ReactNode;
  /** A CSS grid track: "minmax(0, 1fr)", "92px". */
  readonly track: string;
  readonly right?: boolean;
  /** Left out in windows narrower than 1180 px. */
  readonly wideOnly?: boolean;
  /** Also left out where there is room for one pane only. */
  readonly roomyOnly?: boolean;
  readonly sortable?: boolean;
  cell(row: Row): ReactNode;
}

export interface Group<Row> {
  /** Empty: the rows have no heading. */
  readonly name: string;
  readonly head?: ReactNode;
  /** The count shown for it; by default the number of its rows. */
  readonly count?: ReactNode;
  readonly rows: readonly Row[];
}

export type Line<Row> = { kind: 'head'; group: Group<Row> } | { kind: 'row'; row: Row; key: number };

export function linesOf<Row>(
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

export const lineKey = <Row>(line: Line<Row> | undefined) =>
  line === undefined ? 'none' : line.kind === 'head' ? `group ${line.group.name}` : line.key;

/** Returns the keys from the last selected row above a line down to that line. */
export function keysSince<Row>(
  lines: readonly Line<Row>[],
  end: number,
  isSelected: (key: number) => boolean,
): number[] {
  const selected = lines.findLastIndex((line, at) => at < end && line.kind === 'row' && isSelected(line.key));
  return lines.slice(selected < 0 ? end : selected, end + 1).flatMap((line) => (line.kind === 'row' ? [line.key] : []));
}
