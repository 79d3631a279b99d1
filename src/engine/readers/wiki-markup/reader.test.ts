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

const STORY = 'The council voted on Friday to close the old quay, which leaks. See the report.';
const LIST = ['Four million for the wall.', 'One million for the lamps.', 'Year\tBoats', '1902\t40'];

test.each([
  ['harbour.org', 'text/org', [STORY, 'Repairs', ...LIST, 'Built in 1902.']],
  ['harbour.adoc', 'text/asciidoc', [STORY, 'Repairs', 'It rusts, too.', ...LIST]],
  ['harbour.rst', 'text/x-rst', [STORY, 'Repairs', ...LIST, 'Built in 1902.']],
  ['harbour.textile', 'text/x-textile', [STORY, 'Repairs', ...LIST, 'Built in 1902.']],
  ['harbour.ms', 'text/troff', [STORY, 'Repairs', ...LIST, 'Built in 1902.']],
])('%s has title, author and day from its head, and its words without marks', async (name, mediaType, paragraphs) => {
  const head = { title: 'Pier to close', byline: 'Ada Finch', published: '2026-02-06', language: 'en' };
  expect(await read(name)).toMatchObject([{ ...head, mediaType, paragraphs }]);
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

test('words in a template, and a text directly below a title, are not lost', async () => {
  const page = "== A ==\nThe '''quay''' is a {{lang|fr|quai}} in [[Averin]].\n{{Quote|text=It leaks, she said.}}\n";
  expect(await readBytes(Buffer.from(page), 'a.wiki')).toMatchObject([
    { paragraphs: ['A', 'The quay is a quai in Averin.', 'It leaks, she said.'] },
  ]);
  const manual = '= The quay\nThe council voted on Friday.\n\n== Costs\nFour million.\n';
  expect(await readBytes(Buffer.from(manual), 'a.adoc')).toMatchObject([
    { title: 'The quay', paragraphs: ['The council voted on Friday.', 'Costs', 'Four million.'], byline: null },
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

test('what a converter writes in AsciiDoc and Org: quotation marks, and notes and pictures over two lines', async () => {
  const manual =
    '= Quay\n:lang: en\n\nShe called it "`a \'`bad`\' quay`".footnote:[Said on\nFriday.] It leaks.\n\nimage::q.png[The quay in\nMarch]\n';
  expect(await readBytes(Buffer.from(manual), 'a.adoc')).toMatchObject([
    { paragraphs: ['She called it “a ‘bad’ quay”. It leaks.'], furniture: ['Said on Friday.'] },
  ]);
  const notes = '#+title: Quay\n\nIt leaks.\n\n[[file:quay.png]]\n\nSee [[https://quay.example/pier]].\n';
  expect(await readBytes(Buffer.from(notes), 'a.org')).toMatchObject([
    { paragraphs: ['It leaks.', 'See https://quay.example/pier.'] },
  ]);
});

test('each author of a reStructuredText document may have a field', async () => {
  const text = 'Quay\n====\n\n:Author: Ada Finch\n:Author: Bo Marsh\n:Date: 2025-03-12\n\nIt is closed.\n';
  expect(await readBytes(Buffer.from(text), 'a.rst')).toMatchObject([
    { byline: 'Ada Finch, Bo Marsh', published: '2025-03-12', paragraphs: ['It is closed.'] },
  ]);
});

test('signs and accents of troff are letters, and a manual’s macros keep its words', async () => {
  const manual =
    ".Dd March 12, 2025\n.Dt QUAY 7\n.Sh NAME\n.Nm quay\n.Nd a caf\\('e \\(lqby the sea\\(rq\n.Sh DESCRIPTION\nIt is \\[u00F6]d.\n";
  expect(await readBytes(Buffer.from(manual), 'quay.7')).toMatchObject([
    {
      title: 'QUAY',
      published: '2025-03-12',
      paragraphs: ['NAME', 'quay a café “by the sea”', 'DESCRIPTION', 'It is öd.'],
    },
  ]);
});

test.each([
  ['a.wiki', "== Quay ==\n\nIt holds 10<sup>6</sup> litres, and <s>14</s> <del class='x'>13</del> 12 boats."],
  ['a.rst', 'Quay\n====\n\nIt holds 10\\ :sup:`6` litres, and 12\\ [#a]_ boats.\n\n.. [#a] In May.\n'],
  ['a.adoc', '= Quay\n\nIt holds 10^6^ litres, and 12 boats.'],
  ['a.textile', 'h1. Quay\n\nIt holds 10[^6^] litres, and -14- 12 boats.'],
  ['a.org', '#+title: Quay\n\nIt holds 10⁶ litres, and +14+ 12 boats.'],
  ['a.ms', '.TL\nQuay\n.PP\nIt holds 10\\u\\s-26\\s+2\\d litres, and 12 boats.'],
  ['a.ms', '.TL\nQuay\n.PP\nIt holds 10\\*{6\\*} litres, and 12 boats.'],
])('in %s raised digits stay apart from those on the line, and words struck out are left out', async (name, source) => {
  const [draft] = await readBytes(Buffer.from(source), name);
  expect(draft).toMatchObject({ paragraphs: expect.arrayContaining(['It holds 10⁶ litres, and 12 boats.']) });
});

test('rows of a table in troff are lines of their own, without the form that the table has', async () => {
  const table = [
    '.TS',
    'center box;',
    'l n.',
    'Year\tCost',
    '_',
    '2025\t4',
    '.T&',
    'l l.',
    '2026\tT{',
    'fourteen',
    'T}',
    '.TE',
  ];
  const text = ['.TL', 'The quay', '.PP', 'It is old.', ...table, '.PP', 'It is closed.'].join('\n');
  expect(await readBytes(Buffer.from(text), 'quay.ms')).toMatchObject([
    { paragraphs: ['It is old.', 'Year\tCost', '2025\t4', '2026', 'fourteen', 'It is closed.'] },
  ]);
});
