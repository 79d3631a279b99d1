import { expect, test } from 'vitest';
import type { ActionContext } from '../action.ts';
import { tagArticles } from './tag-articles.ts';

function canTag(place: string, articleId?: number): boolean {
  return tagArticles.isPossible({
    archive: { readOnly: false },
    location: { place, scope: { articleId } },
    workingSet: { kind: 'article', ids: [1, 2] },
    handle: () => undefined,
  } as unknown as ActionContext);
}

test('selected articles are tagged only where they are shown', () => {
  expect(canTag('library')).toBe(true);
  expect(canTag('matrix')).toBe(false);
  // An article is being opened.
  expect(canTag('library', 3)).toBe(false);
});
