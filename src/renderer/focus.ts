/** Moves the focus by name, and from pane to pane. */

const TABBABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';
const WAIT_MS = 30;
const TRIES = 20;

const byKey = (key: string) => document.querySelector<HTMLElement>(`[data-focus-key="${CSS.escape(key)}"]`);

/** Does something with an element as soon as it is drawn. */
export function whenDrawn(find: () => HTMLElement | null, use: (element: HTMLElement) => void, tries = TRIES): void {
  const element = find();
  if (element) use(element);
  else if (tries > 0) setTimeout(() => whenDrawn(find, use, tries - 1), WAIT_MS);
}

/** Focuses the element with this `data-focus-key` as soon as it is drawn. */
export function focusSoon(key: string): void {
  whenDrawn(
    () => byKey(key),
    (element) => {
      element.focus();
      if (element instanceof HTMLInputElement) element.select();
    },
  );
}

const LISTS = ['listbox', 'tree', 'grid', 'treegrid', 'gridcell'].map(
  (role) => `[data-focus-key][role="${role}"][tabindex="0"]`,
);

/** Focuses what the keys of a place move in: its list if that is drawn, otherwise what an empty place offers, otherwise its first pane. */
export function focusPlace(main: HTMLElement): Element | null {
  const lists = [...main.querySelectorAll<HTMLElement>(LISTS.join())];
  const target =
    lists.find((list) => list.offsetParent !== null) ??
    main.querySelector<HTMLElement>('[data-ways-on] button') ??
    main.querySelector<HTMLElement>('[data-pane]');
  target?.focus();
  return target;
}

/** F6 cycles through title bar, rail, each pane and status line. */
export function focusNextPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.offsetParent !== null && !pane.querySelector('[data-pane]'),
  );
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(at + by + panes.length) % panes.length];
  if (!next) return;
  const inside =
    next.querySelector<HTMLElement>('[data-focus-key]') ??
    [...next.querySelectorAll<HTMLElement>(TABBABLE)].find((element) => element.offsetParent !== null);
  (inside ?? next).focus();
}

/** Whether letter keys currently belong to a text field. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range', 'file'].includes(target.type);
}
