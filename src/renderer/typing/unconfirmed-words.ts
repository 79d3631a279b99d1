/** Words in fields that save them only when they are confirmed: those within an element with `data-unconfirmed`. */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { sayProblem } from '../notices.ts';
import { type LeftWords, leaveWords } from './left-words.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What each field held before it was typed in. */
const before = new WeakMap<Element, string>();

export const isField = (one: unknown): one is Field =>
  one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement;

/** Must be called once, before anything is typed. */
export function followTyping(): void {
  const remember = ({ target }: Event) => {
    if (isField(target) && !before.has(target)) before.set(target, target.value);
  };
  document.addEventListener('beforeinput', remember, true);
}

/** What is typed into a field to pick or to search is only sought, and what has `data-not-kept` is not for the archive that is open. */
const UNCONFIRMED =
  '[data-unconfirmed] :is(textarea, input:not([role="combobox"], [role="searchbox"], [data-not-kept]))';

function unconfirmed(within: ParentNode): Field[] {
  return [...within.querySelectorAll(UNCONFIRMED)].filter(isField).filter((field) => {
    const was = before.get(field);
    return was !== undefined && field.value !== was && field.value.trim() !== '';
  });
}

export const isAnyUnconfirmed = (): boolean => unconfirmed(document).length > 0;

/** Going elsewhere would lose what is still to be confirmed. @returns true if so, which has been said */
export function sayUnconfirmed(): boolean {
  const [first] = unconfirmed(document);
  if (!first) return false;
  first.focus();
  sayProblem(new Error('Save or cancel what you are typing before you go elsewhere.'));
  return true;
}

/** What is still to be confirmed. */
export const unconfirmedWords = (within: ParentNode): LeftWords[] =>
  unconfirmed(within).map((field) => ({ where: nameOf(field), words: field.value }));

/** The same, each word once: from now on it counts as what the fields began with. */
export function takeUnconfirmed(within: ParentNode): LeftWords[] {
  const taken = unconfirmedWords(within);
  for (const field of unconfirmed(within)) before.delete(field);
  return taken;
}

function nameOf(field: Field): string {
  const asked = field.closest('dialog')?.querySelector('h2')?.textContent;
  const label = field.labels?.[0]?.textContent ?? field.ariaLabel;
  return [asked, label].filter(Boolean).join(': ');
}

/**
 * What is typed in an element is shown if the element goes before it is confirmed or cancelled: another window deleted what it is for.
 * @returns to be called when the analyst confirms or cancels
 */
export function useUnconfirmed(element: RefObject<HTMLElement | null>): () => void {
  const isEnded = useRef(false);
  useLayoutEffect(() => {
    const drawn = element.current;
    if (!drawn) return;
    // What was confirmed and refused is typed on.
    const goesOn = () => {
      isEnded.current = false;
    };
    drawn.addEventListener('input', goesOn);
    return () => {
      drawn.removeEventListener('input', goesOn);
      if (!isEnded.current) leaveWords(takeUnconfirmed(drawn));
    };
  }, [element]);
  return () => {
    isEnded.current = true;
  };
}
