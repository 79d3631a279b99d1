// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdWhileBusy } from './held-keys.ts';

let acted: string[] = [];
const act = ({ key }: KeyboardEvent) => acted.push(key);

beforeEach(() => {
  acted = [];
  document.body.innerHTML = '<main><input><div role="listbox" tabindex="0" aria-busy="true"></div></main>';
  list().focus();
  document.addEventListener('keydown', holdWhileBusy, true);
  document.addEventListener('keydown', act);
});
afterEach(() => {
  document.removeEventListener('keydown', holdWhileBusy, true);
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

test('Escape, the mouse and two seconds give up what waits', async () => {
  vi.useFakeTimers();
  for (const giveUp of [
    () => press('Escape'),
    () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })),
    () => vi.advanceTimersByTime(2_000),
  ]) {
    list().setAttribute('aria-busy', 'true');
    press('Delete');
    giveUp();
    answer();
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(acted).toEqual(['Escape']);
});
