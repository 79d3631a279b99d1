import { expect, test, vi } from 'vitest';

vi.stubGlobal('navigator', { platform: 'Linux x86_64' });
vi.stubGlobal('window', { history: { state: null, replaceState: () => undefined }, addEventListener: () => undefined });
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { ACTIONS } = await import('./actions.ts');

test('every action has a unique name', () => {
  const names = ACTIONS.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
