/** Which keys an action has here: the analyst's own, else the browser's or the desktop's. */

import { createStore } from '../store.ts';
import type { Action } from './action.ts';

/** The analyst's own keys by action name; an empty text takes the key away. */
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
