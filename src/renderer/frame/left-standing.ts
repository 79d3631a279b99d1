/** Where the focus goes when what had it is gone: to what took its place. */
import { TABBABLE } from '../focus.ts';

/** Where something stood: among the children of one element, then of the one around that, up to its pane. */
export interface Stand {
  readonly element: HTMLElement;
  /** The list that it was in, whose keys act on whichever row is current now. */
  readonly list: HTMLElement | null;
  readonly levels: readonly { readonly around: Element; readonly at: number }[];
}

const OUTERMOST = '[data-pane], main, dialog, body';

export function standOf(element: HTMLElement): Stand {
  const levels: { around: Element; at: number }[] = [];
  let inner: Element = element;
  while (inner.parentElement && !inner.matches(OUTERMOST)) {
    levels.push({ around: inner.parentElement, at: [...inner.parentElement.children].indexOf(inner) });
    inner = inner.parentElement;
  }
  return { element, list: element.parentElement?.closest<HTMLElement>('[data-focus-key]') ?? null, levels };
}

export const canHaveFocus = (element: Element): boolean => element.isConnected && !element.matches(':disabled');

/** Focuses it if it can have the focus after all, otherwise its list, otherwise the next control that is still there, or the one before. @returns whether there is one */
export function focusLeftStanding(stand: Stand): boolean {
  for (const one of leftStanding(stand)) {
    // What is not drawn does not take it.
    one.focus({ preventScroll: true });
    if (document.activeElement === one) return true;
  }
  return false;
}

function* leftStanding({ element, list, levels }: Stand): Generator<HTMLElement> {
  if (canHaveFocus(element)) yield element;
  if (list?.isConnected) yield list;
  for (const [depth, { around, at }] of levels.entries()) {
    if (!around.isConnected) continue;
    const inside = levels.slice(0, depth).map((level) => level.at);
    const beside = [...around.children];
    for (const one of [...beside.slice(at), ...beside.slice(0, at).reverse()]) yield* controlsIn(one, inside);
  }
}

/** @param inside the way from the inside to the control that is gone: another row has the like of it there, which comes first */
function controlsIn(row: Element, inside: readonly number[]): HTMLElement[] {
  const like = inside.reduceRight<Element | undefined>((from, at) => from?.children[at], row);
  const all = [row, ...row.querySelectorAll(TABBABLE)].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one.matches(TABBABLE),
  );
  return [...all.filter((one) => one === like), ...all];
}
