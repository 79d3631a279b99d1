import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Client } from './client.ts';
import { notices } from './notices.ts';
import { createStore } from './store.ts';
import { followUnsavedWords, sayUnsaved } from './unsaved-words.ts';

beforeAll(() => followUnsavedWords({ onState: () => () => {} } as Partial<Client> as Client));
beforeEach(() => notices.set([]));

/** Whether the analyst is asked before the window closes. */
const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

function draw(html: string): HTMLInputElement {
  document.body.innerHTML = html;
  return document.querySelector('[data-typed-in]') as HTMLInputElement;
}

function type(field: HTMLInputElement, words: string): void {
  field.dispatchEvent(new Event('beforeinput', { bubbles: true }));
  field.value = words;
}

test('closing the window asks first over words typed in a field that is still to be confirmed', () => {
  for (const html of ['<textarea data-typed-in>As found</textarea>', '<input data-typed-in value="As found">']) {
    const field = draw(`<form data-unconfirmed>${html}</form>`);
    expect(isAsked()).toBe(false);
    type(field, 'As heard');
    expect(isAsked()).toBe(true);
    field.remove();
    expect(isAsked()).toBe(false);
  }
});

test('it asks over no words that are back as they were, or were taken out again', () => {
  const field = draw('<form data-unconfirmed><input data-typed-in value="As found"></form>');
  type(field, 'As heard');
  type(field, 'As found');
  expect(isAsked()).toBe(false);
  type(field, ' ');
  expect(isAsked()).toBe(false);
});

test('it asks over nothing that is only sought, chosen, or saved as it is typed', () => {
  for (const html of [
    '<form data-unconfirmed><input role="combobox" data-typed-in></form>',
    '<form data-unconfirmed><input role="searchbox" data-typed-in></form>',
    '<dialog open><input data-typed-in></dialog>',
  ]) {
    type(draw(html), 'harbour');
    expect(isAsked()).toBe(false);
  }
});

test('a draft that was there before its field is compared with what it replaces', () => {
  const draft = (words: string) =>
    draw(`<div data-unconfirmed><textarea data-typed-in data-before="As found">${words}</textarea></div>`);
  draft('As heard');
  expect(isAsked()).toBe(true);
  draft('As found');
  expect(isAsked()).toBe(false);
});

test('words that were left twice unsaved are said to be so once, until they are saved', () => {
  const state = createStore<{ problem: string | null }>({ problem: 'The disk is full.' });
  const words = { lost: 'The note is not saved.', state, flush: async () => {} };
  sayUnsaved(words);
  state.set({ problem: 'The disk is still full.' });
  sayUnsaved(words);
  expect(notices.get().map(({ text }) => text)).toEqual(['The note is not saved. The disk is still full.']);
  state.set({ problem: null });
  expect(notices.get()).toEqual([]);
});
