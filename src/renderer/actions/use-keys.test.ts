// @vitest-environment jsdom
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { compareHandle } from '../places/compare/compare-handle.ts';
import type { ActionContext } from './action.ts';
import type { Handle } from './handles.ts';

vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { useKeys } = await import('./use-keys.ts');

function Keys({ context }: { context: ActionContext }) {
  useKeys(context);
  return null;
}

test('a key held down goes on moving, and acts once', () => {
  const done: string[] = [];
  const comparison = {
    hasDifference: true,
    stops: 3,
    step: () => done.push('next'),
    dismiss: () => done.push('dismissed'),
  };
  const context = {
    archive: { readOnly: false, articles: 9, sources: 9 },
    location: { place: 'compare', scope: {} },
    workingSet: { kind: 'article', ids: [], isGrowing: false },
    shell: { kind: 'serve' },
    handle: (handle: Handle<unknown>) => (handle === compareHandle ? comparison : undefined),
  } as unknown as ActionContext;
  const root = createRoot(document.createElement('div'));
  flushSync(() => root.render(createElement(Keys, { context })));
  const hold = (key: string) => {
    for (const repeat of [false, true, true])
      document.dispatchEvent(new KeyboardEvent('keydown', { key, code: `Key${key.toUpperCase()}`, repeat }));
  };
  hold('n');
  hold('z');
  expect(done).toEqual(['next', 'next', 'next', 'dismissed']);
  root.unmount();
});
