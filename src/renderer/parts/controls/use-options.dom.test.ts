import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useOptions } from './use-options.ts';

let root: Root;
let taken: number[];
let options: ReturnType<typeof useOptions>;

interface ShowsProps {
  count: number;
  isThere: boolean;
  names: string;
  counts?: string;
}

function Shows({ count, isThere, names, counts = '' }: ShowsProps) {
  options = useOptions(count, isThere, (at) => taken.push(at));
  const { onKeyDown, option } = options;
  const drawn = Array.from({ length: count }, (_, at) =>
    createElement(
      'p',
      { key: at, ...option(at) },
      createElement('b', { 'data-names-option': '' }, names.charAt(at)),
      counts,
    ),
  );
  return createElement('div', null, createElement('input', { onKeyDown }), ...drawn);
}

const draw = (count: number, isThere: boolean, names = '', counts = '') =>
  flushSync(() => root.render(createElement(Shows, { count, isThere, names, counts })));
const press = (key: string) =>
  flushSync(() => document.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

Element.prototype.scrollIntoView = () => undefined;

beforeEach(() => {
  taken = [];
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.querySelector('div') as HTMLElement);
});
afterEach(() => root.unmount());

test('Enter takes the current option, and none of those for the words typed before', () => {
  draw(3, false, 'abc');
  press('ArrowDown');
  press('Enter');
  options.take();
  expect(taken).toEqual([]);
  draw(2, true, 'de');
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

test('Enter pressed before the options are there takes the current one then, if it is the one that was seen', () => {
  draw(2, false, 'ab');
  press('Enter');
  draw(1, true, 'a');
  expect(taken).toEqual([0]);
  draw(2, false, 'ab');
  press('Enter');
  draw(2, true, 'ba');
  press('ArrowUp');
  draw(2, false, 'ba');
  press('Enter');
  press('x');
  draw(2, true, 'ba');
  expect(taken).toEqual([0]);
});

test('Enter takes the option that was seen, though its counts are others by then', () => {
  draw(1, false, 'a', '1 source');
  press('Enter');
  draw(1, true, 'a', '2 sources');
  expect(taken).toEqual([0]);
});
