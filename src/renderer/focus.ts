/** Moves the focus by name, and from pane to pane. */

export const TABBABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';
const DRAWN_WITHIN_MS = 1_000;

const byKey = (key: string) => document.querySelector<HTMLElement>(`[data-focus-key="${CSS.escape(key)}"]`);

/** Calls it after each change of what is drawn, in the same turn: no key comes between. @returns ends that */
export function onDrawn(look: () => void): () => void {
  const observer = new MutationObserver(look);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['id', 'data-focus-key', 'tabindex'],
  });
  return () => observer.disconnect();
}

/** Does something with an element as soon as it is drawn: keys pressed right after must find it. */
export function whenDrawn(
  find: () => HTMLElement | null,
  use: (element: HTMLElement) => void,
  signal?: AbortSignal,
): void {
  const element = find();
  if (element) {
    use(element);
    return;
  }
  const stop = onDrawn(() => {
    const drawn = find();
    if (!drawn) return;
    stop();
    use(drawn);
  });
  setTimeout(stop, DRAWN_WITHIN_MS);
  signal?.addEventListener('abort', stop);
}

/** Focuses the element with this key when it is drawn, however late, unless something else is put to use until then. */
export function focusHoweverLate(key: string): () => void {
  let before = document.activeElement;
  const forget = onceUsed(() => {
    before = null;
  });
  const look = () => {
    const isTaken = document.activeElement !== before && !isFocusFree();
    const element = byKey(key);
    if (isTaken || element) end();
    if (!isTaken) element?.focus();
  };
  // Without a limit: an answer that comes after it would be drawn without the focus, and keys would go where they went before.
  const stop = onDrawn(look);
  const end = () => {
    stop();
    forget();
  };
  look();
  return end;
}

/** Keys that take the focus elsewhere. Others are meant for what is to be drawn. */
const LEAVING_KEYS = new Set(['Tab', 'F6']);
let waiting = new AbortController();

/** Focuses the element with this `data-focus-key` as soon as it is drawn, unless the focus is taken elsewhere until then: by the analyst, or by a later call. */
export function focusSoon(key: string): void {
  waiting.abort();
  waiting = new AbortController();
  const { signal } = waiting;
  whenDrawn(
    () => byKey(key),
    (element) => {
      element.focus();
      if (element instanceof HTMLInputElement) element.select();
    },
    signal,
  );
  const leave = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || LEAVING_KEYS.has(event.key)) waiting.abort();
  };
  for (const event of ['keydown', 'pointerdown']) addEventListener(event, leave, { capture: true, signal });
}

const LISTS = ['listbox', 'tree', 'grid', 'treegrid', 'gridcell'].map(
  (role) => `[data-focus-key][role="${role}"][tabindex="0"]`,
);

/** What is no list and no control: a key pressed there is meant for what is still to be drawn. */
const BARE = 'body, main, [data-pane]';
const isBare = (element: Element | null) => element === null || element.matches(BARE);

/** @returns no longer waits for it */
function onceUsed(then: () => void): () => void {
  const used = new AbortController();
  const use = (event: Event) => {
    const waits = event instanceof KeyboardEvent && !LEAVING_KEYS.has(event.key);
    if (waits && isBare(document.activeElement)) return;
    used.abort();
    then();
  };
  for (const event of ['keydown', 'pointerdown']) addEventListener(event, use, { capture: true, signal: used.signal });
  return () => used.abort();
}

/** What has the focus only until what should have it is drawn, or until it is used. */
let standIn: Element | null = null;
let keepsStandIn = () => {};

/** Focuses it for the time being: what the analyst left here, or what the place is for, takes the focus from it, unless it was used by then. */
export function lendFocus(element: HTMLElement | null | undefined): void {
  if (!element) return;
  standIn = element;
  element.focus({ preventScroll: true });
  keepsStandIn();
  keepsStandIn = onceUsed(() => {
    standIn = null;
  });
}

/** The same, if no one has put the focus where it is. Called in the turn in which the element is drawn. */
export function lendFreeFocus(element: HTMLElement | null | undefined): void {
  if (isFocusFree()) lendFocus(element);
}

/** Lends the focus to what the keys of a place move in: its list if that is drawn, otherwise what an empty place offers, otherwise its first pane that is always there, or the place itself. */
export function focusPlace(main: HTMLElement): void {
  const lists = [...main.querySelectorAll<HTMLElement>(LISTS.join())];
  const target =
    lists.find((list) => list.offsetParent !== null) ??
    main.querySelector<HTMLElement>('[data-ways-on] button') ??
    main.querySelector<HTMLElement>('[data-pane]:not([data-floats])') ??
    main;
  if (target !== document.activeElement) lendFocus(target);
}

/** Whether no one has put the focus where it is. */
export function isFocusFree(): boolean {
  const now = document.activeElement;
  return now === null || now === document.body || now === standIn;
}

/** Whether what a place is for is still without the focus. */
export const isPlaceWithoutFocus = (): boolean => isFocusFree() && isBare(document.activeElement);

/** Focuses a list that has been drawn, unless something beside it in its place is in use: the filter, say, that it is drawn anew for. */
export function focusDrawn(list: HTMLElement): void {
  const now = document.activeElement;
  const isBeside = list.closest('main')?.contains(now) && !now?.contains(list);
  if (isFocusFree() || !isBeside) lendFocus(list);
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
