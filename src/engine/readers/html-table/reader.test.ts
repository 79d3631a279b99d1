import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import { pickReader } from '../index.ts';

test('a row is an article, with the paragraphs of its cell', async () => {
  const bytes = readFileSync(join(import.meta.dirname, 'fixtures/harbour.xls'));
  expect(await readBytes(bytes, 'harbour.xls')).toMatchObject([
    {
      member: 'row 2',
      title: 'Pier to close',
      published: '2025-03-14',
      source: 'Harbour Daily',
      paragraphs: ['The harbour council voted on Friday to close the old pier.', expect.stringMatching(/^Work begins/)],
    },
    { member: 'row 3', title: 'Boats return', paragraphs: { length: 2 } },
  ]);
});

test('an article that contains a table is a page', () => {
  const table =
    '<table><tr><th>Name</th><th>Date</th><th>Description</th></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>';
  const page = `<html><body><h1>Pier to close</h1><p>${'The council voted on Friday. '.repeat(20)}</p>${table}</body></html>`;
  for (const html of [page, `<html><body>${table}<p>${'Words. '.repeat(50)}</p></body></html>`]) {
    const picked = pickReader(Buffer.from(html), 'a.html');
    expect('reader' in picked && picked.reader.name).toBe('html');
  }
});

test('the link of a title is the address of its article', async () => {
  const text = 'The harbour council voted on Friday to close the old pier.';
  const html = `<table><tr><th>Title</th><th>Date</th><th>Text</th></tr><tr><td><a href="https://port.example/pier">Pier</a></td><td>2025-03-14</td><td>${text} <a href="https://port.example/more">More</a></td></tr></table>`;
  expect(await readBytes(Buffer.from(html), 'press.xls')).toMatchObject([
    { title: 'Pier', url: 'https://port.example/pier' },
  ]);
});
