import type { Action } from './action.ts';
import { shortcutOf } from './key-bindings.ts';
import { keyCapsOf } from './keys.ts';

const EITHER = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** "press S, D or M"; null where none of these actions has a key. */
export function pressWords(...actions: readonly Action[]): string | null {
  const keys = actions.flatMap((action) => shortcutOf(action) ?? []);
  return keys.length === 0 ? null : `press ${EITHER.format(keys.map((each) => keyCapsOf(each).join('+')))}`;
}
