import { describe, expect, test, vi } from 'vitest';
import type { ActionContext } from './action.ts';

vi.stubGlobal('navigator', { platform: 'Linux x86_64' });
vi.stubGlobal('window', { history: { state: null, replaceState: () => undefined }, addEventListener: () => undefined });
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { ACTIONS } = await import('./actions.ts');
const { keysOf, ownKeys } = await import('./key-bindings.ts');
const { claimPage } = await import('../places/claims/claims-handle.ts');
const { importsHandle } = await import('../places/imports/imports-handle.ts');
const { possibleActions } = await import('./use-action-context.ts');
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

describe('while what was opened is still being read, no key acts on what was selected before', () => {
  const contextOf = (place: 'library' | 'claims', scope: object, kind: 'article' | 'claim') =>
    ({
      archive: { readOnly: false, articles: 9, sources: 9 },
      location: { place, scope },
      workingSet: { kind, ids: [1, 2], isGrowing: false },
      shell: { kind: 'serve' },
      handle: () => undefined,
    }) as unknown as ActionContext;
  const here = (context: ActionContext) =>
    possibleActions(context).flatMap(({ name, place }) => (place === 'everywhere' ? [] : [name]));

  test('in an article', () => {
    expect(here(contextOf('library', { articleId: 3 }, 'article'))).toEqual(['clear-selection']);
  });

  test('on the page of a claim', () => {
    expect(here(contextOf('claims', { claimId: 3 }, 'claim'))).toEqual([
      'new-claim-without-evidence',
      'clear-selection',
    ]);
  });

  test('in the table of claims, the selected are there to act on, and / goes to its filter and not to the Library', () => {
    const context = contextOf('claims', {}, 'claim');
    expect(here(context)).toEqual(expect.arrayContaining(['delete-claims', 'filter-claims']));
    const first = possibleActions(context).find((action) => keysOf(action).includes('/'));
    expect(first?.name).toBe('filter-claims');
  });
});

test('Delete removes a passage on the page of a claim, and never the claim, also when no passage is left', () => {
  const byDelete = (passages: object[]) => {
    const context = {
      archive: { readOnly: false, articles: 9, sources: 9 },
      location: { place: 'claims', scope: { claimId: 3 } },
      workingSet: { kind: 'claim', ids: [], isGrowing: false },
      shell: { kind: 'serve' },
      handle: (handle: unknown) => (handle === claimPage ? { claim: { claimId: 3 }, passages } : undefined),
    } as unknown as ActionContext;
    const possible = possibleActions(context);
    expect(possible.map(({ name }) => name)).toContain('delete-open-claim');
    return possible.flatMap((action) => (keysOf(action).includes('Delete') ? action.name : []));
  };
  expect(byDelete([{ evidenceId: 1 }])).toEqual(['passage-take-away']);
  expect(byDelete([])).toEqual([]);
});

test('Escape, pressed once too often, does not stop the import that is shown', () => {
  const context = {
    archive: { readOnly: false, articles: 9, sources: 9 },
    location: { place: 'imports', scope: {} },
    workingSet: { kind: 'article', ids: [], isGrowing: false },
    shell: { kind: 'serve' },
    handle: (handle: unknown) =>
      handle === importsHandle ? { isRunning: true, job: { state: 'running' } } : undefined,
  } as unknown as ActionContext;
  const byKey = (key: string) =>
    possibleActions(context).flatMap((action) => (keysOf(action).includes(key) ? action.name : []));
  expect(byKey('Escape')).toEqual([]);
  expect(byKey('Shift+P')).toEqual(['stop-import']);
});
