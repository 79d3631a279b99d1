import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const bytes = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const read = (name: string, as = 'a.txt') => readBytes(bytes(name), as);

test('a page of a wiki has its words, and none of its marks, boxes, notes, pictures and categories', async () => {
  expect(await read('harbour.wiki')).toMatchObject([
    {
      mediaType: 'text/x-wiki',
      paragraphs: [
        'The Old Quay is a pier in Havenport. The council voted to close it in 2026.',
        'History',
        'It was built by Ada Finch in 1902.',
        'It was mended twice.',
        'It leaks.',
        'Year\tBoats',
        '1902\t40',
      ],
      furniture: expect.arrayContaining(['The quay in winter']),
    },
  ]);
});

test.each([
  ['a text with equals signs', '= Harbour news =\n\nThe council voted on Friday.\n\n* It leaks.\n'],
  ['a note with links', 'See [[quay]] and {{date}}, said *Ada Finch*.\n\nThe council voted on Friday.\n'],
  ['a text with a line of dots', '.The council voted.\n\n.. and it leaks.\n\n.PP, she said.\n'],
  [
    'a text with underlined headings',
    'Pier to close\n=============\n\nThe `council` voted.\n\nRepairs\n-------\n\nIt leaks.\n',
  ],
  ['stars between scenes', 'The council voted on Friday.\n\n* * *\n\nIt leaks.\n'],
])('%s is not taken for such markup', async (_, text) => {
  expect(await readBytes(Buffer.from(text), 'a.txt')).toMatchObject([{ mediaType: 'text/plain' }]);
});

test('words in a template are not lost', async () => {
  const page = "== A ==\nThe '''quay''' is a {{lang|fr|quai}} in [[Averin]].\n{{Quote|text=It leaks, she said.}}\n";
  expect(await readBytes(Buffer.from(page), 'a.wiki')).toMatchObject([
    { paragraphs: ['A', 'The quay is a quai in Averin.', 'It leaks, she said.'] },
  ]);
});

test('a row of a wiki’s table is one paragraph, whether or not its cells stand in one line', async () => {
  const rows = [
    '! Year\n! style="text-align: right;"| Boats',
    '| 1902\n| style="text-align: right;"| 40',
    '| 1903 || [[Quay|41]]',
    '| 1904\n|\n* 42\n* or 43',
  ];
  const page = `== Boats ==\n{| class="wikitable"\n|+ Those that came\n|-\n${rows.join('\n|-\n')}\n|}\nNone came in 1905.\n`;
  expect(await readBytes(Buffer.from(page), 'a.wiki')).toMatchObject([
    {
      paragraphs: [
        'Boats',
        'Those that came',
        'Year\tBoats',
        '1902\t40',
        '1903\t41',
        '1904\t42 or 43',
        'None came in 1905.',
      ],
    },
  ]);
});

test('raised digits of a wiki stay apart from those on the line, and words struck out are left out', async () => {
  const page = "== Quay ==\n\nIt holds 10<sup>6</sup> litres, and <s>14</s> <del class='x'>13</del> 12 boats.";
  const [draft] = await readBytes(Buffer.from(page), 'a.wiki');
  expect(draft).toMatchObject({ paragraphs: expect.arrayContaining(['It holds 10⁶ litres, and 12 boats.']) });
});
