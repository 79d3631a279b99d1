import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const read = (content: string | Buffer, name = 'a.xml') => readBytes(Buffer.from(content), name);

test('NewsML-G2 with prefixes: items of a message, hard-wrapped text made paragraphs', async () => {
  expect(await read(fixture('message.xml'))).toMatchObject([
    {
      member: 'item 1',
      externalId: 'urn:newsml:wire.example:1',
      title: 'Council closes pier',
      byline: 'Ada Finch',
      published: '2025-03-14T09:00:00Z',
      updated: '2025-03-14T10:00:00Z',
      source: 'Harbour Wire',
      section: 'Politics',
      paragraphs: [
        'HARBOUR (Wire) - The council voted on Friday to close the old pier.',
        'Work begins in April, the mayor said after the vote on Friday.',
        '"We had no choice."',
      ],
      furniture: ['Council closes pier', 'ab/cd'],
    },
    { member: 'item 2', code: 'not-an-article' },
  ]);
});

test('NITF: captions, the place and the end apart', async () => {
  expect(await read(fixture('story.nitf'))).toMatchObject([
    {
      member: null,
      externalId: 'n-7',
      title: 'Council closes pier',
      byline: 'Ada Finch',
      published: '2025-03-14T09:15:00+01:00',
      source: 'Harbour Wire',
      paragraphs: ['The council voted on Friday to close the old pier.', 'Work begins in April.'],
      furniture: ['HARBOUR', 'The pier in March.', 'More tomorrow'],
    },
  ]);
});

test('NewsML 1: a dateline that is kept apart opens the story', async () => {
  expect(await read(fixture('newsml1.xml'))).toMatchObject([
    {
      externalId: 'urn:newsml:wire.example:9',
      published: '2025-03-14T09:15:00Z',
      updated: '2025-03-14T10:15:00Z',
      source: 'Harbour Wire',
      paragraphs: ['HARBOUR, March 14, 2025 (Wire) - The council voted on Friday.', 'Work begins in April.'],
    },
  ]);
});

test('XML of no standard is read by the words of its elements, and refused where they say nothing', async () => {
  expect(await read(fixture('vendor.xml'))).toMatchObject([
    {
      title: 'Council closes pier',
      byline: 'Ada Finch',
      published: '2025-03-14T09:15:00',
      paragraphs: ['The council voted on Friday to close the pier.', 'Work begins in April.'],
    },
  ]);
  expect(await read('<?xml version="1.0"?><project><target name="a">build</target></project>')).toMatchObject([
    { code: 'unknown-format' },
  ]);
});

test('what breaks off is damaged, references alone are no article', async () => {
  const whole = fixture('story.nitf').toString();
  expect(await read(whole.slice(0, whole.indexOf('Work begins')))).toMatchObject([{ code: 'damaged' }]);
  expect(await read('<packageItem guid="x"><groupSet/></packageItem>')).toMatchObject([{ code: 'not-an-article' }]);
});

test('a document nested a thousand deep is read', async () => {
  const deep = `<nitf><body><body.content>${'<block>'.repeat(1000)}<p>The council voted.</p>${'</block>'.repeat(1000)}</body.content></body></nitf>`;
  expect(await read(deep)).toMatchObject([{ paragraphs: ['The council voted.'] }]);
});
