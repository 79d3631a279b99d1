/** The keys of an action on this host: the analyst's own, or else those for the browser or the desktop. */
import { createStore } from '../store.ts';
import { type Action, type ActionContext, labelOf, perform } from './action.ts';
import { isBareKey } from './keys.ts';

/** Keys by action name, which replace the default; an empty text removes the key. */
export type Keys = Readonly<Record<string, string | readonly string[]>>;

/** The analyst's own keys. */
export const ownKeys = createStore<Keys>({});

let hostKind: 'electron' | 'serve' = 'serve';
export const setHostKind = (kind: typeof hostKind) => {
  hostKind = kind;
};

export function keysOf(action: Action): readonly string[] {
  const own = ownKeys.get()[action.name];
  const keys = own ?? (hostKind === 'serve' ? (action.browserKeys ?? action.keys) : action.keys);
  if (keys === undefined || keys === '') return [];
  return typeof keys === 'string' ? [keys] : keys;
}

/** The key that is shown for it. */
export const shortcutOf = (action: Action): string | undefined => keysOf(action)[0];

/** An action as a menu or a bar offers it. */
export function offerOf(action: Action, context: ActionContext, label = labelOf(action, context)) {
  return { label, keys: shortcutOf(action), run: () => perform(action, context) };
}

/** The keys that act now: in a text field, a bare key types. */
export function actingKeys(action: Action, typing: boolean): readonly string[] {
  return keysOf(action).filter((keys) => !typing || action.whileTyping || !isBareKey(keys));
}

/** What each key does now: of several actions with one key, the first acts. */
export function actionsByKey(possible: readonly Action[], typing: boolean): [keys: string, action: Action][] {
  const taken = new Set<string>();
  return possible.flatMap((action) => {
    const [first, ...others] = actingKeys(action, typing).filter((keys) => !taken.has(keys));
    if (first === undefined) return [];
    for (const keys of [first, ...others]) taken.add(keys);
    return [[first, action]];
  });
}
