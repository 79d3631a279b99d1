import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import { heldInput } from '../input/held-input.ts';
import { tableColumns } from '../table/table-columns.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));

test.each(['quay.fods', 'quay.ods'])(
  '%s: sheets with articles are read, with dates by value and without comments',
  async (name) => {
    expect(await readBytes(fixture(name), name)).toMatchObject([
      {
        member: 'Press, row 2',
        title: 'Pier to close',
        source: 'Harbour Daily',
        published: '2025-03-14T09:40:00',
        paragraphs: ['The harbour council voted on Friday to close the old pier.', 'Work begins in April.'],
      },
      {
        member: 'Press, row 6',
        published: '2025-03-15',
        paragraphs: ['The first trawlers came back before dawn, with more cod than last year.'],
      },
    ]);
  },
);

test('its columns can be mapped', async () => {
  expect(await tableColumns(heldInput(fixture('quay.ods'), 'quay.ods'))).toMatchObject({
    sheets: ['Notes', 'Press'],
    sheet: 'Press',
    mapping: { title: ['Title'], text: ['Text'], published: ['Date'], source: ['Outlet'] },
  });
});

test('the link of a title is the address of its article', async () => {
  const linked = '<text:a xlink:href="https://port.example/pier">Pier to close</text:a>';
  const sheet = fixture('quay.fods').toString('utf8').replace('Pier to <text:span>close</text:span>', linked);
  expect(await readBytes(Buffer.from(sheet), 'quay.fods')).toMatchObject([
    { title: 'Pier to close', url: 'https://port.example/pier' },
    { title: 'Boats return', url: null },
  ]);
});
