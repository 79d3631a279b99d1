/** RFC 4180, with the byte order mark by which spreadsheets recognise UTF-8. */
import { inPlainOrder } from '../../../../text/letters/misleading-signs.ts';
import type { Table, TableCell, TableWriter } from './port.ts';

export const csvWriter: TableWriter = { mediaType: 'text/csv', write };

const BYTE_ORDER_MARK = '\uFEFF';

function* write({ columns, rows }: Table): Generator<string, readonly string[]> {
  yield BYTE_ORDER_MARK + csvLine(columns);
  for (const row of rows) yield csvLine(row);
  return [];
}

function csvLine(row: readonly TableCell[]): string {
  return `${row.map((cell) => (typeof cell === 'number' ? String(cell) : csvField(inPlainOrder(cell)))).join(',')}\r\n`;
}

/** A spreadsheet would run a value that begins with =, +, - or @, full-width too, as a formula. */
function csvField(value: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
