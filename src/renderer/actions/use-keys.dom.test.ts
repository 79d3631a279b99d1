import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { compareHandle } from '../places/compare/compare-handle.ts';
import { reportPage } from '../places/reports/reports-handle.ts';
import type { ActionContext } from './action.ts';
import type { Handle } from './handles.ts';

vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { useKeys } = await import('./use-keys.ts');

function Keys({ context }: { context: ActionContext }) {
  useKeys(context);
  return null;
}

/** Holds keys down where a place offers this to actions. */
function hold(place: string, of: Handle<never>, offered: object, keys: readonly KeyboardEventInit[]): void {
  const context = {
    archive: { readOnly: false, articles: 9, sources: 9 },
    location: { place, scope: {} },
    workingSet: { kind: 'article', ids: [], isGrowing: false },
    shell: { kind: 'serve' },
    handle: (handle: Handle<unknown>) => (handle.name === of.name ? offered : undefined),
  } as unknown as ActionContext;
  const root = createRoot(document.createElement('div'));
  flushSync(() => root.render(createElement(Keys, { context })));
  for (const key of keys)
    for (const repeat of [false, true, true]) document.dispatchEvent(new KeyboardEvent('keydown', { ...key, repeat }));
  root.unmount();
}

test('a key held down goes on moving, and acts once', () => {
  const done: string[] = [];
  const comparison = {
    hasDifference: true,
    stops: 3,
    step: () => done.push('next'),
    stepColumn: () => done.push('right'),
    dismiss: () => done.push('dismissed'),
  };
  hold('compare', compareHandle as Handle<never>, comparison, [
    { key: 'n', code: 'KeyN' },
    { key: 'ArrowRight' },
    { key: 'z', code: 'KeyZ' },
  ]);
  expect(done).toEqual(['next', 'next', 'next', 'right', 'right', 'right', 'dismissed']);
});

test('a key held down moves a section of a report by one place', () => {
  const done: number[] = [];
  const report = {
    isPreview: false,
    canWrite: true,
    canMoveUp: true,
    canMoveDown: true,
    moveSection: (by: number) => done.push(by),
  };
  hold('reports', reportPage as Handle<never>, report, [
    { key: 'ArrowDown', altKey: true },
    { key: 'ArrowUp', altKey: true },
  ]);
  expect(done).toEqual([1, -1]);
});

test('keys with which an input method composes words do not reach the field they are typed in', () => {
  const root = createRoot(document.createElement('div'));
  const context = {
    archive: null,
    location: { place: 'claims', scope: {} },
    workingSet: { kind: 'article', ids: [], isGrowing: false },
    shell: { kind: 'serve' },
    handle: () => undefined,
  } as unknown as ActionContext;
  flushSync(() => root.render(createElement(Keys, { context })));
  const field = document.body.appendChild(document.createElement('textarea'));
  const reached: boolean[] = [];
  field.addEventListener('keydown', ({ isComposing }) => reached.push(isComposing));
  for (const isComposing of [true, false])
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing, bubbles: true }));
  expect(reached).toEqual([false]);
  root.unmount();
  field.remove();
});
