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
      { key: names.charAt(at) || at, role: 'option', ...option(at), onClick: () => taken.push(at) },
      createElement('b', { 'data-names-option': '' }, names.charAt(at)),
      counts,
    ),
  );
  return createElement('div', null, createElement('input', { onKeyDown }), createElement('ul', options.list, drawn));
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

const mouse = (type: string, target: Element | null, clientY: number) => {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientY });
  flushSync(() => target?.dispatchEvent(event));
  return event;
};
const optionNamed = (name: string) =>
  [...document.querySelectorAll('p')].find(({ textContent }) => textContent === name) ?? null;

test('a press is for the option it began on, though the list moves before it ends', () => {
  draw(2, true, 'bc');
  mouse('mousedown', optionNamed('c'), 40);
  draw(3, true, 'abc');
  // Over another option by now, the browser clicks the list.
  mouse('click', document.querySelector('ul'), 41);
  expect(taken).toEqual([2]);
});

test('a press that is drawn away takes nothing, and a press on an option leaves the focus in the field', () => {
  draw(3, true, 'abc');
  const pressed = mouse('mousedown', optionNamed('b'), 40);
  mouse('click', document.querySelector('ul'), 60);
  expect([taken, pressed.defaultPrevented]).toEqual([[], true]);
});
