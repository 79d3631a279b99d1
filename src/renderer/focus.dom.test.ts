import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { focusHoweverLate, focusPlace, focusSoon } from './focus.ts';

const main = document.createElement('main');
const draw = (html: string) => {
  main.insertAdjacentHTML('beforeend', html);
  return main.lastElementChild as HTMLElement;
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren(main);
  main.innerHTML = '<section data-pane="list" tabindex="-1"></section>';
});
afterEach(() => vi.useRealTimers());

test('the focus comes back to what had it, however late it is drawn, from what stood in for it', () => {
  focusHoweverLate('lanes');
  vi.advanceTimersByTime(250);
  focusPlace(main);
  expect(document.activeElement).toBe(main.firstElementChild);
  vi.advanceTimersByTime(3_000);
  const lanes = draw('<div data-focus-key="lanes" tabindex="0"></div>');
  vi.advanceTimersByTime(100);
  expect(document.activeElement).toBe(lanes);
});

test('what takes half a minute has the focus once it is drawn, from where it was asked for', () => {
  const field = draw('<input>');
  field.focus();
  focusHoweverLate('check');
  vi.advanceTimersByTime(30_000);
  expect(document.activeElement).toBe(field);
  const check = draw('<button data-focus-key="check">Go there</button>');
  vi.advanceTimersByTime(100);
  expect(document.activeElement).toBe(check);
  field.focus();
  vi.advanceTimersByTime(100);
  expect(document.activeElement).toBe(field);
});

test('it is not taken from what is put to use in the meantime', () => {
  const field = draw('<input>');
  field.focus();
  focusHoweverLate('lanes');
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  draw('<div data-focus-key="lanes" tabindex="0"></div>');
  vi.advanceTimersByTime(100);
  expect(document.activeElement).toBe(field);
});

test('a field has the focus before another key can be pressed, once it is drawn', async () => {
  focusSoon('find');
  const field = draw('<input data-focus-key="find">');
  // No timer has run: nothing but what was drawn brings the focus.
  await Promise.resolve();
  expect(document.activeElement).toBe(field);
});

test.each([
  ['a press of the mouse', () => dispatchEvent(new Event('pointerdown'))],
  ['Tab', () => dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }))],
  ['another call', () => focusSoon('elsewhere')],
])('what is drawn late does not take the focus from where %s has brought it', async (_, leave) => {
  const field = draw('<input data-focus-key="elsewhere">');
  focusSoon('find');
  leave();
  field.focus();
  draw('<input data-focus-key="find">');
  await Promise.resolve();
  expect(document.activeElement).toBe(field);
});

test('a letter that is typed ahead is for the field to be drawn', async () => {
  const list = draw('<div tabindex="0"></div>');
  list.focus();
  focusSoon('find');
  list.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  const field = draw('<input data-focus-key="find">');
  await Promise.resolve();
  expect(document.activeElement).toBe(field);
});

test('a place whose list is not drawn yet gives the focus to a pane that is always there', () => {
  main.innerHTML = '<section data-pane="filters" data-floats tabindex="-1"></section>';
  const results = draw('<section data-pane="results" tabindex="-1"></section>');
  focusPlace(main);
  expect(document.activeElement).toBe(results);
});
