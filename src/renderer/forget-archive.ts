/** What the window holds of an archive, and must not hold of the next one, in which the same numbers mean other things. */
import { createStore, type Store } from './store.ts';

const forgets: (() => void)[] = [];

/** Has this called at each change of archive, for as long as the window lives. */
export function onForgetArchive(forget: () => void): void {
  forgets.push(forget);
}

/** A store that is as at first again once another archive is open, or none. */
export function createArchiveStore<T>(initial: T): Store<T> {
  const store = createStore(initial);
  onForgetArchive(() => store.set(initial));
  return store;
}

/** Called when an archive was opened or closed, from whichever window. */
export function forgetArchive(): void {
  for (const forget of forgets) forget();
}
