/** A table as its format gives it: rows of cells, with its headings found. */
import type { CollateError } from '../../../contract/errors.ts';

export interface TableRow {
  /** From 1, counting headings and empty rows, as a spreadsheet shows it. */
  readonly number: number;
  readonly cells: readonly string[];
  /** As it stands in the file, without its line break; null if rows are not lines of the file. */
  readonly record: string | null;
  /** The addresses behind cells that show other words, by column. */
  readonly links?: ReadonlyMap<number, string>;
}

/** From the beginning; may be called again. @throws CollateError damaged, too-large, unsafe-archive */
export type Rows = () => AsyncIterable<TableRow>;

/** One of a file's named tables. */
export interface Sheet {
  readonly name: string;
  readonly rows: Rows;
}

export interface TableStart {
  readonly heads: readonly string[];
  /** Number of the heading row; 0 if there is none. */
  readonly headNumber: number;
  readonly headRecord: string | null;
  /** Rows below the headings. */
  readonly sample: readonly TableRow[];
  /** What ended the reading among these rows. */
  readonly damage: CollateError | null;
}

export const COLUMN_LIMIT = 1000;
