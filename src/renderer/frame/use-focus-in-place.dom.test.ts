import { createElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { useFocusInPlace } from './use-focus-in-place.ts';

const list = (key: string, inside?: ReactNode) =>
  createElement('div', { role: 'grid', tabIndex: 0, 'data-focus-key': key, key }, inside);

function Place() {
  const lists = [list('jobs'), list('outcomes', createElement('button', { type: 'button' }, 'Name the source…'))];
  return createElement('main', { ref: useFocusInPlace('imports') }, lists);
}

test('when a row goes with what had the focus, its list has it, not the first one of the place', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  flushSync(() => createRoot(host).render(createElement(Place)));
  const button = document.querySelector('button');
  button?.focus();
  button?.remove();
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-focus-key')).toBe('outcomes'));
});
