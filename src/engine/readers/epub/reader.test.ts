import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
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

test('the author’s name in a line of its own below the title is not the text', async () => {
  const story = 'The council voted on Friday to close the old pier, and work begins in April.';
  const book = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
    'book.opf':
      '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Pier closes</dc:title><dc:creator>Ada Finch</dc:creator></metadata><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>',
    'c.xhtml': `<html><body><h1>Pier closes</h1><p>Ada Finch</p><p>${story}</p></body></html>`,
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(book).map(([name, text]) => [name, strToU8(text)])));
  expect(await readBytes(bytes, 'a.epub')).toMatchObject([
    { title: 'Pier closes', byline: 'Ada Finch', paragraphs: [story] },
  ]);
});

test('a chapter listed again and again is read once', () => {
  // Found by mutation (seed 7, input 11382): 9,000 mentions took eight seconds.
  const chapter = '<itemref idref="c1"/>'.repeat(9000);
  const listed = '<item id="c1" href="one.xhtml" media-type="application/xhtml+xml"/>';
  const { chapters } = readPackage(Buffer.from(`<package>${listed}<spine>${chapter}</spine></package>`), 'book.opf');
  expect(chapters).toEqual(['one.xhtml']);
});

test('an issue of a paper gives its articles; the program that made the book is neither author nor source', async () => {
  const story = 'The council voted on Friday to close the old pier, and work begins in April. '.repeat(5);
  const brief =
    'A buoy broke loose in the storm on Thursday night and was found by fishermen two days later, far to the south of the harbour.';
  const bars = '<p>| <a href="#">Next</a> | <a href="#">Main menu</a> |</p>';
  const chapter = (title: string, name: string) =>
    `${bars}<h1>${title}</h1><p>By ${name}</p><p>${story}</p><p>This article was downloaded by bindery from https://a.example/${name[0]}</p>${bars}`;
  const chapters = [
    '<h1>Harbour Daily</h1><p>News</p>',
    chapter('Pier closes', 'Ada Finch'),
    chapter('Ferry stops', 'Jan Roe'),
    `<h1>Buoy lost</h1><p>By Ada Finch</p><p>${brief}</p>`,
  ];
  const list = chapters
    .map((_, i) => `<item id="c${i}" href="c${i}.xhtml" media-type="application/xhtml+xml"/>`)
    .join('');
  const spine = chapters.map((_, i) => `<itemref idref="c${i}"/>`).join('');
  const terms =
    '<dc:title>Harbour Daily [Fri, 06 Feb 2026]</dc:title><dc:creator opf:role="aut">bindery</dc:creator><dc:publisher>bindery</dc:publisher><dc:contributor opf:role="bkp">bindery (5.0)</dc:contributor><dc:date>2026-02-06</dc:date>';
  const names = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"';
  const book = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
    'book.opf': `<package ${names}><metadata>${terms}</metadata><manifest>${list}</manifest><spine>${spine}</spine></package>`,
    ...Object.fromEntries(chapters.map((body, i) => [`c${i}.xhtml`, `<html><body>${body}</body></html>`])),
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(book).map(([name, text]) => [name, strToU8(text)])), {
    level: 0,
  });
  const article = { published: '2026-02-06', source: 'Harbour Daily', paragraphs: [story.trim()] };
  expect(await readBytes(bytes, 'a.epub')).toMatchObject([
    { member: 'article 1', title: 'Pier closes', byline: 'Ada Finch', url: 'https://a.example/A', ...article },
    { member: 'article 2', title: 'Ferry stops', byline: 'Jan Roe', ...article },
    { member: 'article 3', title: 'Buoy lost', byline: 'Ada Finch', paragraphs: [brief] },
  ]);
});

test('authors in lines of their own below the title are not the text', async () => {
  const creators = '<dc:creator>Ada Finch</dc:creator><dc:creator>Bo Marsh</dc:creator>';
  const book = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
    'book.opf': `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Pier closes</dc:title>${creators}</metadata><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>`,
    'c.xhtml':
      '<html><body><h1>Pier closes</h1><p>Ada Finch</p><p>Bo Marsh</p><p>The council voted to close it.</p></body></html>',
  };
  const parts = Object.fromEntries(Object.entries(book).map(([name, text]) => [name, strToU8(text)]));
  expect(await readBytes(zipSync(parts), 'pier.epub')).toMatchObject([
    { byline: 'Ada Finch, Bo Marsh', paragraphs: ['The council voted to close it.'] },
  ]);
});

test('digits that a style sheet of the book raises stay apart from those on the line', async () => {
  const book = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
    'book.opf':
      '<package><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/><item id="s" href="s.css" media-type="text/css"/></manifest><spine><itemref idref="c"/></spine></package>',
    's.css': '.calibre7 { font-size: 0.75em; vertical-align: super }',
    'c.xhtml':
      '<html><body><h1>Pier closes</h1><p>It leaked in 2019<span class="calibre7">2</span> and again in May, said the council.</p></body></html>',
  };
  const parts = Object.fromEntries(Object.entries(book).map(([name, text]) => [name, strToU8(text)]));
  expect(await readBytes(zipSync(parts), 'pier.epub')).toMatchObject([
    { paragraphs: ['It leaked in 2019² and again in May, said the council.'] },
  ]);
});
