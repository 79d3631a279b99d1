import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Drawer } from './Drawer.tsx';

const list = document.createElement('button');
const page = document.createElement('div');
const onClose = vi.fn();
let root: Root;

function show(stays = false, children = createElement('input')): void {
  const props = { name: 'Filters', stays, onClose, children };
  flushSync(() => root.render(createElement(Drawer, props)));
}

const press = (on: Element | null) => on?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
const inside = () => page.querySelector('input');

beforeEach(() => {
  document.body.append(list, page);
  root = createRoot(page);
  list.focus();
  onClose.mockClear();
});

afterEach(() => {
  flushSync(() => root.unmount());
});

test('it has the focus while it is shown, and gives it back', () => {
  show();
  expect(page.contains(document.activeElement)).toBe(true);
  flushSync(() => root.render(null));
  expect(document.activeElement).toBe(list);
});

test('it is closed by Escape, which does nothing else', () => {
  const elsewhere = vi.fn();
  document.addEventListener('keydown', elsewhere);
  show();
  inside()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  document.removeEventListener('keydown', elsewhere);
  expect(onClose).toHaveBeenCalledOnce();
  expect(elsewhere).not.toHaveBeenCalled();
});

test('it is closed by a press beside it, or once the focus is elsewhere, which stays there', () => {
  show();
  press(inside());
  inside()?.focus();
  expect(onClose).not.toHaveBeenCalled();
  press(list);
  expect(onClose).toHaveBeenCalledOnce();
  list.focus();
  expect(onClose).toHaveBeenCalledTimes(2);
  flushSync(() => root.render(null));
  expect(document.activeElement).toBe(list);
});

test('what is not finished in it is not closed by leaving it', () => {
  show(true);
  press(list);
  list.focus();
  expect(onClose).not.toHaveBeenCalled();
});

test('a dialog over it does not close it', () => {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  const within = dialog.appendChild(document.createElement('button'));
  dialog.setAttribute('open', '');
  show();
  press(within);
  within.focus();
  dialog.remove();
  expect(onClose).not.toHaveBeenCalled();
});

test('Tab does not leave it while what comes next is not drawn yet', () => {
  const pressTab = () => {
    const tab = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(tab);
    return tab.defaultPrevented;
  };
  show(false, createElement('div', { 'aria-busy': true }));
  expect(pressTab()).toBe(true);
  show(false, createElement('div', { 'aria-busy': false }));
  expect(pressTab()).toBe(false);
});
