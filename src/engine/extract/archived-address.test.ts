import { expect, test } from 'vitest';
import { archivedAddress } from './archived-address.ts';
import { extractArticle } from './extract-article.ts';

test.each([
  ['https://archive.example/web/20240316120000/https://harbour.example/pier?a=1'],
  ['https://archive.example/web/20240316120000id_/https:/harbour.example/pier?a=1'],
  ['https://kept.example/2024.03.16-120000/https://harbour.example/pier?a=1'],
])('%s', (url) => {
  expect(archivedAddress(url)).toEqual({
    original: 'https://harbour.example/pier?a=1',
    fetched: '2024-03-16T12:00:00Z',
  });
});

test('an address that merely contains another one is not an archive’s', () => {
  expect(archivedAddress('https://share.example/post/https://harbour.example/pier')).toBeNull();
  expect(archivedAddress('https://share.example/20249916120000/https://harbour.example/pier')).toBeNull();
});

test('a page from an archive has its paper’s address, and the moment of capture is not its date', async () => {
  const words = 'The council voted on Tuesday to close the old ferry pier, the mayor said, and nobody will mend it. ';
  const page = `<title>Pier to close</title>
    <link rel="canonical" href="https://kept.example/2024.03.16-120000/https://harbour.example/pier">
    <meta property="article:published_time" content="2024-03-16T12:00:00Z"><meta property="og:site_name" content="kept.example">
    <h1>Pier to close</h1><p>${words.repeat(3)}</p><p>${words.repeat(2)}</p>`;
  const article = await extractArticle(page);
  expect(article).toMatchObject({ url: 'https://harbour.example/pier', published: null, source: null });
  expect(article.found).toContainEqual(expect.objectContaining({ field: 'retrieved', value: '2024-03-16T12:00:00Z' }));
});

test('a browser’s reading view gives the page’s address and author; a cached copy gives its address as its base', async () => {
  const words =
    '<p>The council voted on Tuesday to close the old ferry pier, the mayor said, and nobody will mend it.</p>';
  const view = `<body><div class="header reader-header"><a class="domain reader-domain" href="https://harbour.example/pier">harbour.example</a>
    <h1 class="reader-title">Pier to close</h1><div class="credits reader-credits">Ada Finch</div></div><div class="moz-reader-content">${words.repeat(4)}</div>`;
  expect(await extractArticle(view)).toMatchObject({ url: 'https://harbour.example/pier', byline: 'Ada Finch' });
  const copy = `<base href="https://harbour.example/pier"><div>A snapshot of the page.</div><h1>Pier to close</h1>${words.repeat(4)}`;
  expect(await extractArticle(copy)).toMatchObject({ url: 'https://harbour.example/pier' });
  expect(await extractArticle(copy.replace('/pier', '/'))).toMatchObject({ url: null });
});
