import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { currentLocation } from '../../../history.ts';
import { EventsNote } from './EventsNote.tsx';

const NAMES = new Map([
  [1, 'Courier'],
  [2, 'Evening Post'],
]);

function shown(events: number[][]): HTMLElement {
  const place = document.createElement('div');
  flushSync(() => createRoot(place).render(createElement(EventsNote, { comparison: { events }, names: NAMES })));
  return place;
}

const notes = (place: HTMLElement): (string | null)[] =>
  [...place.querySelectorAll('[role="note"]')].map(({ textContent }) => textContent);

test('two events are noted above the list, one is not', () => {
  expect(notes(shown([[1], [2]]))).toEqual([expect.stringMatching(/^These two seem to be about different events/)]);
  expect(notes(shown([[1, 2]]))).toEqual([]);
});

test('what is held back between two events is a press away, and so is the way back', () => {
  const place = shown([[1], [2]]);
  const press = () => flushSync(() => place.querySelector('button')?.click());
  press();
  expect(currentLocation().scope.asOneEvent).toBe(true);
  expect(notes(place)).toEqual([expect.stringMatching(/Compare only names and counts$/)]);
  press();
  expect(currentLocation().scope.asOneEvent).toBe(false);
  expect(notes(place)).toEqual([expect.stringMatching(/Compare all$/)]);
});
