import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { BidiText } from './BidiText.tsx';

function drawn(words: string, title?: string): HTMLElement {
  const root = document.createElement('div');
  // Words among ours are several children.
  const among = { lang: null, title, children: ['“', words, '”'] };
  flushSync(() => createRoot(root).render(createElement(BidiText, among)));
  return root;
}

test('an override is a sign with a name, apart from the words, and every character stays', () => {
  const root = drawn('not \u202eguilty\u202c');
  const signs = [...root.querySelectorAll('span')];
  expect(signs.map((sign) => [sign.textContent, sign.ariaLabel])).toEqual([
    ['\u202e', 'direction override'],
    ['\u202c', null],
  ]);
  expect(root.textContent).toBe('“not \u202eguilty\u202c”');
});

test('a tooltip, which the system draws, has the words in plain order', () => {
  expect(drawn('x', 'not \u202eguilty').querySelector('bdi')?.title).toBe('not guilty');
});

test('words of Persian keep their joiners, without any sign', () => {
  expect(drawn('می\u200cخواهد').querySelector('span')).toBeNull();
});

test('a figure among words from right to left is one piece, which no line cuts', () => {
  const root = drawn('بلغ عدد القتلى 1,234 شخصا');
  expect([...root.querySelectorAll('span')].map(({ textContent }) => textContent)).toEqual(['1,234']);
  expect(root.textContent).toBe('“بلغ عدد القتلى 1,234 شخصا”');
});
