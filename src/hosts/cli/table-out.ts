/** A command's answer as a table: printed as CSV, or written as the ending of the file says. */
import { writeFile } from 'node:fs/promises';
import type { ExportedFile } from '../../contract/model/common.ts';
import { TABLE_FORMATS, type TableFormat } from '../../contract/model/values.ts';
import { assertNoArchive, writtenWhole } from '../../engine/engine.ts';
import { counted } from '../../text/phrasing/counted.ts';
import { type Session, UsageError } from './command.ts';

export const TABLE_OPTIONS = { csv: { type: 'boolean' }, out: { type: 'string' } } as const;

interface TableAsked {
  readonly format: TableFormat;
  /** Null: it is printed. */
  readonly file: string | null;
}

/** @returns null if no table is asked for. @throws UsageError; CollateError if the file is an archive */
export function tableAsked(
  { csv, out }: Record<string, string | boolean | undefined>,
  path: Session['path'],
): TableAsked | null {
  if (typeof out !== 'string') return csv ? { format: 'csv', file: null } : null;
  if (csv) throw new UsageError('Choose either --csv, which prints the table, or --out, which writes it to a file.');
  const format = TABLE_FORMATS.find((one) => out.toLowerCase().endsWith(`.${one}`));
  if (!format) throw new UsageError(`The file of --out must end in .${TABLE_FORMATS.join(' or .')}, not "${out}".`);
  const file = path(out);
  assertNoArchive(file);
  return { format, file };
}

export async function giveTable(
  { signal, answer }: Session,
  file: string | null,
  { bytes, leftOut }: ExportedFile,
): Promise<void> {
  if (file === null) {
    process.stdout.write(bytes);
    return;
  }
  await writtenWhole(file, (part) => writeFile(part, bytes, { signal }));
  answer({ file, bytes: bytes.length, leftOut }, () =>
    [`${file}, ${counted(bytes.length, 'byte')}`, ...leftOut].join('\n'),
  );
}
