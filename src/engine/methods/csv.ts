/** Writes a table for spreadsheets: RFC 4180, with the byte order mark by which they recognise UTF-8. */
export function csvFromRows(rows: readonly (readonly string[])[]): Buffer {
  return Buffer.from(`\uFEFF${rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('')}`);
}

/** A spreadsheet would run a value that begins with =, +, - or @, full-width too, as a formula. */
function csvField(value: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
