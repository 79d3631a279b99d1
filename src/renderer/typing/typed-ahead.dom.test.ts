import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
const { enterTypedAhead, typeAhead } = await import('./typed-ahead.ts');
const { useModal } = await import('../parts/layout/use-modal.ts');
const { overlay } = await import('../window-state.ts');

let root: Root;
const press = (...keys: string[]) => {
  for (const key of keys) typeAhead(new KeyboardEvent('keydown', { key }));
};
const draw = (drawn: boolean) => {
  flushSync(() => root.render(drawn ? createElement(Asks) : null));
};
const field = () => document.querySelector('input');

function Asks() {
  const dialog = useModal((element) => element.querySelector('input')?.focus());
  const [words, setWords] = useState('');
  const onChange = ({ target }: { target: HTMLInputElement }) => setWords(target.value);
  return createElement('dialog', { ref: dialog }, createElement('input', { value: words, onChange }));
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = () => undefined;
  document.body.innerHTML = '<button></button><textarea></textarea><div></div>';
  root = createRoot(document.querySelector('div') as HTMLElement);
  overlay.set({ kind: 'command', text: '' });
});
afterEach(() => flushSync(() => root.unmount()));

test('letters typed before a dialog is drawn are in its field', async () => {
  press('f', 'o', 'Shift', 'p', 'Backspace', 'g', 'Enter');
  draw(true);
  await vi.waitFor(() => expect(field()?.value).toBe('fog'));
  enterTypedAhead();
  expect(field()?.value).toBe('fog');
});

test('the key that asked for a dialog, still held down, types nothing in its field', () => {
  typeAhead(new KeyboardEvent('keydown', { key: 't', repeat: true }));
  draw(true);
  expect(field()?.value).toBe('');
});

test('those typed for a dialog that was not wanted any more are not typed in the next', () => {
  press('f');
  overlay.set(null);
  draw(true);
  expect(field()?.value).toBe('');
});

test('after a dialog the focus goes back, unless what was done there moved it', () => {
  const [button, words] = [document.querySelector('button'), document.querySelector('textarea')];
  button?.focus();
  draw(true);
  expect(document.activeElement).toBe(field());
  draw(false);
  expect(document.activeElement).toBe(button);
  draw(true);
  words?.focus();
  draw(false);
  expect(document.activeElement).toBe(words);
});
