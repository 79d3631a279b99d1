import { expect, test } from 'vitest';
import { namesOf } from './column-names.ts';

const article = (articleId: number, source: string, published: string, title: string) => ({
  articleId,
  source,
  published,
  title,
});

test('columns are named by their sources, those of one source by what tells them apart, which comes first', () => {
  const articles = [
    article(1, 'Courier', '2026-10-09', 'Twelve dead'),
    article(2, 'Evening Post', '2026-10-09', 'Fourteen dead'),
    article(3, 'Evening Post', '2026-10-10', 'Lights were out'),
    article(4, 'Evening Post', '2026-10-10', 'Permit denied'),
  ];
  const names = [...namesOf(articles).values()];
  expect(names[0]).toBe('Courier');
  expect(names[1]).toMatch(/^9 Oct.*, Evening Post$/);
  expect(names.slice(2)).toEqual(['Lights were out, Evening Post', 'Permit denied, Evening Post']);
});
