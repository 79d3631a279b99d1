import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { Highlighted } from './Highlighted.tsx';

function drawn(text: string, found: string): HTMLElement {
  const root = document.createElement('div');
  const start = [...text.slice(0, text.indexOf(found))].length;
  const spans = [{ start, end: start + [...found].length }];
  flushSync(() => createRoot(root).render(createElement(Highlighted, { text, spans })));
  return root;
}

test('a found word of a run against the direction of the text is marked within the run', () => {
  const text = 'اصطدمت العبارة Lark of Averin بالكراكة';
  const root = drawn(text, 'of');
  expect(root.querySelector('span')?.innerHTML).toBe('Lark <mark>of</mark> Averin');
  expect(root.textContent).toBe(text);
});

test('a found phrase may reach into such a run', () => {
  const text = 'اصطدمت العبارة Lark of Averin بالكراكة';
  const root = drawn(text, 'العبارة Lark');
  expect([...root.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['العبارة ', 'Lark']);
  expect(root.textContent).toBe(text);
});
