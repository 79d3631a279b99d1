import { expect, test } from 'vitest';
import { readBytes, readFixture, readJson } from '../fixtures/read-bytes.ts';

test('where a service cut off a text, its mark is set aside and reported once', async () => {
  const articles = [1, 2].map((n) => ({
    title: `Pier ${n}`,
    publishedAt: '2024-02-05T14:30:00Z',
    content: 'The pier is open again, the council sa… [+1200 chars]',
  }));
  const results = await readJson({ articles });
  expect(results).toMatchObject([
    { paragraphs: ['The pier is open again, the council sa…'], furniture: ['[+1200 chars]'] },
    { title: 'Pier 2' },
    { code: 'damaged', member: null, message: expect.stringMatching(/^2 articles/) },
  ]);
});

test('field names in other languages are recognised; the analyst’s mapping overrides them', async () => {
  expect(await readFixture(import.meta.dirname, 'list.json')).toMatchObject([
    { title: 'Причал закроют', published: '2025-03-14', source: 'Портовые новости' },
  ]);
  const columns = { text: ['a', 'b'], title: ['c'] };
  const bytes = Buffer.from('[{"a":"One.","b":"Two.","c":"T"}]');
  expect(await readBytes(bytes, 'a.json', { columns })).toMatchObject([{ title: 'T', paragraphs: ['One.', 'Two.'] }]);
});

test('a description alone is not an article; with a date or an address it is', async () => {
  const story = 'The council voted on Friday, and work begins in April.';
  const readOne = (record: object) => readJson([record]);
  expect(await readOne({ name: 'pier', description: story, version: '1.0' })).toMatchObject([
    { code: 'not-an-article' },
  ]);
  expect(await readOne({ title: 'Pier', description: story, publishedAt: '2025-03-14' })).toMatchObject([
    { title: 'Pier' },
  ]);
});

test('a reference manager’s list: the number of a page is no page, and the abstract is the text', async () => {
  const reference = {
    type: 'article-newspaper',
    title: 'Pier to close',
    abstract: 'The council voted on Friday, and work begins in April.',
    page: 'A4',
    author: [{ family: 'Finch', given: 'Ada' }],
    issued: { 'date-parts': [['2025', 3, 14]] },
  };
  expect(await readJson([reference])).toMatchObject([
    { title: 'Pier to close', byline: 'Ada Finch', published: '2025-03-14', paragraphs: [reference.abstract] },
  ]);
});

test('a page needs no spaces between its words', async () => {
  const page = '港口的舊碼頭將於四月關閉，市議會星期五投票決定，新碼頭的工程隨即展開。';
  expect(await readJson([{ title: '碼頭', page, date: '2025-03-14' }])).toMatchObject([{ paragraphs: [page] }]);
});

test('fields that an API nests within a record are the record’s', async () => {
  const hit = {
    _id: 'a1',
    _source: { title: 'Pier', content: 'The council voted on Friday.', published: '2022-10-21' },
  };
  const bytes = Buffer.from(JSON.stringify({ hits: { total: 1, hits: [hit] } }));
  expect(await readBytes(bytes, 'a.json')).toMatchObject([{ externalId: 'a1', title: 'Pier', source: null }]);
});

test('the notation of reference managers and extractors: dates in lists, names in parts, an address as source', async () => {
  const readOne = (record: object) => readJson([record]);
  const text = 'The council voted on Friday to close the pier.';
  expect(
    await readOne({
      title: 'Pier to close',
      'container-title': 'Harbour Daily',
      issued: { 'date-parts': [[2025, 3, 14]] },
      author: [{ family: 'Finch', given: 'Ada' }],
      abstract: text,
    }),
  ).toMatchObject([{ source: 'Harbour Daily', published: '2025-03-14', byline: 'Ada Finch', paragraphs: [text] }]);
  const source = 'https://harbour-daily.example/pier';
  expect(await readOne({ title: 'Pier to close', source, 'source-hostname': 'Harbour Daily', text })).toMatchObject([
    { url: source, source: 'Harbour Daily' },
  ]);
});

test('the most precise date is taken, in the zone that its field’s name states', async () => {
  const readOne = (record: object) => readJson([record]);
  const [title, text] = ['Pier to close', 'The council voted on Friday to close the pier.'];
  const dated = { date: '2025-03-14', time: '08:15:00', dateTimePub: '2025-03-14T08:10:00Z' };
  expect(await readOne({ title, text, ...dated })).toMatchObject([{ published: '2025-03-14T08:10:00Z' }]);
  const rendered = { title: { rendered: title }, content: { rendered: `<p>${text}</p>` } };
  expect(await readOne({ ...rendered, date: '2025-03-14T09:10:00', date_gmt: '2025-03-14T08:10:00' })).toMatchObject([
    { published: '2025-03-14T08:10:00Z' },
  ]);
  expect(await readOne({ title, text, date: '2025-03-14', created: '2025-03-16T08:10:00Z' })).toMatchObject([
    { published: '2025-03-14' },
  ]);
});

