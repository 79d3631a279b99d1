import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

function fixture(name: string) {
  return readBytes(readFileSync(join(import.meta.dirname, 'fixtures', name)), name);
}

const read = (value: unknown) => readBytes(Buffer.from(JSON.stringify(value)), 'a.json');

test('the answer of an API: its one list of articles, by the names of its fields', async () => {
  expect(await fixture('answer.json')).toMatchObject([
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

test('where a service cut off a text, its mark is set aside and reported once', async () => {
  const articles = [1, 2].map((n) => ({
    title: `Pier ${n}`,
    publishedAt: '2024-02-05T14:30:00Z',
    content: 'The pier is open again, the council sa… [+1200 chars]',
  }));
  const results = await read({ articles });
  expect(results).toMatchObject([
    { paragraphs: ['The pier is open again, the council sa…'], furniture: ['[+1200 chars]'] },
    { title: 'Pier 2' },
    { code: 'damaged', member: null, message: expect.stringMatching(/^2 articles/) },
  ]);
});

test('a post whose words are in pieces, some of them marked up, is joined; its channel is the source', async () => {
  const text = ['The pier has ', { type: 'bold', text: 'reopened' }, ' for ferries.'];
  const results = await read({ messages: [{ date: '2024-02-05T14:30:00', from: 'Tide', text }] });
  expect(results).toMatchObject([{ paragraphs: ['The pier has reopened for ferries.'], source: 'Tide' }]);
});

test('field names in other languages are recognised; the analyst’s mapping overrides them', async () => {
  expect(await fixture('list.json')).toMatchObject([
    { title: 'Причал закроют', published: '2025-03-14', source: 'Портовые новости' },
  ]);
  const columns = { text: ['a', 'b'], title: ['c'] };
  const bytes = Buffer.from('[{"a":"One.","b":"Two.","c":"T"}]');
  expect(await readBytes(bytes, 'a.json', { columns })).toMatchObject([{ title: 'T', paragraphs: ['One.', 'Two.'] }]);
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

test('a description alone is not an article; with a date or an address it is', async () => {
  const story = 'The council voted on Friday, and work begins in April.';
  const read = (object: object) => readBytes(Buffer.from(JSON.stringify([object])), 'a.json');
  expect(await read({ name: 'pier', description: story, version: '1.0' })).toMatchObject([{ code: 'not-an-article' }]);
  expect(await read({ title: 'Pier', description: story, publishedAt: '2025-03-14' })).toMatchObject([
    { title: 'Pier' },
  ]);
});

test('fields that an API nests within a record are the record’s', async () => {
  const hit = {
    _id: 'a1',
    _source: { title: 'Pier', content: 'The council voted on Friday.', published: '2022-10-21' },
  };
  const bytes = Buffer.from(JSON.stringify({ hits: { total: 1, hits: [hit] } }));
  expect(await readBytes(bytes, 'a.json')).toMatchObject([{ externalId: 'a1', title: 'Pier', source: null }]);
});

const article = (n: number) => ({ title: `Pier ${n}`, text: `The council voted, part ${n}.`, published: '2022-10-21' });

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
  expect(await read(answer)).toMatchObject([{ title: 'Pier 1', published: '2022-10-21' }, { title: 'Pier 2' }]);
});

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
  expect(await read([{ title: 'Pier', date: '2025-03-14', body }])).toMatchObject([{ paragraphs }]);
});

test('the notation of reference managers and extractors: dates in lists, names in parts, an address as source', async () => {
  const read = (record: object) => readBytes(Buffer.from(JSON.stringify([record])), 'a.json');
  const text = 'The council voted on Friday to close the pier.';
  expect(
    await read({
      title: 'Pier to close',
      'container-title': 'Harbour Daily',
      issued: { 'date-parts': [[2025, 3, 14]] },
      author: [{ family: 'Finch', given: 'Ada' }],
      abstract: text,
    }),
  ).toMatchObject([{ source: 'Harbour Daily', published: '2025-03-14', byline: 'Ada Finch', paragraphs: [text] }]);
  const source = 'https://harbour-daily.example/pier';
  expect(await read({ title: 'Pier to close', source, 'source-hostname': 'Harbour Daily', text })).toMatchObject([
    { url: source, source: 'Harbour Daily' },
  ]);
});

test('the most precise date is taken, in the zone that its field’s name states', async () => {
  const read = (record: object) => readBytes(Buffer.from(JSON.stringify([record])), 'a.json');
  const [title, text] = ['Pier to close', 'The council voted on Friday to close the pier.'];
  const dated = { date: '2025-03-14', time: '08:15:00', dateTimePub: '2025-03-14T08:10:00Z' };
  expect(await read({ title, text, ...dated })).toMatchObject([{ published: '2025-03-14T08:10:00Z' }]);
  const rendered = { title: { rendered: title }, content: { rendered: `<p>${text}</p>` } };
  expect(await read({ ...rendered, date: '2025-03-14T09:10:00', date_gmt: '2025-03-14T08:10:00' })).toMatchObject([
    { published: '2025-03-14T08:10:00Z' },
  ]);
  expect(await read({ title, text, date: '2025-03-14', created: '2025-03-16T08:10:00Z' })).toMatchObject([
    { published: '2025-03-14' },
  ]);
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

test('posts are read as collecting programs write them, and as in an account’s own archive', async () => {
  const words = 'The council voted on Friday to close the old pier.';
  const post = { url: 'https://a.example/1', date: '2025-03-14T09:40:00Z', rawContent: words, id: 7 };
  expect(await read([{ ...post, user: { username: 'afinch', displayname: 'Ada Finch' } }])).toMatchObject([
    { externalId: '7', byline: 'Ada Finch', published: '2025-03-14T09:40:00Z', paragraphs: [words] },
  ]);
  const own = `window.YTD.tweets.part0 = [{"tweet":{"full_text":"${words}","created_at":"Fri Mar 14 09:40:00 +0000 2025"}}]`;
  expect(await readBytes(Buffer.from(own), 'tweets.js')).toMatchObject([
    { published: '2025-03-14T09:40:00Z', paragraphs: [words] },
  ]);
  const archive = zipSync({ 'data/tweets.js': strToU8(own), 'assets/app.js': strToU8('window.x = 1;') });
  expect(await readBytes(archive, 'account.zip')).toMatchObject([{ paragraphs: [words] }]);
});

test('records under names of their own, and fields with values by row, are read', async () => {
  const [pier, ferry] = ['Pier', 'Ferry'].map((title) => ({ title, text: `${title}: the council voted on Friday.` }));
  expect(await read({ a1: pier, a2: ferry })).toMatchObject([{ title: 'Pier' }, { title: 'Ferry' }]);
  const columns = { title: { 0: 'Pier', 1: 'Ferry' }, text: { 0: pier?.text, 1: ferry?.text } };
  expect(await read(columns)).toMatchObject([{ title: 'Pier', paragraphs: [pier?.text] }, { title: 'Ferry' }]);
});

test('dates in database notation, a list of one title, journal markup and capitalised field names are read', async () => {
  const words = 'The council voted on Friday.';
  const jats = `<jats:title>Abstract</jats:title><jats:p>${words}</jats:p><jats:p>Work begins.</jats:p>`;
  const record = { title: ['Pier to close'], abstract: jats, source: { Name: 'x', name: 'Harbour Daily' } };
  for (const date of [{ $date: '2025-03-14T09:40:00Z' }, { $date: { $numberLong: '1741945200000' } }])
    expect(await read([{ ...record, date }])).toMatchObject([
      {
        title: 'Pier to close',
        published: '2025-03-14T09:40:00Z',
        paragraphs: ['Abstract', words, 'Work begins.'],
      },
    ]);
  const document = { Document: { Content: `<p>${words}</p>` }, Source: { Id: 'HD', Name: 'Harbour Daily' } };
  expect(await read({ value: [{ Title: 'Pier', Date: '2025-03-14', ...document }] })).toMatchObject([
    { title: 'Pier', source: 'Harbour Daily', paragraphs: [words] },
  ]);
});

test('the source after a title is removed; what a service withdrew has no text', async () => {
  const article = { source: { name: 'Harbour Daily' }, publishedAt: '2025-03-14', content: 'The council voted.' };
  const articles = [
    { ...article, title: 'Pier to close in May - Harbour Daily' },
    { ...article, title: '[Removed]', content: '[Removed]' },
  ];
  expect(await read({ articles })).toMatchObject([{ title: 'Pier to close in May' }, { code: 'empty' }]);
});

test('a block whose own words are empty has those of the blocks within it', async () => {
  const words = 'The council voted on Friday.';
  const body = [
    { type: 'paragraph', text: '', children: [{ text: words }] },
    { text: '', html: '<p>Work begins.</p>' },
  ];
  expect(await read({ title: 'Pier', date: '2025-03-14', body })).toMatchObject([
    { paragraphs: [words, 'Work begins.'] },
  ]);
});

test('comments below an article are none, but a file of comments is read', async () => {
  const story = { headline: 'Pier', body: 'The council voted on Friday.', date: '2025-03-14' };
  const comments = [{ author: 'Ada Finch', text: 'At last, they close the pier.', date: '2025-03-15' }];
  expect(await read({ data: { story, comments } })).toMatchObject([{ title: 'Pier' }]);
  expect(await read({ data: { comments } })).toMatchObject([{ byline: 'Ada Finch' }]);
});

test('rows below their headings, as programs for tables write them', async () => {
  const [heads, row] = [
    ['title', 'text', 'date'],
    ['Pier', 'The council voted on Friday.', '2025-03-14'],
  ];
  const article = { title: 'Pier', published: '2025-03-14', paragraphs: ['The council voted on Friday.'] };
  expect(await read({ columns: heads, index: [0], data: [row] })).toMatchObject([article]);
  expect(await read([heads, row])).toMatchObject([article]);
});

test('a scraper’s lists, an author beside his number, and a text escaped twice', async () => {
  const scraped = {
    headline: ['Fish &amp; chips'],
    date: ['Feb 6, 2025'],
    body: ['Fish &amp; chips.', 'And &quot;bread&quot;.'],
  };
  expect(await read([scraped])).toMatchObject([
    { title: 'Fish & chips', published: '2025-02-06', paragraphs: ['Fish & chips.', 'And "bread".'] },
  ]);
  const post = {
    title: { rendered: 'Pier' },
    date: '2025-03-14',
    author: 7,
    content: { rendered: '<p>It is shut.</p>' },
  };
  expect(await read([{ ...post, _embedded: { author: [{ name: 'Ada Finch' }] } }])).toMatchObject([
    { title: 'Pier', byline: 'Ada Finch' },
  ]);
});

test('posts in the export of a social network, whose letters are bytes', async () => {
  const posts = [
    {
      timestamp: 1770372000,
      data: [{ post: 'The cafÃ© at the pier is shut.' }],
      title: 'Ada Finch updated her status.',
    },
  ];
  const written = JSON.stringify(posts).replace(/[^\0-\x7f]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  expect(await readBytes(Buffer.from(written), 'a.json')).toMatchObject([
    { published: '2026-02-06T10:00:00Z', paragraphs: ['The café at the pier is shut.'] },
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
  expect(await read(answer)).toMatchObject([{ ...post, byline: 'Ada Finch' }]);
  const users = [{ id: 9, name: 'Ada Finch' }];
  const accounts = [{ id: 9, name: 'Bo Marsh' }];
  expect(await read({ ...answer, users, accounts })).toMatchObject([{ ...post, byline: null }]);
});

test('a post in a record of its own has the author beside it; what it replies to is another’s', async () => {
  const post = (text: string, author: object) => ({
    author,
    record: { text, createdAt: '2024-05-01T10:00:00Z' },
    indexedAt: '2024-05-02T10:00:00Z',
  });
  const feed = [
    {
      post: post('The pier is shut.', { handle: 'ada.example', displayName: 'Ada Finch' }),
      reply: { parent: post('Why?', { handle: 'bo.example' }) },
    },
    { post: post('The quay too.', { handle: 'ada.example', displayName: '' }) },
  ];
  expect(await read({ feed })).toMatchObject([
    { paragraphs: ['The pier is shut.'], byline: 'Ada Finch', published: '2024-05-01T10:00:00Z' },
    { paragraphs: ['The quay too.'], byline: 'ada.example' },
  ]);
});

test('titles with addresses and no text are called so, whatever wraps them', async () => {
  const list = [{ title: 'Quay closed', url: 'https://daily.example/quay', seendate: '20260303T141500Z' }];
  expect(await read({ status: 'ok', articles: list })).toMatchObject([
    { code: 'not-an-article', message: expect.stringMatching(/“title”, “url”.*open them in a browser/) },
  ]);
});

test('a text that a service cut off says so, with or without a plus', async () => {
  for (const mark of ['[+1432 chars]', '[1432 chars]']) {
    const content = `The council closed the north quay on Tuesday, and nobody will mend it... ${mark}`;
    expect(await read([{ title: 'Quay', content, publishedAt: '2026-03-03' }])).toMatchObject([
      { furniture: [mark] },
      { code: 'damaged' },
    ]);
  }
});

test('posts of VK have the names of the walls that they are on, and what they repost is an article of its own', async () => {
  const [one, two] = ['The pier closes in June, said the council.', 'The ferry sails again on Friday.'];
  const post = { from_id: -5, owner_id: -5, date: 1_741_774_440 };
  const items = [
    { ...post, id: 1, text: one, signer_id: 9 },
    { ...post, id: 2, text: '', copy_history: [{ ...post, id: 3, owner_id: -7, from_id: -7, text: two }] },
  ];
  const people = [{ id: 9, first_name: 'Ada', last_name: 'Finch' }];
  const groups = [
    { id: 5, name: 'Pier today' },
    { id: 7, name: 'Ferry news' },
  ];
  const answer = { response: { count: 2, items, groups, profiles: people } };
  expect(await readBytes(Buffer.from(JSON.stringify(answer)), 'wall.json')).toMatchObject([
    { source: 'Pier today', byline: 'Ada Finch', published: '2025-03-12T10:14:00Z', paragraphs: [one] },
    { source: 'Ferry news', byline: null, url: 'https://vk.com/wall-7_3', paragraphs: [two] },
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
  expect(await read({ data: { article } })).toMatchObject([
    {
      byline: 'Ada Finch',
      paragraphs: ['The council voted on Friday.', 'What it costs', 'It will cost four million euros.'],
    },
  ]);
  const html_content = '<p>The council voted on Friday to close the old pier, the mayor said on the quay.</p>'.repeat(
    3,
  );
  expect(await read({ title: 'Pier closes', site_name: 'Quay Times', html_content })).toMatchObject([
    { source: 'Quay Times', paragraphs: { length: 3 } },
  ]);
  expect(await read({ title: 'Menu', blocks: [{ text: 'Home, search and settings of this page.' }] })).toMatchObject([
    { code: 'not-an-article' },
  ]);
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
    expect(await read({ ...about, body: JSON.stringify(body) })).toMatchObject([{ paragraphs: [first, second] }]);
  const contents = [
    { type: 'kicker', content: 'Port' },
    { type: 'title', content: 'Pier closes' },
    { type: 'byline', content: 'By Ada Finch' },
    { type: 'date', content: 1741946400000 },
    ...[first, second].map((content) => ({ type: 'sanitized_html', content })),
    { type: 'interstitial_link', content: 'Read more' },
  ];
  const credits = { by: [{ name: 'Ada Finch' }, { name: 'Tom Reed' }] };
  expect(await read({ ...about, credits, contents })).toMatchObject([
    { title: 'Pier closes', byline: 'Ada Finch, Tom Reed', paragraphs: [first, second] },
  ]);
});

test('fields as reading services, content systems and downloaders name them, and what stands beside articles in linked data', async () => {
  const text = 'The council voted on Friday to close the old pier, and it will cost four million euros.';
  const title = 'Pier closes';
  const on = '2025-03-14T09:00:00Z';
  expect(await read({ title, story_text: text, created_at: on })).toMatchObject([{ title, paragraphs: [text] }]);
  expect(await read({ title, description: text, uploader: 'Quay TV', upload_date: '20250314' })).toMatchObject([
    { published: '2025-03-14', byline: 'Quay TV' },
  ]);
  expect(await read({ title, content: text, publishedTime: on, published_by: ['Ada Finch'] })).toMatchObject([
    { published: on, byline: 'Ada Finch' },
  ]);
  const author = { data: { id: 3, attributes: { name: 'Ada Finch' } } };
  expect(
    await read({ data: [{ id: 1, attributes: { title, content: text, publishedAt: on, author } }] }),
  ).toMatchObject([{ byline: 'Ada Finch' }]);
  const node = {
    type: 'node',
    attributes: { title, body: { value: `<p>${text}</p>` } },
    relationships: { uid: { data: { id: 'u' } } },
  };
  const included = [{ id: 'u', attributes: { display_name: 'Ada Finch' } }];
  expect(await read({ data: [node], included })).toMatchObject([{ title, byline: 'Ada Finch', paragraphs: [text] }]);
  const graph = [
    { '@type': 'WebSite', name: 'Quay Times', url: 'https://quay.example' },
    { '@type': 'NewsArticle', headline: title, articleBody: text, datePublished: on },
  ];
  expect(await read({ '@graph': graph })).toMatchObject([{ title, paragraphs: [text] }]);
});

test('a date in a line is one of its words, a title in a story one of its headings', async () => {
  const about = { title: 'Pier closes', published: '2025-03-14' };
  const spans = [
    { type: 'text', text: 'The council meets again on ' },
    { type: 'date', text: '5 May' },
    { type: 'text', text: ' in the old hall by the pier.' },
  ];
  expect(
    await read({ ...about, content: { type: 'doc', content: [{ type: 'paragraph', content: spans }] } }),
  ).toMatchObject([{ paragraphs: ['The council meets again on 5 May in the old hall by the pier.'] }]);
  const content = [
    { type: 'title', content: 'Pier closes' },
    { type: 'byline', content: 'By Ada Finch' },
    { type: 'paragraph', content: 'The council voted on Friday to close the old pier.' },
    { type: 'title', content: 'What comes next' },
    { type: 'paragraph', content: 'Work begins in April, and it will cost four million euros.' },
  ];
  expect(await read({ ...about, content })).toMatchObject([
    { paragraphs: [content[2], content[3], content[4]].map((part) => part?.content) },
  ]);
});

test('who is credited stands behind the author; articles of unforeseen types are articles', async () => {
  const text = 'The council voted on Friday to close the old pier, and it will cost four million euros.';
  const credits = { by: [{ name: 'Quay Pictures' }] };
  expect(await read({ title: 'Pier', author: 'Ada Finch', content: text, credits })).toMatchObject([
    { byline: 'Ada Finch' },
  ]);
  const notice = 'The quay closes on Friday for the whole of the day, the harbour office said.';
  expect(
    await read([
      { '@type': 'Article', headline: 'Pier', articleBody: text, datePublished: '2025-03-15' },
      { '@type': 'Notice', text: notice },
    ]),
  ).toMatchObject([{ paragraphs: [text] }, { paragraphs: [notice] }]);
});

test('an item of a reading service: its feed as the origin, its address in a list of links', async () => {
  const item = {
    title: 'Ferry later',
    published: 1709716320,
    canonical: [{ href: 'https://harbour-daily.example/ferry' }],
    origin: { streamId: 'feed/1', title: 'Harbour Daily' },
    summary: { content: '<p>The evening ferry will leave an hour later from May, the office said.</p>' },
  };
  expect(await read({ items: [item] })).toMatchObject([
    { title: 'Ferry later', source: 'Harbour Daily', url: 'https://harbour-daily.example/ferry' },
  ]);
  expect(await read({ items: [{ ...item, origin: 'UK', source: 'Gazette' }] })).toMatchObject([{ source: 'Gazette' }]);
});
