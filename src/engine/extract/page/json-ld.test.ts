import { expect, test } from 'vitest';
import { readArticleData } from './json-ld.ts';
import { parsePage } from './page.ts';

const dataOf = (json: string) =>
  readArticleData(parsePage(`<script type="application/ld+json">${json}</script>`), null);

test('values may be plain, in a list or under @value', () => {
  const data = dataOf(
    '{"@type": "NewsArticle", "headline": {"@value": "Ferry aground"}, "datePublished": ["2026-10-12"], "author": [{"name": "Ada Wren"}, "Bo Lund"]}',
  );
  expect(data).toMatchObject({ headline: 'Ferry aground', published: '2026-10-12', authors: ['Ada Wren', 'Bo Lund'] });
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