test('dates in database notation, a list of one title, journal markup and capitalised field names are read', async () => {
  const words = 'The council voted on Friday.';
  const jats = `<jats:title>Abstract</jats:title><jats:p>${words}</jats:p><jats:p>Work begins.</jats:p>`;
  const record = { title: ['Pier to close'], abstract: jats, source: { Name: 'x', name: 'Harbour Daily' } };
  for (const date of [{ $date: '2025-03-14T09:40:00Z' }, { $date: { $numberLong: '1741945200000' } }])
    expect(await readJson([{ ...record, date }])).toMatchObject([
      {
        title: 'Pier to close',
        published: '2025-03-14T09:40:00Z',
        paragraphs: ['Abstract', words, 'Work begins.'],
      },
    ]);
  const document = { Document: { Content: `<p>${words}</p>` }, Source: { Id: 'HD', Name: 'Harbour Daily' } };
  expect(await readJson({ value: [{ Title: 'Pier', Date: '2025-03-14', ...document }] })).toMatchObject([
    { title: 'Pier', source: 'Harbour Daily', paragraphs: [words] },
  ]);
});

test('the source after a title is removed; what a service withdrew has no text', async () => {
  const article = { source: { name: 'Harbour Daily' }, publishedAt: '2025-03-14', content: 'The council voted.' };
  const articles = [
    { ...article, title: 'Pier to close in May - Harbour Daily' },
    { ...article, title: '[Removed]', content: '[Removed]' },
  ];
  expect(await readJson({ articles })).toMatchObject([{ title: 'Pier to close in May' }, { code: 'empty' }]);
});

test('a scraper’s lists, an author beside his number, and a text escaped twice', async () => {
  const scraped = {
    headline: ['Fish &amp; chips'],
    date: ['Feb 6, 2025'],
    body: ['Fish &amp; chips.', 'And &quot;bread&quot;.'],
  };
  expect(await readJson([scraped])).toMatchObject([
    { title: 'Fish & chips', published: '2025-02-06', paragraphs: ['Fish & chips.', 'And "bread".'] },
  ]);
  const post = {
    title: { rendered: 'Pier' },
    date: '2025-03-14',
    author: 7,
    content: { rendered: '<p>It is shut.</p>' },
  };
  expect(await readJson([{ ...post, _embedded: { author: [{ name: 'Ada Finch' }] } }])).toMatchObject([
    { title: 'Pier', byline: 'Ada Finch' },
  ]);
});

test.each([
  [
    'a number of its own',
    {
      data: [{ id: '5', author_id: '9', created_at: '2024-05-01T10:00:00Z', text: 'The pier is shut.' }],
      includes: {
        users: [{ id: '9', name: 'Ada Finch', created_at: '2012-01-01T00:00:00Z', description: 'Harbour reporter.' }],
      },
    },
  ],
  [
    'the key of an object',
    {
      globals: {
        posts: { 5: { user_id_str: '9', created_at: '2024-05-01T10:00:00Z', full_text: 'The pier is shut.' } },
        users: { 9: { name: 'Ada Finch' } },
      },
    },
  ],
  [
    'a link to a resource',
    {
      data: [
        {
          type: 'posts',
          attributes: { body: 'The pier is shut.', published: '2024-05-01T10:00:00Z' },
          relationships: { author: { data: { type: 'people', id: '9' } } },
        },
      ],
      included: [{ type: 'people', id: '9', attributes: { name: 'Ada Finch' } }],
    },
  ],
  [
    'a first and a last name',
    {
      response: {
        items: [{ from_id: 9, date: 1714557600, text: 'The pier is shut.' }],
        profiles: [{ id: 9, first_name: 'Ada', last_name: 'Finch' }],
      },
    },
  ],
])('an author given by number is named in a list beside the records, by %s', async (_, answer) => {
  const post = { paragraphs: ['The pier is shut.'], published: expect.stringContaining('2024-05-01T10:00') };
  expect(await readJson(answer)).toMatchObject([{ ...post, byline: 'Ada Finch' }]);
  const users = [{ id: 9, name: 'Ada Finch' }];
  const accounts = [{ id: 9, name: 'Bo Marsh' }];
  expect(await readJson({ ...answer, users, accounts })).toMatchObject([{ ...post, byline: null }]);
});

test('a text that a service cut off says so, with or without a plus', async () => {
  for (const mark of ['[+1432 chars]', '[1432 chars]']) {
    const content = `The council closed the north quay on Tuesday, and nobody will mend it... ${mark}`;
    expect(await readJson([{ title: 'Quay', content, publishedAt: '2026-03-03' }])).toMatchObject([
      { furniture: [mark] },
      { code: 'damaged' },
    ]);
  }
});

