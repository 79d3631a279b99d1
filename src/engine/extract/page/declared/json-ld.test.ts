import { expect, test } from 'vitest';
import { parsePage } from '../page.ts';
import { readArticleData } from './json-ld.ts';

const dataOf = (json: string) =>
  readArticleData(parsePage(`<script type="application/ld+json">${json}</script>`), null);

test('values may be plain, in a list or under @value', () => {
  const data = dataOf(
    '{"@type": "NewsArticle", "headline": {"@value": "Ferry aground"}, "datePublished": ["2026-10-12"], "author": [{"name": "Ada Wren"}, "Bo Lund"]}',
  );
  expect(data).toMatchObject({ headline: 'Ferry aground', published: '2026-10-12', authors: ['Ada Wren', 'Bo Lund'] });
});

test('the day of a video is that of the page only where the title names the video', () => {
  const video = { '@type': 'VideoObject', name: 'Ferry runs aground in fog', uploadDate: '2026-10-12' };
  const dayOn = (title: string) => {
    const data = `<title>${title}</title><script type="application/ld+json">${JSON.stringify(video)}</script>`;
    return readArticleData(parsePage(data), null)?.published ?? null;
  };
  expect(dayOn('Ferry runs aground in fog | The Tide')).toBe('2026-10-12');
  expect(dayOn('Ferry runs aground in fog')).toBe('2026-10-12');
  expect(dayOn('Bridge opens | The Tide')).toBeNull();
  expect(dayOn('Ferry runs aground in fog that nobody had foreseen | The Tide')).toBeNull();
  expect(dayOn('Bridge opens | Ferry runs aground in fog')).toBeNull();
});

test('a live report is told from its entries, whose text it has where it has none itself', () => {
  const entries = ['Ferry aground', 'Divers at work'].map((headline) => ({
    '@type': 'BlogPosting',
    headline,
    datePublished: '2026-10-12T10:00:00Z',
    author: 'Bo Lund',
    publisher: 'The Tide',
    articleBody: `${headline} since noon, the harbour office says.`,
  }));
  const data = dataOf(
    JSON.stringify({
      '@type': 'LiveBlogPosting',
      headline: 'Storm: live',
      datePublished: '2026-10-12',
      liveBlogUpdate: entries,
    }),
  );
  expect(data).toMatchObject({
    headline: 'Storm: live',
    published: '2026-10-12',
    body: null,
    entries:
      'Ferry aground\nFerry aground since noon, the harbour office says.\nDivers at work\nDivers at work since noon, the harbour office says.',
  });
});

test.each(['"@value"', '"name"', '"@graph"', '"author"'])(
  '%s nested in itself to any depth is read without an error',
  (key) => {
    const deep = `${`{${key}: `.repeat(50_000)}"x"${'}'.repeat(50_000)}`;
    expect(dataOf(`{"@type": "Article", "description": "kept", "headline": ${deep}, "author": ${deep}}`)).toMatchObject(
      {
        description: 'kept',
      },
    );
    expect(() => dataOf(deep)).not.toThrow();
  },
);
