import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readBytes, readJson } from '../fixtures/read-bytes.ts';

test('a post whose words are in pieces, some of them marked up, is joined; its channel is the source', async () => {
  const text = ['The pier has ', { type: 'bold', text: 'reopened' }, ' for ferries.'];
  const results = await readJson({ messages: [{ date: '2024-02-05T14:30:00', from: 'Tide', text }] });
  expect(results).toMatchObject([{ paragraphs: ['The pier has reopened for ferries.'], source: 'Tide' }]);
});

test('posts are read as collecting programs write them, and as in an account’s own archive', async () => {
  const words = 'The council voted on Friday to close the old pier.';
  const post = { url: 'https://a.example/1', date: '2025-03-14T09:40:00Z', rawContent: words, id: 7 };
  expect(await readJson([{ ...post, user: { username: 'afinch', displayname: 'Ada Finch' } }])).toMatchObject([
    { externalId: '7', byline: 'Ada Finch', published: '2025-03-14T09:40:00Z', paragraphs: [words] },
  ]);
  const own = `window.YTD.tweets.part0 = [{"tweet":{"full_text":"${words}","created_at":"Fri Mar 14 09:40:00 +0000 2025"}}]`;
  expect(await readBytes(Buffer.from(own), 'tweets.js')).toMatchObject([
    { published: '2025-03-14T09:40:00Z', paragraphs: [words] },
  ]);
  const archive = zipSync({ 'data/tweets.js': strToU8(own), 'assets/app.js': strToU8('window.x = 1;') });
  expect(await readBytes(archive, 'account.zip')).toMatchObject([{ paragraphs: [words] }]);
});

test('the program that a post was written with is not its source', async () => {
  const tweet = {
    full_text: 'The council voted on Friday to close the old pier.',
    created_at: 'Fri Mar 14 09:40:00 +0000 2025',
    source: '<a href="https://client.example" rel="nofollow">Client for Phones</a>',
  };
  expect(await readJson([{ tweet }])).toMatchObject([{ source: null, published: '2025-03-14T09:40:00Z' }]);
});

test('messages of a team have their second and the name of who wrote them', async () => {
  const message = {
    type: 'message',
    user: 'U1',
    ts: '1770372000.000200',
    text: 'The council voted on Friday to close the old pier.',
    user_profile: { real_name: 'Ada Finch', display_name: '', name: 'afinch' },
  };
  expect(await readJson([message])).toMatchObject([{ byline: 'Ada Finch', published: '2026-02-06T10:00:00Z' }]);
  const account = { ...message, user: undefined, user_profile: 'https://a.example/u1' };
  expect(await readJson([account])).toMatchObject([{ byline: null }]);
});

test('messages and notes with their time in thousandths and millionths of a second', async () => {
  const text = 'The council voted on Friday to close the old pier.';
  const messages = [{ sender_name: 'Ada Finch', timestamp_ms: 1770372000000, content: text }];
  expect(await readJson({ participants: [{ name: 'Ada Finch' }], messages, title: 'Quay' })).toMatchObject([
    { byline: 'Ada Finch', published: '2026-02-06T10:00:00Z', paragraphs: [text] },
  ]);
  const note = { color: 'DEFAULT', textContent: text, title: 'Pier', createdTimestampUsec: 1770372000000000 };
  expect(await readJson(note)).toMatchObject([
    { title: 'Pier', published: '2026-02-06T10:00:00Z', paragraphs: [text] },
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
  expect(await readJson({ feed })).toMatchObject([
    { paragraphs: ['The pier is shut.'], byline: 'Ada Finch', published: '2024-05-01T10:00:00Z' },
    { paragraphs: ['The quay too.'], byline: 'ada.example' },
  ]);
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

test('an item of a reading service: its feed as the origin, its address in a list of links', async () => {
  const item = {
    title: 'Ferry later',
    published: 1709716320,
    canonical: [{ href: 'https://harbour-daily.example/ferry' }],
    origin: { streamId: 'feed/1', title: 'Harbour Daily' },
    summary: { content: '<p>The evening ferry will leave an hour later from May, the office said.</p>' },
  };
  expect(await readJson({ items: [item] })).toMatchObject([
    { title: 'Ferry later', source: 'Harbour Daily', url: 'https://harbour-daily.example/ferry' },
  ]);
  expect(await readJson({ items: [{ ...item, origin: 'UK', source: 'Gazette' }] })).toMatchObject([
    { source: 'Gazette' },
  ]);
});
