import { createElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { useFocusInPlace } from './use-focus-in-place.ts';

const list = (key: string, inside?: ReactNode) =>
  createElement('div', { role: 'grid', tabIndex: 0, 'data-focus-key': key, key }, inside);

function Place() {
  const lists = [list('jobs'), list('outcomes', createElement('button', { type: 'button' }, 'Name the source…'))];
  return createElement('main', { ref: useFocusInPlace('imports') }, lists);
}

afterEach(() => vi.useRealTimers());

function opened(): HTMLButtonElement {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  flushSync(() => root.render(createElement(Place)));
  onTestFinished(() => {
    flushSync(() => root.unmount());
    host.remove();
  });
  return host.querySelector('button') as HTMLButtonElement;
}

test('when a row goes with what had the focus, its list has it, not the first one of the place', async () => {
  const button = opened();
  button.focus();
  button.remove();
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-focus-key')).toBe('outcomes'));
});

test('what let go of the focus and is still drawn does not have it taken to another place', async () => {
  vi.useFakeTimers();
  const button = opened();
  button.focus();
  button.blur();
  button.append('again');
  // The observer is told after what is being done.
  await Promise.resolve();
  vi.advanceTimersByTime(1_000);
  expect(document.activeElement).toBe(document.body);
});
