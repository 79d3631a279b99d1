/** The keys of an action on this host: the analyst's own, or else those for the browser or the desktop. */

import { createStore } from '../store.ts';
import type { Action } from './action.ts';
import { isBareKey } from './keys.ts';

/** The analyst's own keys by action name; an empty text removes the key. */
export const ownKeys = createStore<Readonly<Record<string, string>>>({});

let hostKind: 'electron' | 'serve' = 'serve';
export const setHostKind = (kind: typeof hostKind) => {
  hostKind = kind;
};

export function keysOf(action: Action): readonly string[] {
  const own = ownKeys.get()[action.name];
  if (own !== undefined) return own === '' ? [] : [own];
  const keys = hostKind === 'serve' ? (action.browserKeys ?? action.keys) : action.keys;
  return keys === undefined ? [] : typeof keys === 'string' ? [keys] : keys;
}

/** The keys that act now: in a text field, a bare key types. */
export function actingKeys(action: Action, typing: boolean): readonly string[] {
  return keysOf(action).filter((keys) => !typing || action.whileTyping || !isBareKey(keys));
}
