import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import { heldInput } from '../input/held-input.ts';
import { tableColumns } from '../table/table-columns.ts';
import { sheetsOfWorkbook } from './workbook.ts';

const fixture = () => readFileSync(join(import.meta.dirname, 'fixtures/quay.xls'));

test('visible sheets with articles are read, with dates as shown, and their columns can be mapped', async () => {
  expect(await readBytes(fixture(), 'quay.xls')).toMatchObject([
    { member: 'Press, row 2', title: 'Pier to close', published: '2025-03-14T09:40', source: 'Harbour Daily' },
    {
      member: 'Press, row 6',
      published: '2025-03-15',
      paragraphs: ['The first trawlers came back before dawn, with more cod than last year.'],
      mediaType: 'application/vnd.ms-excel',
    },
  ]);
  expect(await tableColumns(heldInput(fixture(), 'quay.xls'))).toMatchObject({ sheet: 'Press' });
  const letter = readFileSync(join(import.meta.dirname, 'fixtures/third-quay.doc'));
  expect(await tableColumns(heldInput(letter, 'third-quay.doc'))).toBeNull();
});

describe('cells', () => {
  test('strings may continue in the next record, and change their width there', async () => {
    const shared = record(0xfc, number(1, 4), number(2, 4), string('Quay'), number(6, 2), [0], latin('Pie'));
    const rest = record(0x3c, [1], Buffer.from('r №', 'utf16le'));
    expect(await cells([shared, rest], [cell(0xfd, 0, 0, number(0, 4)), cell(0xfd, 0, 2, number(1, 4))])).toEqual([
      ['Quay', '', 'Pier №'],
    ]);
  });

  test('numbers of four and eight bytes, booleans, errors and formula results are read', async () => {
    const double = (value: number) => {
      const bytes = Buffer.alloc(8);
      bytes.writeDoubleLE(value);
      return bytes;
    };
    const whole = (value: number, isOfHundred = 0) => number(((value << 2) | 2 | isOfHundred) >>> 0, 4);
    const text = cell(0x06, 1, 1, [0, 0, 0, 0, 0, 0, 255, 255], number(0, 8));
    expect(
      await cells(
        [],
        [
          cell(0x27e, 0, 0, whole(-7)),
          cell(0x27e, 0, 1, whole(450, 1)),
          cell(0x203, 0, 2, double(0.1)),
          cell(0x205, 0, 3, [1, 0]),
          cell(0x205, 0, 4, [42, 1]),
          record(0xbd, number(1, 2), number(2, 2), number(0, 2), whole(3), number(0, 2), whole(4), number(3, 2)),
          cell(0x06, 1, 0, double(12.5), number(0, 8)),
          text,
          // A shared formula may stand between a formula and its string.
          record(0x4bc, number(0, 8)),
          record(0x207, string('berths')),
        ],
      ),
    ).toEqual([
      ['-7', '4.5', '0.1', 'TRUE'],
      ['12.5', 'berths', '3', '4'],
    ]);
  });

  test('a locked workbook and one without a sheet are told apart', async () => {
    await expect(cells([record(0x2f, number(1, 2))], [])).rejects.toMatchObject({ code: 'encrypted' });
    expect(() => sheetsOfWorkbook(record(0x809, number(0, 8)))).toThrow(/damaged/);
  });
});

/** The cells of a workbook with one sheet. */
async function cells(globals: readonly Buffer[], inSheet: readonly Buffer[]): Promise<string[][]> {
  const begin = record(0x809, number(0, 8));
  const end = record(0x0a);
  const sheet = (at: number) => record(0x85, number(at, 4), [0, 0, 1, 0], latin('A'));
  const head = (at: number) => Buffer.concat([begin, sheet(at), ...globals, end]);
  const stream = Buffer.concat([head(head(0).length), begin, ...inSheet, end]);
  const rows: string[][] = [];
  for (const { rows: rowsOf } of sheetsOfWorkbook(stream))
    for await (const { cells: each } of rowsOf()) rows.push([...each]);
  return rows;
}

type Bytes = Buffer | readonly number[];

function record(id: number, ...parts: readonly Bytes[]): Buffer {
  const data = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return Buffer.concat([number(id, 2), number(data.length, 2), data]);
}

function cell(id: number, row: number, column: number, ...value: readonly Bytes[]): Buffer {
  return record(id, number(row, 2), number(column, 2), number(0, 2), ...value);
}

function string(text: string): Buffer {
  return Buffer.concat([number(text.length, 2), Buffer.from([0]), latin(text)]);
}

function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

function number(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, Math.min(bytes, 6));
  return buffer;
}
