/** The focus is always somewhere: in the place gone to, and, when what had it is no longer drawn, in the list that it was in. */
import { type RefObject, useEffect, useRef } from 'react';
import { focusPlace } from '../focus.ts';

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
      const isFree = now === document.body || now === left || now === given;
      if (main.current && isFree) given = focusPlace(main.current);
      if (!isFree || given?.matches('[data-focus-key]') || --tries === 0) clearInterval(timer);
    }, SETTLED_MS);
    return () => clearInterval(timer);
  }, [main, place]);
}

function useFocusKeptIn(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Element | null = null;
    /** The list with what had the focus, which may be one of several in the place. */
    let around: HTMLElement | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isLost = () => last?.isConnected === false && document.activeElement === document.body;
    const keep = () => {
      timer = undefined;
      if (!main.current || !isLost() || document.querySelector('dialog[open]')) return;
      if (around?.isConnected) around.focus({ preventScroll: true });
      else focusPlace(main.current);
    };
    const follow = ({ target }: FocusEvent) => {
      last = target as Element;
      around = last.parentElement?.closest<HTMLElement>('[data-focus-key]') ?? null;
    };
    const watch = new MutationObserver(() => {
      if (isLost()) timer ??= setTimeout(keep, SETTLED_MS);
    });
    document.addEventListener('focusin', follow);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', follow);
      watch.disconnect();
      clearTimeout(timer);
    };
  }, [main]);
}
