import { expect, test } from 'vitest';
import { readJson } from '../fixtures/read-bytes.ts';

test.each([
  [
    'typed nodes',
    {
      type: 'doc',
      content: ['The council ', 'voted.'].map((text, i) => ({
        type: 'paragraph',
        content:
          i === 0
            ? [
                { type: 'text', text },
                { type: 'link', content: [{ type: 'text', text: 'met.' }] },
              ]
            : [{ type: 'text', text }],
      })),
    },
    ['The council met.', 'voted.'],
  ],
  [
    'untyped spans',
    [
      { children: [{ text: 'The ' }, { text: 'council', bold: true }, { text: ' met.' }] },
      { children: [{ text: 'It voted.' }] },
    ],
    ['The council met.', 'It voted.'],
  ],
  [
    'blocks with data',
    {
      blocks: [
        { type: 'paragraph', data: { text: 'The council met.' } },
        { type: 'list', data: { items: ['One', 'Two'] } },
      ],
    },
    ['The council met.', 'One', 'Two'],
  ],
  [
    'pieces of HTML and of text',
    [
      { type: 'text', content: '<p>The council met.</p>' },
      { type: 'header', content: 'Vote' },
      { type: 'text', content: 'It <b>voted</b>.' },
    ],
    ['The council met.', 'Vote', 'It voted.'],
  ],
])('a text that an editor stored as a tree: %s', async (_, body, paragraphs) => {
  expect(await readJson([{ title: 'Pier', date: '2025-03-14', body }])).toMatchObject([{ paragraphs }]);
});

test('a block whose own words are empty has those of the blocks within it', async () => {
  const words = 'The council voted on Friday.';
  const body = [
    { type: 'paragraph', text: '', children: [{ text: words }] },
    { text: '', html: '<p>Work begins.</p>' },
  ];
  expect(await readJson({ title: 'Pier', date: '2025-03-14', body })).toMatchObject([
    { paragraphs: [words, 'Work begins.'] },
  ]);
});

test('a story in an editor’s blocks, an author in two fields of one word each, a page under the name of its format', async () => {
  const blocks = [
    { type: 'paragraph', data: { text: 'The council voted on Friday.' } },
    { type: 'header', data: { text: 'What it costs' } },
    { type: 'paragraph', data: { text: 'It will cost four million euros.' } },
  ];
  const article = {
    title: 'Pier closes',
    publishedAt: '2025-03-14',
    authors: [{ firstName: 'Ada', lastName: 'Finch' }],
    blocks,
  };
  expect(await readJson({ data: { article } })).toMatchObject([
    {
      byline: 'Ada Finch',
      paragraphs: ['The council voted on Friday.', 'What it costs', 'It will cost four million euros.'],
    },
  ]);
  const html_content = '<p>The council voted on Friday to close the old pier, the mayor said on the quay.</p>'.repeat(
    3,
  );
  expect(await readJson({ title: 'Pier closes', site_name: 'Quay Times', html_content })).toMatchObject([
    { source: 'Quay Times', paragraphs: { length: 3 } },
  ]);
  expect(
    await readJson({ title: 'Menu', blocks: [{ text: 'Home, search and settings of this page.' }] }),
  ).toMatchObject([{ code: 'not-an-article' }]);
});

test('an editor’s tree kept as a string, and a story taken apart into its parts', async () => {
  const [first, second] = ['The council voted on Friday.', 'It will cost four million euros.'];
  const about = { title: 'Pier closes', date: '2025-03-14' };
  const blocks = [first, second].map((text) => ({ type: 'paragraph', data: { text } }));
  const delta = {
    ops: [
      { insert: 'The council ' },
      { insert: 'voted', attributes: { bold: true } },
      { insert: ' on Friday.\n' },
      { insert: `${second}\n` },
    ],
  };
  for (const body of [{ time: 1, blocks }, delta])
    expect(await readJson({ ...about, body: JSON.stringify(body) })).toMatchObject([{ paragraphs: [first, second] }]);
  const contents = [
    { type: 'kicker', content: 'Port' },
    { type: 'title', content: 'Pier closes' },
    { type: 'byline', content: 'By Ada Finch' },
    { type: 'date', content: 1741946400000 },
    ...[first, second].map((content) => ({ type: 'sanitized_html', content })),
    { type: 'interstitial_link', content: 'Read more' },
  ];
  const credits = { by: [{ name: 'Ada Finch' }, { name: 'Tom Reed' }] };
  expect(await readJson({ ...about, credits, contents })).toMatchObject([
    { title: 'Pier closes', byline: 'Ada Finch, Tom Reed', paragraphs: [first, second] },
  ]);
});
