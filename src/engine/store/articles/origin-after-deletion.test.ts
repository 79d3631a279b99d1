import { expect, test } from 'vitest';
import { joinCopies } from '../origins/origin-groups.ts';
import { newStore } from '../testing/new-store.ts';
import { addTestArticle } from '../testing/test-article.ts';
import { deleteArticles } from './article-deletion.ts';

test('an origin is named after the first of the articles that are left', async () => {
  const store = newStore();
  for (const [at, source] of ['Harbour Post', 'Orrin Echo', 'Sennet Courier'].entries())
    addTestArticle(store, { source, published: `2026-10-0${at + 1}`, paragraphs: ['The ferry left.'] });
  joinCopies(store.db, 3, [1, 2]);
  const names = () =>
    store.db.prepare('SELECT DISTINCT o.name FROM article a JOIN origin o ON o.id = a.origin_id').pluck().all();
  const remove = (articleId: number) =>
    deleteArticles(
      store,
      [articleId],
      () => {},
      async () => {},
    );
  expect(names()).toEqual(['First published by Harbour Post']);
  await remove(1);
  expect(names()).toEqual(['First published by Orrin Echo']);
  await remove(2);
  expect(names()).toEqual(['Own reporting of Sennet Courier']);
});
