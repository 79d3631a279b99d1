import { expect, test, vi } from 'vitest';
import type { Action } from './action.ts';

vi.stubGlobal('navigator', { platform: 'Linux x86_64' });
const { actionsByKey } = await import('./key-bindings.ts');

const action = (name: string, keys: string | readonly string[]): Action => ({
  name,
  label: name,
  keys,
  place: 'library',
  isPossible: () => true,
  run: () => undefined,
});

test('a key stands for one action only: the first that has it', () => {
  const possible = [action('accept', 'A'), action('collect', 'A'), action('next', ['J', 'ArrowDown'])];
  expect(actionsByKey(possible, false).map(([keys, { name }]) => `${keys} ${name}`)).toEqual(['A accept', 'J next']);
});

test('an action whose first key is taken keeps its other one; while typing, bare keys stand for nothing', () => {
  const possible = [action('open', 'Enter'), action('read', ['Enter', 'Ctrl+Enter'])];
  expect(actionsByKey(possible, false).map(([keys]) => keys)).toEqual(['Enter', 'Ctrl+Enter']);
  expect(actionsByKey([action('tag', 'T')], true)).toEqual([]);
});
