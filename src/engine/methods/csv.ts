/** A table for spreadsheets: RFC 4180, with the mark by which they know UTF-8. */
export function csvFromRows(rows: readonly (readonly string[])[]): Buffer {
  return Buffer.from(`\uFEFF${rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('')}`);
}

/** A leading =, +, - or @, of full width too, would be run as a formula by a spreadsheet. */
function csvField(value: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
