/** Moves the focus by name, and from pane to pane. */

export const TABBABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';
const DRAWN_WITHIN_MS = 1_000;
const WAIT_MS = 30;

const byKey = (key: string) => document.querySelector<HTMLElement>(`[data-focus-key="${CSS.escape(key)}"]`);

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
  const observer = new MutationObserver(() => {
    const drawn = find();
    if (!drawn) return;
    observer.disconnect();
    use(drawn);
  });
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['id', 'data-focus-key'] });
  setTimeout(() => observer.disconnect(), DRAWN_WITHIN_MS);
  signal?.addEventListener('abort', () => observer.disconnect());
}

/** Focuses the element with this key when it is drawn, however late, unless something else is put to use until then. */
export function focusHoweverLate(key: string): () => void {
  let before = document.activeElement;
  onceUsed(() => {
    before = null;
  });
  // Without a limit: an answer that comes after it would be drawn without the focus, and keys would go where they went before.
  const timer = setInterval(() => {
    const isTaken = document.activeElement !== before && !isFocusFree();
    const element = byKey(key);
    if (isTaken || element) clearInterval(timer);
    if (!isTaken) element?.focus();
  }, WAIT_MS);
  return () => clearInterval(timer);
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

function onceUsed(then: () => void): void {
  const used = new AbortController();
  const use = () => {
    used.abort();
    then();
  };
  for (const event of ['keydown', 'pointerdown']) addEventListener(event, use, { capture: true, signal: used.signal });
}

/** What has the focus only until what should have it is drawn, or until it is used. */
let standIn: Element | null = null;

/** Focuses, for the time being, what the keys of a place move in: its list if that is drawn, otherwise what an empty place offers, otherwise its first pane that is always there. */
export function focusPlace(main: HTMLElement): Element | null {
  const lists = [...main.querySelectorAll<HTMLElement>(LISTS.join())];
  const target =
    lists.find((list) => list.offsetParent !== null) ??
    main.querySelector<HTMLElement>('[data-ways-on] button') ??
    main.querySelector<HTMLElement>('[data-pane]:not([data-floats])');
  target?.focus();
  standIn = target;
  onceUsed(() => {
    standIn = null;
  });
  return target;
}

/** Whether no one has put the focus where it is. */
export function isFocusFree(): boolean {
  const now = document.activeElement;
  return now === null || now === document.body || now === standIn;
}

/** Focuses a list that has been drawn, unless something beside it in its place is in use: the filter, say, that it is drawn anew for. */
export function focusDrawn(list: HTMLElement): void {
  const now = document.activeElement;
  const isBeside = list.closest('main')?.contains(now) && !now?.contains(list);
  if (isFocusFree() || !isBeside) list.focus();
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
