import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// jsdom has none.
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { SearchField } = await import('./SearchField.tsx');

const done: string[] = [];
let root: Root;

beforeEach(() => {
  done.length = 0;
  document.body.innerHTML =
    '<div id="field"></div><input type="checkbox" id="filter"><div tabindex="0" data-focus-key="results"></div>';
  root = createRoot(document.getElementById('field') as HTMLElement);
});
afterEach(() => root.unmount());

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

function draw(answered: boolean): void {
  const props = {
    ...{ text: 'lights', interpreted: undefined, query: undefined, saving: false, onEscape: null },
    onText: () => undefined,
    onLeave: () => undefined,
    onSave: () => undefined,
    onList: () => done.push('list'),
    onOpenFirst: () => done.push('open'),
  };
  flushSync(() => root.render(createElement(SearchField, { ...props, answered })));
}

function enter(): void {
  const field = find('[data-focus-key="search-field"]');
  field?.focus();
  flushSync(() => field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
}

test('Enter leads into the list once it is that of the field, wherever on the way there the focus is', () => {
  for (const leave of [
    () => undefined,
    () => find('[data-focus-key="results"]')?.focus(),
    () => find('[data-focus-key="search-field"]')?.blur(),
  ]) {
    done.length = 0;
    draw(false);
    enter();
    leave();
    draw(true);
    expect(done).toEqual(['list']);
  }
});

test('who has put the focus elsewhere meanwhile is not called back from there', () => {
  draw(false);
  enter();
  enter();
  find('#filter')?.focus();
  draw(true);
  expect(done).toEqual([]);
  find('[data-focus-key="search-field"]')?.focus();
  draw(true);
  expect(done).toEqual([]);
});
