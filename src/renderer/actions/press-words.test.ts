import { afterEach, expect, test } from 'vitest';
import { MARK_ACTIONS, newClaimFromWords } from './article/mark-words.ts';
import { ownKeys } from './key-bindings.ts';
import { pressWords } from './press-words.ts';

const ALL = [...Object.values(MARK_ACTIONS), newClaimFromWords];

afterEach(() => ownKeys.set({}));

test('names the keys that act now: the analyst’s own, and none that were removed', () => {
  expect(pressWords(...ALL)).toBe('press S, D, M or N');
  ownKeys.set({ 'mark-supports': 'Shift+G', 'mark-mentions': '' });
  expect(pressWords(...ALL)).toBe('press Shift+G, D or N');
  ownKeys.set({ [newClaimFromWords.name]: '' });
  expect(pressWords(newClaimFromWords)).toBeNull();
});
