import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvWriter } from './csv.ts';
import type { TableCell } from './port.ts';

const read = (rows: readonly (readonly TableCell[])[]) =>
  Papa.parse([...csvWriter.write({ title: 'Claims', columns: ['a'], rows })].slice(1).join('').trimEnd()).data;

test('any words can be read back from a table', () => {
  const row = ['a, "b"', 'two\nlines', '', 'Дев’ять'];
  expect(read([row, [1, '2', -3, '4']])).toEqual([row, ['1', '2', '-3', '4']]);
});

test('nothing in a table is a formula', () => {
  for (const start of ['=', '+', '-', '@', '\t=', '\r=', '\n=', '＝', '＋'])
    expect(read([[`${start}1+1`, 'x']])).toEqual([[`'${start}1+1`, 'x']]);
});

test('words stand in plain order', () => {
  expect(read([['\u202eturned', 'x']])).toEqual([['turned', 'x']]);
});
