/** The focus is always somewhere: in the place gone to, and, when what had it is no longer there, in what took its place. */
import { type RefObject, useEffect, useRef } from 'react';
import { focusHoweverLate, focusPlace, isFocusFree } from '../focus.ts';
import { canHaveFocus, focusLeftStanding, type Stand, standOf } from './left-standing.ts';

const SETTLED_MS = 250;
const TRIES = 40;

export function useFocusInPlace(place: string): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  useFocusGiven(main, place);
  useFocusKeptIn(main);
  return main;
}

/** If a place takes no focus by itself, it is given the focus as soon as it is drawn, so that Enter and the arrows act there and not on the rail. */
function useFocusGiven(main: RefObject<HTMLElement | null>, place: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each place gone to
  useEffect(() => {
    const left = document.activeElement?.closest('[data-pane="rail"]') ? document.activeElement : document.body;
    let given: Element | null = null;
    let tries = TRIES;
    const timer = setInterval(() => {
      const now = document.activeElement;
      const isFree = now === left || now === given || isFocusFree();
      if (main.current && isFree) given = focusPlace(main.current);
      if (!isFree || given?.matches('[data-focus-key]') || --tries === 0) clearInterval(timer);
    }, SETTLED_MS);
    return () => clearInterval(timer);
  }, [main, place]);
}

/** What comes and goes over the place, and gives the focus back to it. */
const PASSING = '[data-passing]';

function useFocusKeptIn(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Element | null = null;
    /** Where the focus was in the place, and in a dialog over it. */
    let inPlace: Stand | null = null;
    let inDialog: Stand | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let giveUp = () => {};
    // The focus is not gone yet where a control is disabled: the browser lets go of it when it draws next.
    const isLost = (changes: readonly MutationRecord[]) =>
      last !== null &&
      (!canHaveFocus(last) ||
        isClosedToFocus(last, changes) ||
        (document.activeElement === document.body && isMoved(last, changes)));
    const keep = () => {
      timer = undefined;
      if (!main.current || document.activeElement !== document.body) return;
      const dialog = document.querySelector('dialog[open]');
      const stand = dialog ? inDialog : inPlace;
      if (!(stand && focusLeftStanding(stand)) && !dialog) focusPlace(main.current);
      const key = stand?.element.isConnected === false ? stand.element.dataset.focusKey : undefined;
      // A list that waits for its rows is drawn anew: what stands beside it has the focus until then.
      if (key) giveUp = focusHoweverLate(key);
    };
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      last = target;
      if (target.closest('dialog')) inDialog = standOf(target);
      else if (!target.closest(PASSING)) inPlace = standOf(target);
    };
    const watch = new MutationObserver((changes) => {
      if (isLost(changes)) timer ??= setTimeout(keep, SETTLED_MS);
    });
    document.addEventListener('focusin', follow);
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'tabindex'] });
    return () => {
      document.removeEventListener('focusin', follow);
      watch.disconnect();
      clearTimeout(timer);
      giveUp();
    };
  }, [main]);
}

/** A row that goes to another place in its list is taken out and put in again, which lets go of the focus in it. */
function isMoved(element: Element, changes: readonly MutationRecord[]): boolean {
  const isIn = (nodes: NodeList) => [...nodes].some((node) => node.contains(element));
  return changes.some(({ removedNodes }) => isIn(removedNodes)) && changes.some(({ addedNodes }) => isIn(addedNodes));
}

/** A line that could have the focus for a while lets go of it, though it is still drawn. */
const isClosedToFocus = (element: Element, changes: readonly MutationRecord[]) =>
  !element.hasAttribute('tabindex') &&
  changes.some((change) => change.attributeName === 'tabindex' && change.target === element);
