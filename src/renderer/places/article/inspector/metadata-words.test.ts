import { expect, test } from 'vitest';
import type { Article } from '../../../../contract/model/articles/article.ts';
import { originOfValue, valueWords } from './metadata-words.ts';

const article = (part: Partial<Article>) =>
  ({
    found: [],
    corrections: [],
    source: 'Unknown source',
    language: null,
    published: null,
    ...part,
  }) as unknown as Article;

test('a correction takes precedence over what was found, and gives its reason', () => {
  const corrected = article({
    published: '2026-10-10',
    found: [{ field: 'published', value: '2026-10-11', from: 'JSON-LD' }],
    corrections: [{ field: 'published', value: '2026-10-10', reason: 'the printed edition', at: '' }],
  });
  expect(originOfValue(corrected, 'published')).toBe('corrected: the printed edition');
});

test('of several places, the one whose value is used is named', () => {
  const found = [
    { field: 'published' as const, value: '2026-10-10', from: 'the address' },
    { field: 'published' as const, value: '2026-10-10T06:15', from: 'the date line' },
  ];
  expect(originOfValue(article({ published: '2026-10-10T06:15', found }), 'published')).toBe('from the date line');
});

test('a place is named in the quotes of the interface', () => {
  const found = [{ field: 'published' as const, value: '2026-10-10', from: 'the line\'s "date"' }];
  expect(originOfValue(article({ published: '2026-10-10', found }), 'published')).toBe('from the line’s “date”');
});

test('what was found nowhere is not said to be found', () => {
  expect(originOfValue(article({}), 'published')).toBe('not found in the original');
  expect(originOfValue(article({}), 'source')).toBe('not found in the original');
  expect(originOfValue(article({ url: null }), 'url')).toBe('no whole address in the original');
  expect(originOfValue(article({ source: 'Averin Courier' }), 'source')).toBe('given at import');
  expect(originOfValue(article({ language: 'uk' }), 'language')).toBe('detected from the text');
});

test('a value that names no source is not said to name the unknown one', () => {
  const found = [{ field: 'source' as const, value: '/news/4711', from: 'the line\'s "source"' }];
  expect(originOfValue(article({ found }), 'source')).toBe('“/news/4711”, from the line’s “source”, names no source');
});

test('values are worded according to their field', () => {
  expect(valueWords('language', 'uk')).toBe('Ukrainian');
  expect(valueWords('byline', null)).toBe('not known');
  expect(valueWords('updated', '2026-10')).toBe('October 2026');
  expect([valueWords('updated', null), valueWords('published', 'XXXX')]).toEqual(['not known', 'not known']);
});

const address = (url: string) => valueWords('url', url);

test('an address is shown with the letters of its language', () => {
  expect(address('https://site.example/%D0%BF%D0%BE%D1%80%D1%82?a=%2F')).toBe('https://site.example/порт?a=%2F');
});

test('characters of an address that cannot be seen stay as codes', () => {
  expect(address('https://site.example/a%20b%E2%80%AEc')).toBe('https://site.example/a%20b%E2%80%AEc');
});

test('an address with broken codes is shown as it is', () => {
  expect(address('https://site.example/%E0%A4%A')).toBe('https://site.example/%E0%A4%A');
});
