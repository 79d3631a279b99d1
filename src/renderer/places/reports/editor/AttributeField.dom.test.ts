import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { AttributeField } from './AttributeField.tsx';

test('what is typed within the words stays where it was typed, though the document draws it later', () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  let written = 'a low tide';
  const draw = () =>
    flushSync(() =>
      root.render(
        createElement(AttributeField, {
          label: 'Why',
          value: written,
          readOnly: false,
          onChange: (value: string) => {
            written = value;
          },
        }),
      ),
    );
  draw();
  const field = place.querySelector('input') as HTMLInputElement;
  field.focus();
  for (const letter of ['v', 'e', 'r', 'y', ' ']) {
    field.setSelectionRange(field.selectionStart ?? 0, field.selectionStart ?? 0);
    if (letter === 'v') field.setSelectionRange(2, 2);
    field.setRangeText(letter, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
    flushSync(() => field.dispatchEvent(new InputEvent('input', { bubbles: true })));
    draw();
  }
  expect([field.value, written, field.selectionStart]).toEqual(['a very low tide', 'a very low tide', 7]);
  written = 'as another window wrote';
  draw();
  expect(field.value).toBe('as another window wrote');
  root.unmount();
});
