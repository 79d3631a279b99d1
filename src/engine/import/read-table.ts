/** The columns of a table, read in a worker as its articles are. */
import { CollateError } from '../../contract/errors.ts';
import type { ColumnMapping, TableColumns } from '../../contract/model/import.ts';
import type { ImportFile } from '../store/import-files.ts';
import type { ReaderPool } from './reader-pool.ts';

/** @throws CollateError of the file's refusal, and not-an-article where it is no table */
export async function readTable(
  pool: ReaderPool,
  { path, shown }: ImportFile,
  columns: ColumnMapping | null,
  signal: AbortSignal,
): Promise<TableColumns> {
  const name = shown.slice(shown.lastIndexOf('/') + 1);
  let found: TableColumns | null = null;
  let failure: CollateError | null = null;
  const cutShort = await pool.read(
    { kind: 'table', path, name, ...(columns ? { columns } : {}) },
    {
      onParts: async (parts) => {
        for (const part of parts) {
          if (part.kind === 'table') found = part.table;
          if (part.kind === 'failure') failure = new CollateError(part.code, part.message);
        }
      },
      onBytes: () => {},
    },
    signal,
  );
  if (cutShort) throw new CollateError(cutShort.code, cutShort.message);
  if (failure) throw failure;
  const table = found as TableColumns | null;
  if (!table) {
    throw new CollateError(
      'not-an-article',
      'This file is not a table, so it has no columns to map. Nothing was changed.',
    );
  }
  return table;
}
