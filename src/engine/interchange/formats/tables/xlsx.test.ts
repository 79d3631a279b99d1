import { strFromU8, unzipSync } from 'fflate';
import { expect, onTestFinished, test, vi } from 'vitest';
import { heldInput } from '../../../readers/input/held-input.ts';
import { openWorkbook } from '../../../readers/xlsx/workbook.ts';
import { HARD_TABLE, workbookOf } from './fixtures/hard-table.ts';
import type { Table, TableCell } from './port.ts';

async function readBack(bytes: Uint8Array): Promise<string[][]> {
  const [sheet] = await openWorkbook(heldInput(bytes, 'table.xlsx'));
  const rows: string[][] = [];
  for await (const { cells } of sheet?.rows() ?? []) rows.push([...cells]);
  return rows;
}

const tableOf = (rows: Iterable<readonly TableCell[]>): Table => ({ title: 'Claims', columns: ['a', 'b'], rows });

const sheetXml = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array);

test('any words can be read back from a workbook: formulas, dates, control characters, every script', async () => {
  const { bytes, leftOut } = workbookOf(HARD_TABLE);
  expect(await readBack(bytes)).toEqual([HARD_TABLE.columns, ...[...HARD_TABLE.rows].map((row) => row.map(String))]);
  expect(leftOut).toEqual([]);
});

test('only numbers are numbers, and nothing is a formula', () => {
  const xml = sheetXml(workbookOf(tableOf([[5, '=1+1']])).bytes);
  expect(xml).toContain('<c r="A2" s="0"><v>5</v></c><c r="B2" s="1" t="inlineStr">');
  expect(xml).not.toMatch(/<f[ >]/);
});

test('words stand in plain order', async () => {
  expect((await readBack(workbookOf(tableOf([['\u202eturned', 'x']])).bytes))[1]).toEqual(['turned', 'x']);
});

test('half a character is no character', async () => {
  expect((await readBack(workbookOf(tableOf([['\ud83d', 'x']])).bytes))[1]).toEqual(['\ufffd', 'x']);
});

test('a text longer than a cell is cut with a sign, never within a character, and told', async () => {
  const { bytes, leftOut } = workbookOf(tableOf([['a'.repeat(32_759) + '🛟'.repeat(9), 'x'.repeat(32_767)]]));
  const [cut, whole] = (await readBack(bytes))[1] ?? [];
  expect(cut).toBe(`${'a'.repeat(32_759)}… [cut]`);
  expect(whole).toHaveLength(32_767);
  expect(leftOut).toEqual([
    '1 cell of the table was cut at 32,767 characters, the most that a cell of XLSX holds, and ends with “… [cut]”. CSV has no such limit.',
  ]);
});

test('the head is bold and stays in sight, and columns are as wide as their words, within bounds', () => {
  const xml = sheetXml(workbookOf(tableOf([['1', 'word '.repeat(50)]])).bytes);
  expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(xml).toMatch(/<c r="A1" s="2" .*<c r="B1" s="2" /);
  expect(xml.match(/ width="\d+"/g)).toEqual([' width="8"', ' width="60"']);
});

test('the same rows give the same bytes, at any time', () => {
  const first = workbookOf(HARD_TABLE).bytes;
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  expect(workbookOf(HARD_TABLE).bytes.equals(first)).toBe(true);
});

test('more columns than a sheet holds are refused', () => {
  const columns = Array.from({ length: 16_385 }, (_, at) => String(at));
  expect(() => workbookOf({ title: 'Matrix', columns, rows: [] })).toThrow(
    /^A sheet of XLSX holds at most 16,384 columns, and this table has more\. Nothing was written\./,
  );
});

test('columns have letters as spreadsheets count them', async () => {
  const columns = Array.from({ length: 704 }, (_, at) => String(at));
  expect((await readBack(workbookOf({ title: 'Matrix', columns, rows: [] }).bytes))[0]).toEqual(columns);
});
