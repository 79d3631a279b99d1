/** Cells merged over several rows, such as one outlet beside all its articles: each of those rows has their value. */
import type { TableRow } from '../table/table.ts';

interface Merge {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

const REF = /<(?:\w+:)?mergeCell\s[^<>]{0,200}?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;
/** Longer than any of these tags. */
const TAG_LENGTH = 300;
const MAX_MERGES = 100_000;

/** Those of one column and several rows. A sheet lists them after its rows. */
export async function mergesIn(xml: AsyncIterable<string>): Promise<readonly Merge[]> {
  const merges = new Map<string, Merge>();
  let tail = '';
  for await (const piece of xml) {
    const text = tail + piece;
    for (const [ref, first = '', from, last, to] of text.matchAll(REF))
      if (first === last && Number(to) > Number(from) && merges.size < MAX_MERGES)
        merges.set(ref, { column: columnIndex(first), from: Number(from), to: Number(to) });
    tail = text.slice(-TAG_LENGTH);
  }
  return [...merges.values()];
}

/** @param count receives the length of each value that is repeated */
export async function* filledDown(
  rows: AsyncIterable<TableRow>,
  merges: readonly Merge[],
  count: (characters: number) => void,
): AsyncGenerator<TableRow> {
  const values = new Map<Merge, string>();
  for await (const row of rows) {
    const cells = [...row.cells];
    const isRecord = cells.some((cell) => cell.trim() !== '');
    for (const merge of isRecord ? merges : []) {
      const { column, from, to } = merge;
      if (row.number === from) values.set(merge, cells[column] ?? '');
      const value = row.number > from && row.number <= to ? (values.get(merge) ?? '') : '';
      if (value === '' || (cells[column] ?? '') !== '') continue;
      while (cells.length < column) cells.push('');
      cells[column] = value;
      count(value.length);
    }
    yield { ...row, cells };
  }
}

export function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
