/** Binds the keys of all actions, once for the window. */
import { useEffect } from 'react';
import { isTyping } from '../focus.ts';
import { typeAhead } from '../typing/typed-ahead.ts';
import { useLatest } from '../use-latest.ts';
import { overlay } from '../window-state.ts';
import { type ActionContext, perform } from './action.ts';
import { holdWhileBusy } from './held-keys.ts';
import { actingKeys, keysOf } from './key-bindings.ts';
import { letterOrDigitOf, matchesKeys } from './keys.ts';
import { actionsHere, possibleActions } from './use-action-context.ts';

/** Keys with a meaning of their own on a focused control. */
const CONTROL_KEYS = new Set(['Enter', ' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);
const CONTROLS = 'button, a[href], [role="separator"], [role="slider"], input, select';

export function useKeys(context: ActionContext): void {
  const latest = useLatest(context);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      if (isForControl(event)) return;
      const typing = isTyping(event.target);
      // Inside a text field, undo and select-all are the field's own.
      if (typing && !event.altKey && isOneOf(event, 'AZXCVY')) return;
      for (const action of possibleActions(latest.current)) {
        const hit = actingKeys(action, typing).find((keys) => matchesKeys(event, keys));
        if (hit === undefined) continue;
        event.preventDefault();
        if (!event.repeat || action.isMove) perform(action, latest.current);
        return;
      }
      // The browser would select every word of the window.
      if (!typing && isOneOf(event, 'A') && (event.ctrlKey || event.metaKey)) event.preventDefault();
    };
    const wait = (event: KeyboardEvent) => {
      if (isForInputMethod(event)) event.stopPropagation();
      else if (overlay.get() !== null) waitForOverlay(event);
      else if (!isForControl(event)) holdWhileBusy(event, (one) => purposeOf(one, latest.current));
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('keydown', wait, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('keydown', wait, true);
    };
  }, [latest]);
}

/** Its Enter takes the words that are composed, and keeps nothing; its Escape gives them up, and closes nothing. The text of a report sees to this itself. */
const isForInputMethod = ({ isComposing, target }: KeyboardEvent) =>
  isComposing && (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement);

const isOneOf = (event: KeyboardEvent, letters: string) => letters.includes(letterOrDigitOf(event) ?? '\0');

function isForControl({ target, key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  const onControl = target instanceof Element && target.matches(CONTROLS) && CONTROL_KEYS.has(key);
  return onControl && !ctrlKey && !altKey && !metaKey;
}

/** What the actions of a list do not name: it moves by these if it has the focus. */
const LIST_KEYS = new Set([...CONTROL_KEYS, 'PageUp', 'PageDown']);
const LISTS = '[role="listbox"], [role="tree"], [role="grid"], [role="treegrid"]';

function purposeOf(event: KeyboardEvent, context: ActionContext): 'changes' | 'rows' | 'everywhere' | null {
  const meant = actionsHere(context).filter((action) => keysOf(action).some((keys) => matchesKeys(event, keys)));
  const isBare = !event.ctrlKey && !event.altKey && !event.metaKey;
  const isInList = event.target instanceof Element && event.target.closest(LISTS) !== null;
  if (meant.some(({ changesRow }) => changesRow)) return 'changes';
  if (meant.some(({ place }) => place !== 'everywhere')) return 'rows';
  if (isBare && isInList && LIST_KEYS.has(event.key)) return 'rows';
  return meant.length > 0 ? 'everywhere' : null;
}

/** While a requested overlay is not drawn yet, keys meant for it must neither act on what is below it nor be typed there; letters are typed once it is. */
function waitForOverlay(event: KeyboardEvent): void {
  if (document.querySelector('dialog[open]')) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.key === 'Escape') overlay.set(null);
  else typeAhead(event);
}
