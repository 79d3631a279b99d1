/** Reads the columns of a table in a worker, like its articles. */
import { CollateError } from '../../../contract/errors.ts';
import type { ColumnMapping, TableColumns } from '../../../contract/model/imports/import.ts';
import type { ImportFile } from '../../store/imports/import-files.ts';
import type { ReaderPool } from './reader-pool.ts';

export interface TableReading {
  /** @throws CollateError as the file is refused, cancelled, or not-an-article if it is not a table */
  read(file: ImportFile, columns: ColumnMapping | null, signal: AbortSignal): Promise<TableColumns>;
  close(): Promise<void>;
}

const IDLE_MS = 30_000;

/** Keeps its worker for a while, because every choice made while mapping a table asks again. */
export function createTableReading(makePool: () => ReaderPool): TableReading {
  let pool: ReaderPool | null = null;
  let reads = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const close = async () => {
    clearTimeout(idle);
    const ending = pool;
    pool = null;
    await ending?.close();
  };
  return {
    read: async (file, columns, signal) => {
      clearTimeout(idle);
      pool ??= makePool();
      reads++;
      try {
        return await readTable(pool, file, columns, signal);
      } finally {
        reads--;
        if (reads === 0) idle = setTimeout(close, IDLE_MS).unref();
      }
    },
    close,
  };
}

async function readTable(
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
