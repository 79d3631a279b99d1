/** A table as its formats give it: rows of cells, its heads found. */

export interface TableRow {
  /** From 1, heads and empty rows counted, as a spreadsheet shows it. */
  readonly number: number;
  readonly cells: readonly string[];
  /** As it stands in the file, without its line break; null where rows are not cut out of the file. */
  readonly record: string | null;
}

/** From the beginning; may be called again. @throws CollateError damaged, too-large, unsafe-archive */
export type Rows = () => AsyncIterable<TableRow>;

/** One table of those that a file holds under names. */
export interface Sheet {
  readonly name: string;
  readonly rows: Rows;
}

export interface TableStart {
  readonly heads: readonly string[];
  /** Of the row of heads; 0 where there is none. */
  readonly headNumber: number;
  readonly headRecord: string | null;
  /** Rows below the heads. */
  readonly sample: readonly TableRow[];
}

export const COLUMN_LIMIT = 1000;
