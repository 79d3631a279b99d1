import { createElement, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { Listbox } from './Listbox.tsx';
import { Table } from './Table.tsx';

const table = createElement(Table<number>, {
  ...{ label: 'Claims', columns: [], groups: [{ name: '', rows: [1] }], keyOf: (row: number) => row },
  ...{ active: 1, onActive: () => undefined, autoFocus: true, focusKey: 'list' },
});
const listbox = createElement(Listbox, {
  ...{ label: 'Sources', count: 1, active: 0, onActive: () => undefined, estimate: 30, renderOption: () => 'one' },
  ...{ autoFocus: true, focusKey: 'list' },
});

/** A place with a filter above its list, which is drawn once there is something to list. */
function opened(list: ReactElement) {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  const draw = (shown?: ReactElement) =>
    flushSync(() => root.render(createElement('main', { tabIndex: -1 }, createElement('input'), shown)));
  onTestFinished(() => {
    flushSync(() => root.unmount());
    host.remove();
  });
  draw();
  return { filter: host.querySelector('input') as HTMLInputElement, list: () => draw(list) };
}
const focused = () => (document.activeElement as HTMLElement).dataset.focusKey;

test.each([
  ['a table', table],
  ['a list', listbox],
])('%s that is drawn takes the focus when its place is opened, also from what is around it', (_, list) => {
  const place = opened(list);
  place.filter.closest('main')?.focus();
  place.list();
  expect(focused()).toBe('list');
});

test.each([
  ['a table', table],
  ['a list', listbox],
])('%s that is drawn anew leaves the focus in the filter above it', (_, list) => {
  const place = opened(list);
  place.filter.focus();
  place.list();
  expect(document.activeElement).toBe(place.filter);
});
