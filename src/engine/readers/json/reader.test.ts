import { expect, test } from 'vitest';
import { readBytes, readFixture, readJson } from '../fixtures/read-bytes.ts';

const article = (n: number) => ({ title: `Pier ${n}`, text: `The council voted, part ${n}.`, published: '2022-10-21' });

test('the answer of an API: its one list of articles, by the names of its fields', async () => {
  expect(await readFixture(import.meta.dirname, 'answer.json')).toMatchObject([
    {
      member: 'item 1',
      externalId: '7',
      title: 'Pier to close',
      published: '2025-03-14T09:40:00Z',
      source: 'Harbour Daily',
      byline: 'Ada Finch',
      url: 'https://harbour-daily.example/pier',
      paragraphs: ['The council voted on Friday to close the pier.', 'Work begins in April.'],
      original: null,
    },
    { member: 'item 2', published: '2025-03-13', paragraphs: { length: 2 } },
    { member: 'item 3', code: 'not-an-article' },
  ]);
});

test('a list or an object without anything in it is empty', async () => {
  for (const text of ['[]', ' { }\n'])
    expect(await readBytes(Buffer.from(text), 'a.json')).toMatchObject([{ code: 'empty' }]);
});

test('truncated JSON is damaged; JSON without text has its fields named', async () => {
  expect(await readBytes(Buffer.from('[{"title":"A"'), 'a.json')).toMatchObject([{ code: 'damaged' }]);
  const [result] = await readBytes(Buffer.from('{"size": 3, "colour": "red"}'), 'a.json');
  expect(result).toMatchObject({ code: 'not-an-article', message: expect.stringContaining('“size”, “colour”') });
});

test('a mapping is proposed only if a field has enough words for a text', async () => {
  const messageOf = async (object: object) => {
    const [result] = await readBytes(Buffer.from(JSON.stringify([object])), 'a.json');
    return result && 'message' in result ? result.message : '';
  };
  const picture = {
    src: 'https://harbour.example/pictures/the-old-pier-in-winter.jpg',
    width: 800,
    alt: 'The old pier',
  };
  expect(await messageOf(picture)).not.toContain('map the columns');
  const words = 'The council voted on Friday to close the old pier.';
  expect(await messageOf({ ...picture, caption_of_it: words })).toContain('map the columns');
});

test.each([
  ['pages of a search server', { responses: [1, 2].map((n) => ({ hits: { hits: [{ _source: article(n) }] } })) }],
  ['a graph', { data: { feed: { edges: [1, 2].map((n) => ({ cursor: `${n}`, node: article(n) })), pageInfo: {} } } }],
  ['records within wrappers', { data: { items: [1, 2].map((n) => ({ node: { article: article(n) } })) } }],
  ['lists by section', { sections: [1, 2].map((n) => ({ name: 'Home', articles: [article(n)] })) }],
  ['records by their numbers', { data: { byId: { 17: article(1), 18: article(2) } } }],
  [
    'the article and teasers of others',
    { page: { articles: [article(1), article(2)] }, related: [{ title: 'Ferry', summary: 'Short.', date: '2022' }] },
  ],
])('an answer gives its articles however deep they are: %s', async (_, answer) => {
  expect(await readJson(answer)).toMatchObject([{ title: 'Pier 1', published: '2022-10-21' }, { title: 'Pier 2' }]);
});

test('concatenated objects, over several lines or separated by marks, are a list', async () => {
  const objects = ['Pier to close', 'Pier {closed} "now"'].map((title) => ({ title, text: 'The council voted.' }));
  const titles = objects.map(({ title }) => ({ title }));
  const printed = objects.map((object) => JSON.stringify(object, null, 2)).join('\n');
  expect(await readBytes(Buffer.from(printed), 'a.json')).toMatchObject(titles);
  const sequence = objects.map((object) => `\u001e${JSON.stringify(object)}\n`).join('');
  expect(await readBytes(Buffer.from(sequence), 'a.json')).toMatchObject(titles);
  expect(await readBytes(Buffer.from(printed.slice(0, -3)), 'a.json')).toMatchObject([{ code: 'damaged' }]);
});

test('records under names of their own, and fields with values by row, are read', async () => {
  const [pier, ferry] = ['Pier', 'Ferry'].map((title) => ({ title, text: `${title}: the council voted on Friday.` }));
  expect(await readJson({ a1: pier, a2: ferry })).toMatchObject([{ title: 'Pier' }, { title: 'Ferry' }]);
  const columns = { title: { 0: 'Pier', 1: 'Ferry' }, text: { 0: pier?.text, 1: ferry?.text } };
  expect(await readJson(columns)).toMatchObject([{ title: 'Pier', paragraphs: [pier?.text] }, { title: 'Ferry' }]);
});

test('comments below an article are none, but a file of comments is read', async () => {
  const story = { headline: 'Pier', body: 'The council voted on Friday.', date: '2025-03-14' };
  const comments = [{ author: 'Ada Finch', text: 'At last, they close the pier.', date: '2025-03-15' }];
  expect(await readJson({ data: { story, comments } })).toMatchObject([{ title: 'Pier' }]);
  expect(await readJson({ data: { comments } })).toMatchObject([{ byline: 'Ada Finch' }]);
});

test('rows below their headings, as programs for tables write them', async () => {
  const [heads, row] = [
    ['title', 'text', 'date'],
    ['Pier', 'The council voted on Friday.', '2025-03-14'],
  ];
  const article = { title: 'Pier', published: '2025-03-14', paragraphs: ['The council voted on Friday.'] };
  expect(await readJson({ columns: heads, index: [0], data: [row] })).toMatchObject([article]);
  expect(await readJson([heads, row])).toMatchObject([article]);
});

test('titles with addresses and no text are called so, whatever wraps them', async () => {
  const list = [{ title: 'Quay closed', url: 'https://daily.example/quay', seendate: '20260303T141500Z' }];
  expect(await readJson({ status: 'ok', articles: list })).toMatchObject([
    { code: 'not-an-article', message: expect.stringMatching(/“title”, “url”.*open them in a browser/) },
  ]);
});
