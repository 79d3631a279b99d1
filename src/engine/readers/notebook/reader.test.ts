import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const fixture = readFileSync(join(import.meta.dirname, 'fixtures/harbour.ipynb'));

test('a notebook is read as its text, without code and results', async () => {
  expect(await readBytes(fixture, 'a.json')).toMatchObject([
    {
      title: 'Pier to close',
      byline: 'Ada Finch',
      published: '2026-02-06',
      mediaType: 'application/x-ipynb+json',
      paragraphs: [
        'The council voted on Friday to close the old quay.',
        'It leaks, and the mayor said that it would not last another winter.',
      ],
    },
  ]);
});

test('a notebook of code alone, and one that breaks off, are refused by name', async () => {
  const code = '{"cells":[{"cell_type":"code","source":["print(1)"],"outputs":[]}],"nbformat":4}';
  const read = (text: string) => readBytes(Buffer.from(text), 'a.ipynb');
  expect(await read(code)).toMatchObject([{ code: 'not-an-article', message: expect.stringContaining('notebook') }]);
  expect(await read(code.slice(0, -20))).toMatchObject([{ code: 'damaged' }]);
});

test('one with more HTML than can be read in bounded time says so', async () => {
  const source = `The council voted.\n\n<div>${'<i></i>'.repeat(600_000)}</div>`;
  const notebook = JSON.stringify({ cells: [{ cell_type: 'markdown', source }] });
  expect(await readBytes(Buffer.from(notebook), 'a.ipynb')).toMatchObject([{ code: 'too-large' }]);
});
