import { expect, test } from 'vitest';
import { extractArticle } from './extract-article.ts';

const STORY =
  '<p>The council voted on Tuesday to close the old ferry pier, the mayor said, and nobody will mend it.</p>';

function saved({ note = '', attributes = '', head = '', bar = '' }) {
  return `${note}<html lang="en"${attributes}><head><title>Pier to close</title>${head}</head><body>${bar}<h1>Pier to close</h1>${STORY.repeat(4)}`;
}

test.each([
  ['<!-- Saved from https://harbour.example/pier at 2024-03-16T12:00:00Z using monolith v2.8.1 -->', '', ''],
  ['<!-- Mirrored from harbour.example/pier by HTTrack Website Copier/3.x, Sat, 16 Mar 2024 12:00:00 GMT -->', '', ''],
  ['', ' data-scrapbook-source="https://harbour.example/pier" data-scrapbook-create="20240316120000123"', ''],
  [
    '',
    '',
    '<meta name="savepage-url" content="https://harbour.example/pier"><meta name="savepage-date" content="Sat Mar 16 2024 12:00:00 GMT+0000 (UTC)">',
  ],
  ['', '', '<script>__wm.wombat("https://harbour.example/pier","20240316120000","https://web.archive.org/");</script>'],
  [
    '',
    '',
    '<meta property="og:url" content="https://archive.example/web/20240316120000/https://harbour.example/pier">',
  ],
])('the note of a program that saved the page: %s%s%s', async (note, attributes, head) => {
  const article = await extractArticle(saved({ note, attributes, head }));
  expect(article).toMatchObject({ url: 'https://harbour.example/pier', published: null });
  const [retrieved] = article.found.filter(({ field }) => field === 'retrieved');
  expect(Date.parse(retrieved?.value ?? '')).toBe(Date.parse('2024-03-16T12:00:00Z'));
});

test.each([
  ['Saved from https://harbour.example/a/long/address/of/the/pier 16 Mar 2024 12:00:00 UTC'],
  ['Captured March 16, 2024 12:00 pm'],
  ['Abgerufen am 16. März 2024'],
  ['2024年3月16日 12:00 取得'],
])('the day of a copy is not the day of publication: %s', async (line) => {
  const article = await extractArticle(saved({ bar: `<div>${line}</div>` }));
  expect(article.published).toBeNull();
  expect(article.found).toContainEqual({
    field: 'retrieved',
    value: expect.stringMatching(/^2024-03-16/),
    from: 'a line about the copy',
  });
});

test('a page that an archive dates by its capture has its full address in a bookmark', async () => {
  const head = `<link rel="bookmark" href="https://archive.example/20240316120000/https://harbour.example/pier">
    <meta property="article:published_time" content="2024-03-16T13:00:00+01:00">`;
  expect(await extractArticle(saved({ head }))).toMatchObject({
    url: 'https://harbour.example/pier',
    published: null,
  });
});

test.each([
  ['The pier, captured on 12 March 2024'],
  ['Two smugglers captured, 12 March 2024'],
  ['Pier museum, accessed 12 March 2024'],
])('what was captured or retrieved may be no page: %s', async (line) => {
  const article = await extractArticle(saved({ bar: `<div>${line}</div>` }));
  expect(article.found.map(({ field }) => field)).not.toContain('retrieved');
});

test('a page that was saved or printed on the day of its publication keeps that day', async () => {
  const head = '<meta property="article:published_time" content="2024-03-16">';
  const article = await extractArticle(saved({ head, bar: '<div>This page was printed on 16 March 2024</div>' }));
  expect(article.published).toBe('2024-03-16');
  expect(article.found).toContainEqual({ field: 'retrieved', value: '2024-03-16', from: 'a line about the copy' });
});
