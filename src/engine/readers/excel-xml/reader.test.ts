import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import { heldInput } from '../input/held-input.ts';
import { tableColumns } from '../table/table-columns.ts';

const bytes = readFileSync(join(import.meta.dirname, 'fixtures/harbour.xml'));

test.each(['harbour.xml', 'harbour.xls'])('omitted rows and cells keep their places: %s', async (name) => {
  expect(await readBytes(bytes, name)).toMatchObject([
    {
      member: 'Press, row 2',
      title: 'Pier to close',
      source: 'Harbour Daily',
      published: '2025-03-14',
      paragraphs: ['The harbour council voted on Friday to close the old pier.', 'Work begins in April.'],
    },
    {
      member: 'Press, row 6',
      title: 'Boats come back',
      published: null,
      paragraphs: ['The first trawlers came back before dawn, with more cod than last year.'],
    },
  ]);
});

test('its columns can be mapped', async () => {
  expect(await tableColumns(heldInput(bytes, 'harbour.xml'))).toMatchObject({
    sheets: ['Notes', 'Press'],
    sheet: 'Press',
    mapping: { title: ['Title'], text: ['Text'], published: ['Date'], source: ['Outlet'] },
  });
});
