/** Words typed in the window that the engine does not have yet: they are saved before the page or the archive is left, and if that fails, it is said. */
import { CollateError } from '../contract/errors.ts';
import type { Client } from './client.ts';
import { onForgetArchive } from './forget-archive.ts';
import { type LeftWords, leftWords } from './left-words.ts';
import { dismissNotice, messageOf, sayProblem, sayStanding } from './notices.ts';
import type { Store } from './store.ts';

export interface UnsavedWords {
  /** What is said of them if they cannot be saved: "The note on claim 7 is not saved." */
  readonly lost: string;
  /** Why they could not be saved; null if they were, or if that was not tried yet. */
  readonly state: Pick<Store<{ readonly problem: string | null }>, 'get' | 'subscribe'>;
  /** Those that the archive does not have. Null: it has all; empty: it lacks something that is not words. */
  words(): string | null;
  /** Resolves when nothing is left to save, or when it could not be saved. */
  flush(): Promise<void>;
}

/** A full disk has room again, or an archive is back in its place, without the window being told. */
export const AGAIN_MS = 10_000;
export const CHOOSE = 'Another window changed the same words. Choose which to keep; nothing is lost until then.';

const all = new Set<UnsavedWords>();
// The savers forget them only afterwards: their modules import this one.
onForgetArchive(() => {
  leftWords.set([...leftWords.get(), ...wordsNow()]);
  all.clear();
});

export function watchWords(words: UnsavedWords): void {
  all.add(words);
}

const flushAll = () => Promise.all([...all].map((words) => words.flush()));
const unsaved = () => [...all].find((one) => one.words() !== null);

/** Must be called before the archive is closed or another is opened. @throws Error if words could not be saved, which would be lost */
export async function saveWords(): Promise<void> {
  await flushAll();
  const words = unsaved();
  if (!words) return;
  throw new Error(
    `What you typed last is not saved and would be lost, so the archive stays open. ${words.state.get().problem ?? words.lost} If it cannot be saved, copy it elsewhere and close the window.`,
  );
}

/** Saves them whenever the page may go away, or the engine is back. Has the analyst asked before the window closes over words that are not saved. */
export function followUnsavedWords(client: Client): void {
  client.onState((state) => {
    if (state === 'connected') void flushAll();
  });
  document.addEventListener('visibilitychange', flushAll);
  window.addEventListener('pagehide', flushAll);
  document.addEventListener('beforeinput', rememberBefore, true);
  window.addEventListener('beforeunload', (event) => {
    void flushAll();
    if (unsaved() || unconfirmed().length > 0 || leftWords.get().length > 0) event.preventDefault();
  });
}

/** Going back or forward would lose what is still to be confirmed. @returns true if so, which has been said */
export function sayUnconfirmed(): boolean {
  if (unconfirmed().length === 0) return false;
  sayProblem(new Error('Save or cancel what you are typing before you go back or forward.'));
  return true;
}

/** What each field held before it was typed in. */
const before = new WeakMap<Element, string>();

type Field = HTMLInputElement | HTMLTextAreaElement;
const isField = (one: unknown): one is Field => one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement;

function rememberBefore({ target }: Event): void {
  if (isField(target) && !before.has(target)) before.set(target, target.value);
}

/** Fields whose words are saved only when confirmed. What is typed into one to pick or to search is only sought, and the name of a new archive is not for the one that is open. */
const UNCONFIRMED =
  '[data-unconfirmed] :is(textarea, input:not([role="combobox"], [role="searchbox"], [data-for-new-archive]))';

function unconfirmed(): Field[] {
  return [...document.querySelectorAll(UNCONFIRMED)].filter(isField).filter((field) => {
    const was = before.get(field);
    return was !== undefined && field.value !== was && field.value.trim() !== '';
  });
}

function wordsNow(): LeftWords[] {
  const typed = unconfirmed().map((field) => ({ where: nameOf(field), words: field.value }));
  const unsent = [...all].map((one) => ({ where: one.lost, words: one.words() }));
  return [...typed, ...unsent].filter((left): left is LeftWords => left.words !== null);
}

function nameOf(field: Field): string {
  const asked = field.closest('dialog')?.querySelector('h2')?.textContent;
  const label = field.labels?.[0]?.textContent ?? field.ariaLabel;
  return [asked, label].filter(Boolean).join(': ');
}

/** Takes back that words are not saved. */
const takeBack = new WeakMap<UnsavedWords, () => void>();

/** Says where the analyst has gone that they are not saved, until they are after all. */
export function sayUnsaved(words: UnsavedWords): void {
  takeBack.get(words)?.();
  const { lost, state } = words;
  const { problem } = state.get();
  if (problem === null) return;
  const notice = sayStanding(`${lost} ${problem}`);
  const stop = state.subscribe(() => state.get().problem === null && takeBack.get(words)?.());
  takeBack.set(words, () => {
    takeBack.delete(words);
    dismissNotice(notice);
    stop();
  });
}

export function whyUnsaved(error: unknown): string {
  if (error instanceof CollateError && error.code === 'engine-lost')
    return 'The engine is not responding. Your words are kept here and will be saved when it is back.';
  return `${messageOf(error)} Your words are kept here, and saving them is tried again by itself.`;
}
