/** Words typed in the window that the engine does not have yet: they are saved before the page or the archive is left, and if that fails, it is said. */
import { CollateError } from '../../contract/errors.ts';
import type { Client } from '../client.ts';
import { onForgetArchive } from '../forget-archive.ts';
import { dismissNotice, messageOf, sayStanding } from '../notices.ts';
import type { Store } from '../store.ts';
import { type LeftWords, leaveWords, leftWords } from './left-words.ts';
import { isAnyUnconfirmed, takeUnconfirmed, unconfirmedWords } from './unconfirmed-words.ts';

export interface UnsavedWords {
  /** What is said of them if they cannot be saved: "The note on claim 7 is not saved." */
  readonly lost: string;
  /** Why they could not be saved; null if they were, or if that was not tried yet. */
  readonly state: Pick<Store<{ readonly problem: string | null }>, 'get' | 'subscribe'>;
  /** Those that the archive does not have. Null: it has all; empty: it lacks something that is not words. */
  words(): string | null;
  /** Resolves when nothing is left to save, or when it could not be saved. */
  flush(): Promise<void>;
  /** Goes to where they were typed: if that was deleted, they can be copied there. */
  show(): void;
}

export const CHOOSE = 'Another window changed the same words. Choose which to keep; nothing is lost until then.';

const all = new Set<UnsavedWords>();
// The savers forget them only afterwards: their modules import this one.
onForgetArchive(() => {
  leaveWords([...takeUnconfirmed(document), ...unsent()]);
  all.clear();
});

export function watchWords(words: UnsavedWords): void {
  all.add(words);
}

const flushAll = () => Promise.all([...all].map((words) => words.flush()));
const unsaved = () => [...all].find((one) => one.words() !== null);
const unsent = () =>
  [...all]
    .map((one) => ({ where: one.lost, words: one.words() }))
    .filter((left): left is LeftWords => left.words !== null);

/** All that is typed in the window and would go with it, ready to be pasted elsewhere; empty if there is nothing. */
export const typedAndNotSaved = (): string =>
  [...unconfirmedWords(document), ...unsent(), ...leftWords.get()]
    .map(({ words }) => words)
    .filter((words) => words !== '')
    .join('\n\n');

/** Must be called before the archive is closed or another is opened. @throws CollateError `cancelled` if words could not be saved, which would be lost: that has been said */
export async function saveWords(): Promise<void> {
  await flushAll();
  const words = unsaved();
  if (!words) return;
  const why = `What you typed last is not saved and would be lost, so the archive stays open. ${words.state.get().problem ?? words.lost} If it cannot be saved, copy it elsewhere and close the window.`;
  sayStanding(why, showing(words));
  throw new CollateError('cancelled', why);
}

const showing = ({ show }: UnsavedWords) => ({ label: 'Show it', run: show });

/** Saves them whenever the page may go away, or the engine is back. Has the analyst asked before the window closes over words that are not saved. */
export function followUnsavedWords(client: Client): void {
  client.onState((state) => {
    if (state === 'connected') void flushAll();
  });
  document.addEventListener('visibilitychange', flushAll);
  window.addEventListener('pagehide', flushAll);
  window.addEventListener('beforeunload', (event) => {
    void flushAll();
    if (unsaved() || isAnyUnconfirmed() || leftWords.get().length > 0) event.preventDefault();
  });
}

/** Takes back that words are not saved. */
const takeBack = new WeakMap<UnsavedWords, () => void>();

/** Says where the analyst has gone that they are not saved, until they are after all. */
export function sayUnsaved(words: UnsavedWords): void {
  takeBack.get(words)?.();
  const { lost, state } = words;
  const { problem } = state.get();
  if (problem === null) return;
  const notice = sayStanding(`${lost} ${problem}`, showing(words));
  const stop = state.subscribe(() => state.get().problem === null && takeBack.get(words)?.());
  takeBack.set(words, () => {
    takeBack.delete(words);
    dismissNotice(notice);
    stop();
  });
}

export function whyUnsaved(error: unknown): string {
  if (error instanceof CollateError && error.code === 'engine-lost')
    return 'This window is not connected to the archive. Your words are kept here while the window is open, and saved if it is connected again.';
  return `${messageOf(error)} Your words are kept here, and saving them is tried again by itself.`;
}
