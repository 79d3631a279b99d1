import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdWhileBusy } from './held-keys.ts';

let acted: string[] = [];
const act = ({ key }: KeyboardEvent) => acted.push(key);
const purposeOf = ({ key, altKey, ctrlKey }: KeyboardEvent) => {
  if (altKey || key === 'F1') return 'everywhere';
  if (key === 'd') return 'changes';
  return ctrlKey || key === 'Insert' ? null : 'rows';
};
const hold = (event: KeyboardEvent) => holdWhileBusy(event, purposeOf);

beforeEach(() => {
  acted = [];
  document.body.innerHTML = '<main><input><div role="listbox" tabindex="0" aria-busy="true"></div></main>';
  list().focus();
  document.addEventListener('keydown', hold, true);
  document.addEventListener('keydown', act);
});
afterEach(() => {
  document.removeEventListener('keydown', hold, true);
  document.removeEventListener('keydown', act);
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  vi.useRealTimers();
});

const list = () => document.querySelector('div') as HTMLElement;
const press = (key: string, how: KeyboardEventInit = {}) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how }));
const answer = () => list().removeAttribute('aria-busy');

test('keys pressed while a list is asked again act in their order once it is drawn', async () => {
  press('j');
  press('x');
  expect(acted).toEqual([]);
  answer();
  press('Delete');
  await expect.poll(() => acted).toEqual(['j', 'x', 'Delete']);
  press('k');
  expect(acted).toEqual(['j', 'x', 'Delete', 'k']);
});

test('a key that asks again holds those behind it until that answer', async () => {
  const ask = ({ key }: KeyboardEvent) => key === 's' && list().setAttribute('aria-busy', 'true');
  document.addEventListener('keydown', ask);
  press('s');
  press('x');
  answer();
  await expect.poll(() => acted).toEqual(['s']);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(acted).toEqual(['s']);
  answer();
  await expect.poll(() => acted).toEqual(['s', 'x']);
  document.removeEventListener('keydown', ask);
});

test('what is typed in a field, or leads away, does not wait', () => {
  press('2', { altKey: true });
  document.querySelector('input')?.focus();
  press('a');
  expect(acted).toEqual(['2', 'a']);
});

test('what the browser does with a key, it does at once', async () => {
  press('j');
  expect(press('c', { ctrlKey: true })).toBe(true);
  expect(press('Insert')).toBe(true);
  expect(acted).toEqual(['c', 'Insert']);
  answer();
  await expect.poll(() => acted).toEqual(['c', 'Insert', 'j']);
});

test('what is the same everywhere waits only for its turn, and nothing follows what leads away', async () => {
  press('F1');
  expect(acted).toEqual(['F1']);
  for (const key of ['x', 'F1']) press(key);
  press('ArrowLeft', { altKey: true });
  press('Delete');
  answer();
  await expect.poll(() => acted).toEqual(['F1', 'x', 'F1', 'ArrowLeft']);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(acted).toEqual(['F1', 'x', 'F1', 'ArrowLeft']);
});

test('a key held down goes one step', async () => {
  press('j');
  press('j', { repeat: true });
  press('j', { repeat: true });
  answer();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(acted).toEqual(['j']);
});

test('into a dialog that a key opens, the others only type', async () => {
  const open = ({ key }: KeyboardEvent) => {
    if (key !== 't') return;
    document.body.insertAdjacentHTML('beforeend', '<dialog open><input id="tag"></dialog>');
    document.getElementById('tag')?.focus();
  };
  document.addEventListener('keydown', open);
  for (const key of ['t', 'a', 'b', 'Enter']) press(key);
  answer();
  await expect.poll(() => (document.getElementById('tag') as HTMLInputElement | null)?.value).toBe('ab');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(acted).toEqual(['t']);
  document.removeEventListener('keydown', open);
});

test('Escape, Tab, the mouse, going back and two seconds give up what waits', async () => {
  vi.useFakeTimers();
  for (const giveUp of [
    () => press('Escape'),
    () => press('Tab'),
    () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })),
    () => window.dispatchEvent(new Event('popstate')),
    () => vi.advanceTimersByTime(2_000),
  ]) {
    list().setAttribute('aria-busy', 'true');
    press('Delete');
    giveUp();
    answer();
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(acted).toEqual(['Escape', 'Tab']);
});

test('keys pressed before a list is drawn for the first time wait for it', async () => {
  const skeleton = document.createElement('div');
  skeleton.dataset.awaitsList = 'true';
  list().replaceWith(skeleton);
  press('j');
  expect(acted).toEqual([]);
  skeleton.remove();
  await expect.poll(() => acted).toEqual(['j']);
});

test('into a text that is written, as an open report, no key that waited goes', async () => {
  const open = ({ key }: KeyboardEvent) => {
    if (key !== 'Enter') return;
    const text = document.createElement('div');
    // jsdom does not know that such a text is one.
    Object.defineProperty(text, 'isContentEditable', { value: true });
    text.tabIndex = 0;
    document.body.append(text);
    text.focus();
  };
  document.addEventListener('keydown', open);
  for (const key of ['Enter', 'Delete']) press(key);
  answer();
  await expect.poll(() => acted).toEqual(['Enter']);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(acted).toEqual(['Enter']);
  document.removeEventListener('keydown', open);
});

test('a change that waited is made only to the row that was current when its key was pressed', async () => {
  list().innerHTML = '<p>One</p><p data-active>Two</p>';
  const row = (at: number) => list().children[at] as HTMLElement;
  press('d');
  press('x');
  answer();
  await expect.poll(() => acted).toEqual(['d', 'x']);
  list().setAttribute('aria-busy', 'true');
  press('d');
  press('x');
  row(1).removeAttribute('data-active');
  row(0).dataset.active = 'true';
  answer();
  await expect.poll(() => acted).toEqual(['d', 'x', 'x']);
});

test('no change is made to a row that was not drawn when its key was pressed', async () => {
  list().outerHTML = '<div data-awaits-list="true"></div>';
  press('d');
  press('j');
  list().outerHTML = '<div role="listbox"><p data-active>One</p></div>';
  await expect.poll(() => acted).toEqual(['j']);
});

test('a change behind a key that moves is made to the row that this one leads to', async () => {
  list().innerHTML = '<p data-active>One</p><p>Two</p>';
  const move = ({ key }: KeyboardEvent) => {
    if (key !== 'j') return;
    list().children[0]?.removeAttribute('data-active');
    list().children[1]?.setAttribute('data-active', 'true');
  };
  document.addEventListener('keydown', move);
  press('j');
  press('d');
  answer();
  await expect.poll(() => acted).toEqual(['j', 'd']);
  document.removeEventListener('keydown', move);
});
