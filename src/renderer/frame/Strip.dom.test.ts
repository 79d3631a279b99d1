import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { useModal } from '../parts/layout/use-modal.ts';
import { Strip } from './Strip.tsx';

function Modal() {
  return createElement('dialog', { ref: useModal() });
}

test('while a modal dialog is open, what must be known is a part of it, and so not inert', async () => {
  HTMLDialogElement.prototype.showModal ??= () => {};
  HTMLDialogElement.prototype.close ??= () => {};
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  onTestFinished(() => root.unmount());
  const strip = createElement(Strip, null, createElement('button', { type: 'button' }, 'Copy'));
  const draw = (isOpen: boolean) =>
    flushSync(() => root.render(createElement('main', null, strip, isOpen && createElement(Modal))));
  const around = () => document.querySelector('[role="alert"]')?.parentElement?.tagName;
  for (const [isOpen, tag] of [
    [false, 'MAIN'],
    [true, 'DIALOG'],
    [false, 'MAIN'],
  ] as const) {
    draw(isOpen);
    await vi.waitFor(() => expect(around()).toBe(tag));
  }
});
