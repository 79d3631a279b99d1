import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import type { Draft, ReaderFailure } from '../port.ts';
import { jsonlReader } from './reader.ts';

function read(bytes: Uint8Array, chunk = 1000): Promise<(Draft | ReaderFailure)[]> {
  return readBytes(bytes, 'a.jsonl', { by: jsonlReader, chunk });
}

test('each line has its outcome; a bad one does not stop the rest', async () => {
  const bytes = readFileSync(join(import.meta.dirname, 'fixtures/mixed.jsonl'));
  const results = await read(bytes);
  expect(results.map((result) => [result.member, result.outcome === 'article' ? 'article' : result.code])).toEqual([
    ['line 1', 'article'],
    ['line 2', 'article'],
    ['line 3', 'damaged'],
    ['line 5', 'not-an-article'],
    ['line 6', 'article'],
    ['line 7', 'damaged'],
  ]);
  expect(results[0]).toMatchObject({
    externalId: 'a-1',
    published: '2025-03-14T09:40',
    source: 'Harbour Daily',
    domain: 'harbour-daily.example',
    byline: 'Ada Finch',
    paragraphs: ['The council voted on Friday.', 'Work begins in April.', 'Follow us on Twitter'],
    furniture: [],
  });
  expect(results[1]).toMatchObject({ externalId: '2', language: 'uk', published: '2025-03-14T09:40:00+02:00' });
  expect(results[4]).toMatchObject({ title: 'From HTML', language: 'en' });
});

test('a file without text in any line is reported once, with its fields; otherwise each line without text is', async () => {
  const other = (count: number) => '{"id":1,"payload":"x"}\n'.repeat(count);
  const [only, ...more] = await read(Buffer.from(other(2000)));
  expect(more).toEqual([]);
  expect(only).toMatchObject({ code: 'not-an-article', member: null });
  expect(only).toMatchObject({ message: expect.stringContaining('None of the 2,000 objects') });
  expect(only).toMatchObject({ message: expect.stringContaining('“id”, “payload”') });
  const mixed = await read(Buffer.from(`${other(2)}{"text":"Words."}\n${other(1)}`));
  expect(mixed.map(({ member, outcome }) => `${member} ${outcome}`)).toEqual([
    'line 1 failure',
    'line 2 failure',
    'line 3 article',
    'line 4 failure',
  ]);
});

test('the original of a line is its bytes', async () => {
  const line = '{"title":"Ä","text":"Wörter"}';
  for (const ending of ['\n', '\r\n', '']) {
    const [draft] = await read(Buffer.from(line + ending));
    expect(draft?.outcome === 'article' && Buffer.from(draft.original ?? []).toString()).toBe(line);
  }
});

test('a line past the bound is refused, and the next one is read', async () => {
  const huge = Buffer.from(`{"text":"${'x'.repeat(17 * 1024 * 1024)}"}\n{"title":"T","text":"Words."}\n`);
  const results = await read(huge, 1024 * 1024);
  expect(results).toMatchObject([
    { member: 'line 1', code: 'too-large' },
    { member: 'line 2', title: 'T' },
  ]);
});

test('text keeps its offsets: paragraphs joined by a blank line are the text', async () => {
  const text = 'First paragraph\nwith a break.\n\nSecond, with  two  spaces.\n\nFollow us on Twitter';
  const [draft] = await read(Buffer.from(JSON.stringify({ title: 'T', text })));
  expect(draft?.outcome === 'article' && draft.paragraphs.join('\n\n')).toBe(text);
});

test('a search engine’s line has its record in a field of its own', async () => {
  const record = { _index: 'news', _source: { title: 'Pier to close', body: 'The council voted on Friday.', date: 0 } };
  expect(await readBytes(Buffer.from(JSON.stringify(record)), 'a.jsonl')).toMatchObject([
    { title: 'Pier to close', paragraphs: ['The council voted on Friday.'] },
  ]);
});

test('what a search engine requires between records is not a record', async () => {
  const lines = [{ index: { _index: 'news', _id: '1' } }, { title: 'Pier', content: 'The council voted on Friday.' }];
  const bytes = Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n'));
  expect(await read(bytes)).toMatchObject([{ member: 'line 2', title: 'Pier' }]);
});

test('lines in two bytes per character, as some systems save them', async () => {
  const lines = ['One', 'Two'].map((title) => JSON.stringify({ title, text: 'The café is shut.', date: '2025-03-14' }));
  expect(await readBytes(Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf16le'), 'a.jsonl')).toMatchObject([
    { member: 'line 1', title: 'One', paragraphs: ['The café is shut.'] },
    { member: 'line 2', title: 'Two' },
  ]);
});

test('a broken character in one line leaves the other lines as they are', async () => {
  const line = (title: string) => `${JSON.stringify({ title, text: 'The café is shut.' })}\n`;
  const bytes = Buffer.concat(
    ['Première', 'Été', 'No\xe9l'].map((title, i) => Buffer.from(line(title), i < 2 ? 'utf8' : 'latin1')),
  );
  expect(await read(bytes)).toMatchObject([
    { title: 'Première', paragraphs: ['The café is shut.'] },
    { title: 'Été', paragraphs: ['The café is shut.'] },
    { title: 'No\ufffdl' },
  ]);
});

test('a line that is the whole answer of an API gives each of its articles', async () => {
  const data = ['The pier is shut.', 'The quay too.'].map((text) => ({
    text,
    author_id: '9',
    created_at: '2025-03-14',
  }));
  const answer = JSON.stringify({ data, includes: { users: [{ id: '9', name: 'Ada Finch' }] } });
  expect(await read(Buffer.from(`${answer}\n${answer}\n`))).toMatchObject([
    { member: 'line 1, item 1', byline: 'Ada Finch', published: '2025-03-14' },
    { member: 'line 1, item 2', paragraphs: ['The quay too.'] },
    { member: 'line 2, item 1' },
    { member: 'line 2, item 2' },
  ]);
});
