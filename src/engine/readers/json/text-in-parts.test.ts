import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const read = (value: unknown) => readBytes(Buffer.from(JSON.stringify(value)), 'a.json');
const FIRST = 'The city council voted on Tuesday to rebuild the quay.';
const SECOND = 'The work begins in April and costs 14 million euros.';

test('parts that are whole sentences are paragraphs, parts of a line are one', async () => {
  const story = (content: unknown) => read([{ title: 'A', date: '2026-03-12', content }]);
  const text = (value: string) => ({ type: 'text', value });
  expect(await story([text(`<strong>${FIRST}</strong>`), text(SECOND)])).toMatchObject([
    { paragraphs: [FIRST, SECOND] },
  ]);
  expect(await story([text('The '), text('<b>city</b>'), text(' council voted.')])).toMatchObject([
    { paragraphs: ['The city council voted.'] },
  ]);
});

test('names of source and author as further services write them', async () => {
  const record = { title: 'A', publishedAt: '2026-03-12', url: 'https://harbour.example/a', content: FIRST };
  expect(await read([{ ...record, name_source: 'Harbour Daily', authorsByline: 'Ann Holt' }])).toMatchObject([
    { source: 'Harbour Daily', byline: 'Ann Holt' },
  ]);
  expect(await read([{ ...record, provider: [{ _type: 'Organization', name: 'Harbour Daily' }] }])).toMatchObject([
    { source: 'Harbour Daily' },
  ]);
});
