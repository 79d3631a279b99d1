// @vitest-environment jsdom
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useOptions } from './use-options.ts';

let root: Root;
let taken: number[];
let options: ReturnType<typeof useOptions>;

function Shows({ count, isThere }: { count: number; isThere: boolean }) {
  options = useOptions(count, isThere, (at) => taken.push(at));
  return createElement('input', { onKeyDown: options.onKeyDown });
}

const draw = (count: number, isThere: boolean) =>
  flushSync(() => root.render(createElement(Shows, { count, isThere })));
const press = (key: string) =>
  flushSync(() => document.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

beforeEach(() => {
  taken = [];
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.querySelector('div') as HTMLElement);
});
afterEach(() => root.unmount());

test('Enter takes the current option, and none of those for the words typed before', () => {
  draw(3, false);
  press('ArrowDown');
  press('Enter');
  options.take();
  expect(taken).toEqual([]);
  draw(2, true);
  press('Enter');
  options.take();
  expect(taken).toEqual([1, 1]);
});

test('that there is no option is known only once they are there', () => {
  draw(0, false);
  press('Enter');
  expect(taken).toEqual([]);
  draw(0, true);
  press('Enter');
  expect(taken).toEqual([-1]);
});
