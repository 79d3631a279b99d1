/** The interface of tables for spreadsheets: the rows are made once, whatever they are written as. */
export interface Table {
  /** The name of the sheet: at most 31 characters, with none of []:*?/\ among them. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly TableCell[]>;
}

/** Only what can be counted is a number; dates are text, as EDTF writes them. */
export type TableCell = string | number;

export interface TableWriter {
  readonly mediaType: string;
  /** Deterministic. Returns, in whole sentences, what the format could not take. @throws CollateError too-large */
  write(table: Table): Generator<string | Uint8Array, readonly string[]>;
}
