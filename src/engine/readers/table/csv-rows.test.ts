import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const STORY =
  'The harbour council voted on Tuesday to close the old ferry pier from the first of April, saying repairs cost too much.';
const read = (text: string) => readBytes(Buffer.from(text), 'a.csv');

test('a table that ends within its only row is damaged, although no column is a text yet', async () => {
  expect(await read(`Title,Text\nPier,"${STORY}`)).toMatchObject([{ code: 'damaged' }]);
});

test('headings without rows are an empty table', async () => {
  expect(await read('Title,Date,Text\n')).toMatchObject([{ code: 'empty' }]);
  expect(await read('Harbour,Pier,Quay\n')).toMatchObject([{ code: 'not-an-article' }]);
});

test('a last row that ends before its last cell breaks off, unless the file has its line break or rows differ', async () => {
  const rows = `Title;Date;Text\nPier;2025-03-13;${STORY}\n`;
  expect(await read(`${rows}Boats;2025-03`)).toMatchObject([
    { title: 'Pier' },
    { code: 'damaged', message: expect.stringContaining('Row 3 breaks off') },
  ]);
  expect(await read(`${rows}Boats;2025-03\n`)).toMatchObject([{ title: 'Pier' }, { code: 'empty' }]);
  const varied = `Title;Date;Text;Note\nPier;2025-03-13;${STORY};old\nBoats;2025-03-14;${STORY}\nQuay;2025-03-15;${STORY}`;
  expect(await read(varied)).toMatchObject([{ title: 'Pier' }, { title: 'Boats' }, { title: 'Quay' }]);
});

test('a last row written by hand without its last cell and line break is a row', async () => {
  const rows = `Title;Date;Text;Note\nPier;2025-03-13;${STORY};old\n`;
  for (const last of [STORY, `"${STORY.slice(0, -1)}"`])
    expect(await read(`${rows}Boats;2025-03-14;${last}`)).toMatchObject([{ title: 'Pier' }, { title: 'Boats' }]);
});

test('the sign of DOS at the end and a last line that counts the rows do not break off', async () => {
  const rows = `Title,Date,Text\r\nPier,2025-03-13,"${STORY}"\r\nBoats,2025-03-14,"${STORY}"\r\n`;
  const both = [{ title: 'Pier' }, { title: 'Boats' }];
  expect(await read(`${rows}\u001a`)).toMatchObject(both);
  expect(await read(`${rows.trimEnd()}\u001a`)).toMatchObject(both);
  for (const last of ['Total: 2 articles', 'Total: 57', '(2 rows)', 'Итого: 2'])
    expect(await read(rows + last)).toEqual(await read(`${rows}${last}\r\n`));
  for (const last of ['Total war at the harb', '2'])
    expect(await read(rows + last)).toMatchObject([...both, { code: 'damaged' }]);
});
