/** Tables for spreadsheets: RFC 4180, with the byte order mark by which they recognise UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

export function csvFromRows(rows: Iterable<readonly string[]>): Buffer {
  return Buffer.from(BYTE_ORDER_MARK + [...rows].map(csvLine).join(''));
}

export function csvLine(row: readonly string[]): string {
  return `${row.map(csvField).join(',')}\r\n`;
}

/** A spreadsheet would run a value that begins with =, +, - or @, full-width too, as a formula. */
function csvField(value: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
