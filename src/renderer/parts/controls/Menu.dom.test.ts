import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';

vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { Menu } = await import('./Menu.tsx');

// What is not shown takes no focus.
HTMLElement.prototype.showPopover = function show(this: HTMLElement) {
  this.removeAttribute('popover');
};

test('a menu that is closed gives the focus back to the text it was opened from, or else to its button', () => {
  document.body.innerHTML = '<textarea></textarea><button></button><div></div>';
  const [field, anchor, place] = [...document.body.children] as HTMLElement[];
  const openFrom = (from: HTMLElement | undefined) => {
    (document.activeElement as HTMLElement).blur();
    from?.focus();
    const root = createRoot(place as HTMLElement);
    const items = [{ label: 'First', run: () => undefined }];
    flushSync(() =>
      root.render(createElement(Menu, { label: 'Menu', anchor: anchor ?? null, items, onClose: () => {} })),
    );
    expect(document.activeElement?.textContent).toBe('First');
    root.unmount();
    return document.activeElement;
  };
  expect([openFrom(field), openFrom(anchor), openFrom(undefined)]).toEqual([field, anchor, anchor]);
});
