import { describe, expect, test, vi } from 'vitest';

vi.stubGlobal('navigator', { platform: 'Linux x86_64' });
vi.stubGlobal('window', { history: { state: null, replaceState: () => undefined }, addEventListener: () => undefined });
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { ACTIONS } = await import('./actions.ts');
const { keysOf, ownKeys } = await import('./key-bindings.ts');
const { PRESETS, presetOf } = await import('./key-presets.ts');

test('every action has a unique name', () => {
  const names = ACTIONS.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

describe('a set of keys', () => {
  const presets = Object.entries(PRESETS).map(([name, keys]) => ({ name, keys: keys as Record<string, string> }));

  test.each(presets)(
    '$name names actions that there are, and gives no key a second meaning where it had one',
    ({ keys }) => {
      const clashes = () =>
        ACTIONS.flatMap((one, at) =>
          ACTIONS.slice(at + 1)
            .filter((other) => [one.place, other.place].includes('everywhere') || one.place === other.place)
            .filter((other) => keysOf(one).some((key) => keysOf(other).includes(key)))
            .map((other) => `${one.name} ${other.name}`),
        );
      expect(Object.keys(keys).filter((name) => !ACTIONS.some((action) => action.name === name))).toEqual([]);
      ownKeys.set({});
      const before = clashes();
      ownKeys.set(keys);
      expect(clashes().filter((clash) => !before.includes(clash))).toEqual([]);
      expect(presetOf(keys)).not.toBe('own');
      expect(presetOf({ ...keys, 'mark-read': 'Q' })).toBe('own');
    },
  );
});

test('Vim-like keys show theirs for undo and redo, and the usual ones still act', () => {
  ownKeys.set(PRESETS['Vim-like']);
  const keys = ['undo', 'redo'].map((name) => ACTIONS.filter((action) => action.name === name).flatMap(keysOf));
  expect(keys).toEqual([
    ['U', 'Ctrl+Z'],
    ['Shift+U', 'Ctrl+Shift+Z'],
  ]);
});
