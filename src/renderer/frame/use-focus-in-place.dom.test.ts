import { createElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { focusPlace } from '../focus.ts';
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

test('a control whose row goes to another place in its list keeps the focus', async () => {
  const { find, focus, focusedThen } = drawn('<ul><li><button id="a">Go</button></li><li id="b">Held</li></ul>');
  focus('#a');
  find('#b').after(find('#a').closest('li') as HTMLElement);
  expect(await focusedThen()).toBe('a');
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

function Empty() {
  return createElement('main', { ref: useFocusInPlace('library') });
}

/** A place in which this is drawn. */
function drawn(html: string) {
  vi.useFakeTimers();
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  flushSync(() => root.render(createElement(Empty)));
  onTestFinished(() => {
    flushSync(() => root.unmount());
    host.remove();
  });
  const main = host.querySelector('main') as HTMLElement;
  main.innerHTML = `<section data-pane="results" tabindex="-1">${html}</section>`;
  const find = (selector: string) => main.querySelector(selector) as HTMLElement;
  const focus = (selector: string) => {
    find(selector).focus();
    vi.advanceTimersByTime(1_000);
  };
  const focusedThen = async () => {
    // The observer is told after what is being done.
    await Promise.resolve();
    vi.advanceTimersByTime(1_000);
    return document.activeElement?.id;
  };
  return { main, find, focus, focusedThen };
}

function pressTab(): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
}

const row = (id: string) =>
  `<li id="${id}"><button id="open-${id}">Open</button><span><button id="more-${id}">More</button></span></li>`;
const ROWS = `<ul>${['a', 'b', 'c'].map(row).join('')}</ul>`;

test('when a row goes, the next one has the focus, at the same control; when it was the last, the one before', async () => {
  const { find, focus, focusedThen } = drawn(ROWS);
  focus('#more-b');
  find('#b').remove();
  expect(await focusedThen()).toBe('more-c');
  find('#c').remove();
  expect(await focusedThen()).toBe('more-a');
});

test('when the last row goes with its list, what stands beside the list has the focus', async () => {
  const { find, focus, focusedThen } = drawn(`<div><ul>${row('a')}</ul><button id="watch">Watch…</button></div>`);
  focus('#open-a');
  find('ul').remove();
  expect(await focusedThen()).toBe('watch');
});

test.each([
  ['list', 'is drawn anew while it waits for rows, has the focus again', () => {}],
  ['beside', 'is drawn anew after a key was pressed beside it, does not take the focus', pressTab],
])('the focus is in “%s” when a list %s', async (expected, _, meanwhile) => {
  const grid = '<div id="list" role="grid" tabindex="0" data-focus-key="lanes"></div>';
  const { main, find, focus, focusedThen } = drawn(`<button id="beside">Another claim</button>${grid}`);
  focus('#list');
  find('#list').remove();
  expect(await focusedThen()).toBe('beside');
  meanwhile();
  main.firstElementChild?.insertAdjacentHTML('beforeend', grid);
  expect(await focusedThen()).toBe(expected);
});

test('a button that can no longer be pressed gives the focus to the one beside it', async () => {
  const { find, focus, focusedThen } = drawn(
    '<div><button id="pause">Pause</button><button id="stop">Stop</button></div>',
  );
  focus('#pause');
  (find('#pause') as HTMLButtonElement).disabled = true;
  // The observer is told before the browser draws it and lets go.
  await Promise.resolve();
  find('#pause').blur();
  expect(await focusedThen()).toBe('stop');
});

test('a line that can no longer have the focus gives it to what took its place at the top of its list', async () => {
  const { find, focus, focusedThen } = drawn('<ul><li><p id="held" tabindex="-1">Held</p></li></ul>');
  focus('#held');
  find('#held').removeAttribute('tabindex');
  find('ul').insertAdjacentHTML('afterbegin', '<li><button id="go">Go there</button></li>');
  // As the browser does.
  find('#held').blur();
  expect(await focusedThen()).toBe('go');
});

test('a dialog over a row that went with it leaves the focus to the next row', async () => {
  const { main, find, focus, focusedThen } = drawn(ROWS);
  focus('#more-a');
  main.insertAdjacentHTML('beforeend', '<dialog open><button id="delete">Delete</button></dialog>');
  focus('#delete');
  find('#a').remove();
  find('dialog').remove();
  expect(await focusedThen()).toBe('more-b');
});

test('the Undo of a notice gives the focus back to what had it', async () => {
  const { main, find, focus, focusedThen } = drawn(ROWS);
  focus('#open-b');
  main.insertAdjacentHTML('beforeend', '<div data-passing><button id="undo">Undo</button></div>');
  focus('#undo');
  find('#undo').remove();
  expect(await focusedThen()).toBe('open-b');
});

test('a list that is drawn late has the focus from the pane that was lent it first by what kept the focus', () => {
  const { main, find } = drawn('');
  focusPlace(main);
  expect(document.activeElement).toBe(find('section'));
  find('section').innerHTML =
    '<div role="grid"><i id="cell" role="gridcell" tabindex="0" data-focus-key="cell"></i></div>';
  vi.spyOn(find('#cell'), 'offsetParent', 'get').mockReturnValue(main);
  vi.advanceTimersByTime(1_000);
  expect(document.activeElement).toBe(find('#cell'));
});
