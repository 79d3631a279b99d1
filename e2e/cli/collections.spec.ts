import { expect, test } from '@playwright/test';
import { openTerminal } from './terminal.ts';

const { at, collate, answerOf, refused, addSharedClaim } = openTerminal();

test.describe('collections', () => {
  interface Listed {
    name: string;
    search: { text: string } | null;
    articles: number;
  }

  test.beforeAll(() => addSharedClaim());

  test('are made by adding, shown, searched in, and deleted, by their names', async () => {
    const ids = [at.courier, at.statement] as const;
    const made = await answerOf<{ collectionId: number }>(0, 'collection', 'add', 'Averin ferry', ...ids);
    expect(await refused(1, 'collection', 'add', ' averin  FERRY', ids[0])).toBe('conflict');
    expect(await refused(1, 'collection', 'add', `id:${made.collectionId}`, ids[0])).toBe('conflict');
    expect(await refused(1, 'collection', 'add', `id:${made.collectionId + 8}`, ids[0])).toBe('not-found');
    const removed = collate('collection', 'remove', 'averin ferry', ids[0]).text;
    expect(removed).toBe('Removed 1 article from “Averin ferry”.\n');
    const shown = await answerOf<{ articles: { articleId: number }[] }>(0, 'collection', 'show', 'averin ferry');
    expect(shown).toMatchObject({ name: 'Averin ferry', search: null });
    expect(shown.articles.map(({ articleId }) => articleId)).toEqual([at.statement]);
    expect((await answerOf<{ total: number }>(0, 'search', 'collection:averin')).total).toBe(1);
    const { collections } = await answerOf<{ collections: Listed[] }>(0, 'collection', 'list');
    expect(collections).toMatchObject([{ name: 'Averin ferry', search: null, articles: 1 }]);
    expect(collate('collection', 'list').text).toBe('Averin ferry: 1 article\n');
    const matrix = await answerOf<{ sources: { name: string }[] }>(0, 'matrix', '--collection', 'averin ferry');
    expect(matrix.sources.map(({ name }) => name)).toEqual(['Averin Harbour Authority']);
    expect(await answerOf(0, 'collection', 'delete', 'Averin ferry')).toMatchObject({ actId: expect.any(Number) });
    expect(await refused(1, 'collection', 'show', 'Averin ferry')).toBe('not-found');
    expect(await refused(1, 'matrix', '--collection', 'Averin ferry')).toBe('not-found');
    expect(await refused(1, 'collection', 'add', 'Averin ferry', '99999')).toBe('not-found');
    expect((await answerOf<{ collections: Listed[] }>(0, 'collection', 'list')).collections).toEqual([]);
  });
});
