/** A table as a file in memory. */
import type { ExportedFile } from '../../contract/model/common.ts';
import type { TableFormat } from '../../contract/model/values.ts';
import type { Table } from '../interchange/formats/tables/port.ts';
import { TABLE_WRITERS } from '../interchange/formats/tables/table-writers.ts';
import type { Pace } from '../store/pace.ts';

/** @param name of the file, without its ending */
export async function tableFile(name: string, format: TableFormat, table: Table, pace: Pace): Promise<ExportedFile> {
  const { mediaType, write } = TABLE_WRITERS[format];
  const pieces: Uint8Array[] = [];
  const writing = write(table);
  for (;;) {
    const { done, value } = writing.next();
    if (done) return { name: `${name}.${format}`, mediaType, bytes: Buffer.concat(pieces), leftOut: [...value] };
    pieces.push(typeof value === 'string' ? Buffer.from(value) : value);
    await pace();
  }
}
