import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CollateError } from '../../../contract/errors.ts';
import { readBytes } from '../fixtures/read-bytes.ts';
import { pathWithin, readPackage } from './package.ts';

test('a book is one article: its chapters in reading order, with title, author and date from its own metadata', async () => {
  const bytes = readFileSync(join(import.meta.dirname, 'fixtures/harbour-book.epub'));
  const [draft] = await readBytes(bytes, 'harbour-book.epub');
  expect(draft).toMatchObject({
    title: 'The Harbour Book',
    byline: 'Ada Finch',
    published: '2024-05',
    source: 'Quay Press',
    language: 'en-GB',
    paragraphs: [
      'The pier',
      'The pier closes in June, said the council, after seven years in which nothing was decided.',
      'The quay',
      'A third quay is to be built, and work on it begins in April.',
      'Year\tMillion',
    ],
  });
});

test('a chapter outside the book is refused', () => {
  expect(pathWithin('OPS/book.opf', '../one%20two.xhtml#part')).toBe('one two.xhtml');
  expect(() => pathWithin('OPS/book.opf', '../../etc/passwd')).toThrow(CollateError);
});

test('a chapter listed again and again is read once', () => {
  // Found by mutation (seed 7, input 11382): 9,000 mentions took eight seconds.
  const chapter = '<itemref idref="c1"/>'.repeat(9000);
  const listed = '<item id="c1" href="one.xhtml" media-type="application/xhtml+xml"/>';
  const { chapters } = readPackage(Buffer.from(`<package>${listed}<spine>${chapter}</spine></package>`), 'book.opf');
  expect(chapters).toEqual(['one.xhtml']);
});
