import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { TextArea } from './Field.tsx';

test('a field that is full says that what is longer is cut off', () => {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  onTestFinished(() => root.unmount());
  const draw = (value: string) =>
    flushSync(() =>
      root.render(
        createElement(TextArea, { label: 'Note', hint: 'Yours.', maxLength: 4, value, onChange: () => undefined }),
      ),
    );
  const told = () => document.querySelector('p')?.textContent;
  draw('abc');
  expect(told()).toBe('Yours.');
  draw('abcd');
  expect(told()).toBe('No more than 4 characters fit here: what is longer is cut off.');
  const field = document.querySelector('textarea');
  expect(field?.maxLength).toBe(4);
  // What it holds can be kept.
  expect(field?.ariaInvalid ?? field?.getAttribute('aria-invalid')).toBeNull();
});
