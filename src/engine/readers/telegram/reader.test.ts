import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import { pickReader } from '../index.ts';

const bytesOf = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const fixture = (name: string) => readBytes(bytesOf(name), name);
const read = (value: unknown) => readBytes(Buffer.from(JSON.stringify(value)), 'result.json');

const FIRST = {
  title: 'Council closes the north quay',
  byline: 'Ada Finch',
  source: 'Harbour Wire',
  paragraphs: { length: 2, 1: 'Hauliers will appeal.' },
};
const FORWARDED = {
  title: 'The ferry fares rise in June, the company said on Wednesday.',
  byline: null,
  furniture: ['Forwarded from Tide News'],
};
const WORDLESS = { code: 'left-out', message: expect.stringMatching(/^One message has no text/) };

test.each(['channel.json', 'all-chats.json', 'messages.html'])('%s is recognised by its content', (name) => {
  expect(pickReader(bytesOf(name), name.replace(/^.*\./, 'x.'))).toMatchObject({ reader: { name: 'telegram' } });
});

test('each channel post is an article, titled by its first line if that is bold; a poll is text too', async () => {
  const results = await fixture('channel.json');
  expect(results).toMatchObject([
    {
      ...FIRST,
      title: `⚡️ ${FIRST.title}`,
      member: 'Harbour Wire, post 2',
      externalId: '1234567890/2',
      published: '2024-03-12T21:14:05Z',
      updated: '2024-03-12T21:30:00Z',
    },
    { ...FORWARDED, published: '2024-03-13T07:00:00Z' },
    { title: 'Should the quay be closed?', paragraphs: ['Should the quay be closed?', 'Yes: 20', 'No: 10'] },
    WORDLESS,
  ]);
  expect(results[1]).toMatchObject({
    found: expect.arrayContaining([{ field: 'source', value: 'Tide News', from: 'the channel it was forwarded from' }]),
  });
});

test('words with a line through them are left out', async () => {
  const text = ['At least ', { type: 'strikethrough', text: '14' }, { type: 'bold', text: '12' }, ' people died.'];
  const message = { id: 2, type: 'message', date: '2024-03-12T21:14:05', from: 'Harbour Wire', text };
  const [post] = await read({ name: 'Harbour Wire', type: 'public_channel', id: 1, messages: [message] });
  expect(post).toMatchObject({ paragraphs: ['At least 12 people died.'] });
});

test('the HTML export gives the same, with the zone of its times', async () => {
  expect(await fixture('messages.html')).toMatchObject([
    { ...FIRST, published: '2024-03-12T23:14:05+02:00' },
    { ...FORWARDED, published: '2024-03-13T09:00:00+02:00' },
    WORDLESS,
  ]);
});

test('each day of a group or chat is an article, and each chat of a full export is separate', async () => {
  expect(await fixture('all-chats.json')).toMatchObject([
    {
      title: 'Bo Marsh, 2024-03-12',
      published: '2024-03-12',
      byline: null,
      paragraphs: [
        '[21:14] Ada Finch: Were you at the council?',
        '[21:15] Bo Marsh: Yes. Nine to six for closing the quay.',
      ],
    },
    { title: 'Bo Marsh, 2024-03-13', paragraphs: { length: 1 } },
    { member: 'Tide, post 1', source: 'Tide', language: 'uk', published: '2024-03-12T20:14:05Z' },
  ]);
});

test('a group message may have several paragraphs', async () => {
  const messages = [
    { id: 1, type: 'message', date: '2024-03-12T21:14:05', from: 'Ada', text: 'Closed.\n\nBy nine votes.' },
  ];
  const group = JSON.stringify({ name: 'Quay', type: 'private_group', id: 1, messages });
  expect(await readBytes(Buffer.from(group), 'result.json')).toMatchObject([
    { paragraphs: ['[21:14] Ada: Closed.', 'By nine votes.'] },
  ]);
});

test('a full export is recognised even if its chats come late', () => {
  const text = bytesOf('all-chats.json')
    .toString()
    .replace('"chats"', `"contacts": "${'Ada '.repeat(20_000)}", "chats"`);
  expect(pickReader(Buffer.from(text).subarray(0, 65_536), 'result.json')).toMatchObject({
    reader: { name: 'telegram' },
  });
});

test('a page with several senders is a group', async () => {
  const page = bytesOf('messages.html')
    .toString()
    .replace(
      '\nHarbour Wire\n       </div>\n       <div class="text">',
      '\nBo Marsh\n       </div>\n       <div class="text">',
    );
  expect(await readBytes(Buffer.from(page), 'messages.html')).toMatchObject([
    {
      title: 'Harbour Wire, 2024-03-12',
      paragraphs: expect.arrayContaining([expect.stringMatching(/^\[23:14\] Bo Marsh: Council closes/)]),
    },
    { title: 'Harbour Wire, 2024-03-13', paragraphs: [expect.stringMatching(/^\[09:00\] Bo Marsh: The ferry fares/)] },
    WORDLESS,
  ]);
});

