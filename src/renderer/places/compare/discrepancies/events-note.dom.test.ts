import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { EventsNote } from './EventsNote.tsx';

const NAMES = new Map([
  [1, 'Courier'],
  [2, 'Evening Post'],
]);

function notes(events: number[][]): (string | null)[] {
  const place = document.createElement('div');
  flushSync(() => createRoot(place).render(createElement(EventsNote, { comparison: { events }, names: NAMES })));
  return [...place.querySelectorAll('[role="note"]')].map(({ textContent }) => textContent);
}

test('two events are noted above the list, one is not', () => {
  expect(notes([[1], [2]])).toEqual([expect.stringMatching(/^These two seem to be about different events/)]);
  expect(notes([[1, 2]])).toEqual([]);
});
