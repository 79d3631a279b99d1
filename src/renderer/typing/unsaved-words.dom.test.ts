import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Client } from '../client.ts';
import { forgetArchive } from '../forget-archive.ts';
import { currentLocation, holdHistory, navigate } from '../history.ts';
import { notices } from '../notices.ts';
import { createStore } from '../store.ts';
import { leftWords } from './left-words.ts';
import { followTyping, sayUnconfirmed } from './unconfirmed-words.ts';
import { followUnsavedWords, saveWords, sayUnsaved, typedAndNotSaved, watchWords } from './unsaved-words.ts';

beforeAll(() => {
  followUnsavedWords({ onState: () => () => {} } as Partial<Client> as Client);
  followTyping();
});
beforeEach(() => {
  document.body.replaceChildren();
  forgetArchive();
  leftWords.set([]);
  notices.set([]);
});

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

test('words that were left twice unsaved are said to be so once, until they are saved', () => {
  const state = createStore<{ problem: string | null }>({ problem: 'The disk is full.' });
  const words = { lost: 'The note is not saved.', state, words: () => null, flush: async () => {}, show: () => {} };
  sayUnsaved(words);
  state.set({ problem: 'The disk is still full.' });
  sayUnsaved(words);
  expect(notices.get().map(({ text }) => text)).toEqual(['The note is not saved. The disk is still full.']);
  state.set({ problem: null });
  expect(notices.get()).toEqual([]);
});

/** Words that are watched and cannot be saved. */
function watched(words: string | null) {
  const state = createStore({ problem: null });
  watchWords({
    lost: 'The note on claim 7 is not saved.',
    state,
    words: () => words,
    flush: async () => {},
    show: () => {},
  });
}

test('words that wait to be saved are asked about before the window closes, and keep the archive open', async () => {
  watched('As heard');
  expect(isAsked()).toBe(true);
  await expect(saveWords()).rejects.toThrow('The note on claim 7 is not saved.');
});

test('when another window opens another archive, what was typed and not saved is there until it is discarded', () => {
  const html =
    '<dialog><h2>Note on this passage</h2><form data-unconfirmed><label>Note<textarea data-typed-in></textarea></label></form></dialog>';
  type(draw(html), 'Heard twice');
  watched('As heard');
  watched('');
  watched(null);
  forgetArchive();
  document.body.replaceChildren();
  expect(leftWords.get()).toEqual([
    { where: 'Note on this passage: Note', words: 'Heard twice' },
    { where: 'The note on claim 7 is not saved.', words: 'As heard' },
    { where: 'The note on claim 7 is not saved.', words: '' },
  ]);
  expect(isAsked()).toBe(true);
  leftWords.set([]);
  expect(isAsked()).toBe(false);
});

test('what is typed and not saved is ready to be copied, and is still asked about before the window closes', () => {
  expect(typedAndNotSaved()).toBe('');
  type(draw('<form data-unconfirmed><input data-typed-in></form>'), 'Heard twice');
  watched('As heard');
  watched('');
  watched(null);
  leftWords.set([{ where: 'Note', words: 'Left before' }]);
  expect(typedAndNotSaved()).toBe('Heard twice\n\nAs heard\n\nLeft before');
  leftWords.set([]);
  expect(typedAndNotSaved()).toBe('Heard twice\n\nAs heard');
  expect(isAsked()).toBe(true);
});

test('what keeps the archive open is shown on demand', async () => {
  const show = vi.fn();
  watchWords({
    lost: 'Not saved.',
    state: createStore({ problem: null }),
    words: () => 'As heard',
    flush: async () => {},
    show,
  });
  await expect(saveWords()).rejects.toMatchObject({ code: 'cancelled' });
  const [notice] = notices.get();
  expect(notice?.text).toContain('so the archive stays open');
  notice?.act?.run();
  expect(show).toHaveBeenCalledOnce();
  forgetArchive();
  expect(notices.get().map(({ text, act }) => [text, act])).toEqual([[notice?.text, undefined]]);
});

test('the name of a new archive is not left behind in the one that was open', () => {
  type(draw('<form data-unconfirmed><input data-not-kept data-typed-in></form>'), 'Ferry');
  forgetArchive();
  expect(leftWords.get()).toEqual([]);
});

test('words that are still to be confirmed are not gone back over', async () => {
  holdHistory(sayUnconfirmed);
  navigate('claims', { claimId: 7 });
  const field = draw('<form data-unconfirmed><input data-typed-in></form>');
  type(field, 'As heard');
  window.history.back();
  await vi.waitFor(() =>
    expect(notices.get().map(({ text }) => text)).toEqual([expect.stringContaining('before you go elsewhere')]),
  );
  expect(currentLocation().place).toBe('claims');
  await vi.waitFor(() => expect(window.history.state.collate.location.place).toBe('claims'));
  field.remove();
  window.history.back();
  await vi.waitFor(() => expect(currentLocation().place).toBe('library'));
});