describe('malformed exports', () => {
  const channel = (messages: readonly object[]) => ({ name: 'Tide', type: 'public_channel', id: 1, messages });
  const post = { id: 1, type: 'message', date: '2024-03-12T21:14:05', text: 'The quay is closed, the council said.' };

  test('that are truncated give what precedes the cut, and say so', async () => {
    const bytes = bytesOf('channel.json');
    const results = await readBytes(bytes.subarray(0, bytes.indexOf('"id": 5')), 'result.json');
    expect(results.map((result) => (result.outcome === 'article' ? result.member : result.code))).toEqual([
      'Harbour Wire, post 2',
      'Harbour Wire, post 3',
      'damaged',
      'left-out',
    ]);
  });

  test('may have posts with one number, times without a zone, and a broken message', async () => {
    const text = JSON.stringify(channel([post, post, { ...post, text: 7 }])).replace('"text":7', '"text":,');
    expect(await readBytes(Buffer.from(text), 'result.json')).toMatchObject([
      { member: 'Tide, post 1', published: '2024-03-12T21:14:05' },
      { member: 'Tide, post 1 (2)' },
    ]);
  });

  test('without words or messages are empty', async () => {
    for (const messages of [[], [{ ...post, text: '' }]])
      expect(await read(channel(messages))).toMatchObject([{ code: 'not-an-article' }]);
  });

  test('with messages inside messages are read as the outermost ones', async () => {
    const open =
      '<div class="message default" id="message1"><div class="body"><div class="text">The quay is closed.</div>';
    const page = `<div class="page_header">Tide</div>${open.repeat(3)}`;
    expect(await readBytes(Buffer.from(page), 'messages.html')).toMatchObject([
      { paragraphs: ['The quay is closed.'] },
    ]);
  });

  test('with endless messages or nested objects end within bounds', async () => {
    const open = `{"name":"Tide","type":"public_channel","id":1,"messages":[{"id":1,"text":"${'quay '.repeat(1_200_000)}`;
    expect(await readBytes(Buffer.from(open), 'result.json')).toMatchObject([{ code: 'too-large' }]);
    const nested = `{"type":"public_channel","messages":[],"a":${'['.repeat(300)}`;
    expect(await readBytes(Buffer.from(nested), 'result.json')).toMatchObject([{ code: 'damaged' }]);
  });
});

describe('messages copied as text', () => {
  const copied = (who: string, rest: string) => `${who}, [03.03.2026 16:15]\n${rest}\n\n`;

  test('are posts if all are of one channel', async () => {
    const text = `${copied('Tide', 'The quay is closed.\n\nSo is the pier.')}${copied('Tide', '[Forwarded from Ebb]\nBoats wait.')}`;
    expect(await readBytes(Buffer.from(text), 'a.txt')).toMatchObject([
      {
        member: 'Tide, post 1',
        source: 'Tide',
        published: '2026-03-03T16:15',
        paragraphs: ['The quay is closed.', 'So is the pier.'],
      },
      { member: 'Tide, post 2', paragraphs: ['Boats wait.'], furniture: ['Forwarded from Ebb'] },
    ]);
  });

  test('are days of a chat otherwise', async () => {
    const text = `${copied('Ada Finch', 'The quay is closed.')}${copied('Jan Roe', '[In reply to Ada Finch]\nWhy?')}`;
    expect(await readBytes(Buffer.from(text), 'a.txt')).toMatchObject([
      { published: '2026-03-03', paragraphs: ['[16:15] Ada Finch: The quay is closed.', '[16:15] Jan Roe: Why?'] },
    ]);
  });
});

test('a channel’s posts as the web shows them are articles, each by itself', async () => {
  const post = (number: number, words: string) =>
    `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message js" data-post="tide/${number}"><a class="tgme_widget_message_owner_name"><span>Tide</span></a><div class="tgme_widget_message_text">${words}</div><a class="tgme_widget_message_date"><time datetime="2026-03-03T14:1${number}:00+00:00">16:15</time></a></div></div>`;
  const page = `<html><body>${post(1, 'The quay is closed.<br><br>So is the pier.')}${post(2, 'Boats wait.')}</body></html>`;
  expect(await readBytes(Buffer.from(page), 'tide.html')).toMatchObject([
    {
      member: 'Tide, post 1',
      source: 'Tide',
      externalId: 'tide/1',
      published: '2026-03-03T14:11:00Z',
      paragraphs: ['The quay is closed.', 'So is the pier.'],
    },
    { member: 'Tide, post 2', paragraphs: ['Boats wait.'] },
  ]);
});