test('fields as reading services, content systems and downloaders name them, and what stands beside articles in linked data', async () => {
  const text = 'The council voted on Friday to close the old pier, and it will cost four million euros.';
  const title = 'Pier closes';
  const on = '2025-03-14T09:00:00Z';
  expect(await readJson({ title, story_text: text, created_at: on })).toMatchObject([{ title, paragraphs: [text] }]);
  expect(await readJson({ title, description: text, uploader: 'Quay TV', upload_date: '20250314' })).toMatchObject([
    { published: '2025-03-14', byline: 'Quay TV' },
  ]);
  expect(await readJson({ title, content: text, publishedTime: on, published_by: ['Ada Finch'] })).toMatchObject([
    { published: on, byline: 'Ada Finch' },
  ]);
  const author = { data: { id: 3, attributes: { name: 'Ada Finch' } } };
  expect(
    await readJson({ data: [{ id: 1, attributes: { title, content: text, publishedAt: on, author } }] }),
  ).toMatchObject([{ byline: 'Ada Finch' }]);
  const node = {
    type: 'node',
    attributes: { title, body: { value: `<p>${text}</p>` } },
    relationships: { uid: { data: { id: 'u' } } },
  };
  const included = [{ id: 'u', attributes: { display_name: 'Ada Finch' } }];
  expect(await readJson({ data: [node], included })).toMatchObject([
    { title, byline: 'Ada Finch', paragraphs: [text] },
  ]);
  const graph = [
    { '@type': 'WebSite', name: 'Quay Times', url: 'https://quay.example' },
    { '@type': 'NewsArticle', headline: title, articleBody: text, datePublished: on },
  ];
  expect(await readJson({ '@graph': graph })).toMatchObject([{ title, paragraphs: [text] }]);
});

test('a date in a line is one of its words, a title in a story one of its headings', async () => {
  const about = { title: 'Pier closes', published: '2025-03-14' };
  const spans = [
    { type: 'text', text: 'The council meets again on ' },
    { type: 'date', text: '5 May' },
    { type: 'text', text: ' in the old hall by the pier.' },
  ];
  expect(
    await readJson({ ...about, content: { type: 'doc', content: [{ type: 'paragraph', content: spans }] } }),
  ).toMatchObject([{ paragraphs: ['The council meets again on 5 May in the old hall by the pier.'] }]);
  const content = [
    { type: 'title', content: 'Pier closes' },
    { type: 'byline', content: 'By Ada Finch' },
    { type: 'paragraph', content: 'The council voted on Friday to close the old pier.' },
    { type: 'title', content: 'What comes next' },
    { type: 'paragraph', content: 'Work begins in April, and it will cost four million euros.' },
  ];
  expect(await readJson({ ...about, content })).toMatchObject([
    { paragraphs: [content[2], content[3], content[4]].map((part) => part?.content) },
  ]);
});

test('who is credited stands behind the author; articles of unforeseen types are articles', async () => {
  const text = 'The council voted on Friday to close the old pier, and it will cost four million euros.';
  const credits = { by: [{ name: 'Quay Pictures' }] };
  expect(await readJson({ title: 'Pier', author: 'Ada Finch', content: text, credits })).toMatchObject([
    { byline: 'Ada Finch' },
  ]);
  const notice = 'The quay closes on Friday for the whole of the day, the harbour office said.';
  expect(
    await readJson([
      { '@type': 'Article', headline: 'Pier', articleBody: text, datePublished: '2025-03-15' },
      { '@type': 'Notice', text: notice },
    ]),
  ).toMatchObject([{ paragraphs: [text] }, { paragraphs: [notice] }]);
});

test('lines in the objects of an editor’s system, and authors whom a list of their own joins to posts', async () => {
  const words = 'The harbour council voted on Tuesday to close the old ferry pier, and nobody had offered to pay.';
  const line = { headline: { main: { text: 'Pier to close' } }, byline: { content: [{ text: 'By Ada Finch' }] } };
  const attributes = { ...line, publication_date: '2025-03-14', body: [{ content: [{ text: words }] }] };
  expect(await readJson({ data: [{ id: 'x', attributes }] })).toMatchObject([
    { title: 'Pier to close', byline: 'Ada Finch' },
  ]);
  const posts = [{ id: '1', title: 'Pier to close', html: `<p>${words}</p>`, published_at: '2025-03-14' }];
  const data = {
    posts,
    users: [{ id: '9', name: 'Ada Finch' }],
    posts_authors: [{ id: 'x', post_id: '1', author_id: '9' }],
  };
  expect(await readJson({ db: [{ data }] })).toMatchObject([{ title: 'Pier to close', byline: 'Ada Finch' }]);
});

test('an author with a name has it, whatever else the record keeps of them', async () => {
  const author = { name: 'Ada Finch', main: { image: 'a.jpg' }, content: [{ text: 'About Ada.' }] };
  const text = 'The council voted on Friday to close the pier, and nobody objected to that.';
  expect(await readJson([{ title: 'Pier to close', text, author }])).toMatchObject([{ byline: 'Ada Finch' }]);
});
