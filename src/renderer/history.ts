/** Back and forward on the window's own history, so mouse buttons and keys agree. Each entry keeps its view state: selection, scroll, open panes, focus. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { FIRST_LOCATION, type Location, type Place, type Scope } from './places.ts';

interface Entry {
  readonly index: number;
  readonly location: Location;
}

type Kept = Record<string, unknown>;

const KEPT = 'collate history';
/** What entries put by; ends with the window, as the entries do, but not with a reload. */
const keptByEntry = new Map<number, Kept>(readKept());
const lastScopes = new Map<Place, Scope>();
const listeners = new Set<() => void>();
let entry: Entry = entryOf(window.history.state) ?? { index: 0, location: FIRST_LOCATION };
let lastIndex = Math.max(entry.index, ...keptByEntry.keys());
let saveFocus: (() => void) | undefined;

function entryOf(state: unknown): Entry | null {
  const candidate = state as { collate?: Entry } | null;
  return candidate?.collate ?? null;
}

function readKept(): [number, Kept][] {
  const text = window.history.state === null ? null : sessionStorage.getItem(KEPT);
  return text === null ? [] : (JSON.parse(text) as [number, Kept][]);
}

window.addEventListener('pagehide', () => sessionStorage.setItem(KEPT, JSON.stringify([...keptByEntry])));

function show(next: Entry): void {
  entry = next;
  lastScopes.set(next.location.place, next.location.scope);
  for (const listener of [...listeners]) listener();
}

window.history.replaceState({ collate: entry }, '');
window.addEventListener('popstate', (event) => {
  saveFocus?.();
  show(entryOf(event.state) ?? { index: 0, location: FIRST_LOCATION });
});

/** Opens a place. `replace`: one step with the last one (typing in a filter). */
export function navigate(place: Place, scope: Scope, options: { replace?: boolean } = {}): void {
  const location = { place, scope };
  if (options.replace) {
    show({ index: entry.index, location });
    window.history.replaceState({ collate: entry }, '');
    return;
  }
  saveFocus?.();
  for (let index = entry.index + 1; index <= lastIndex; index++) keptByEntry.delete(index);
  lastIndex = entry.index + 1;
  show({ index: lastIndex, location });
  window.history.pushState({ collate: entry }, '');
}

/** From the rail: the place as it was last left. */
export function goToPlace(place: Place): void {
  const { articleId, view } = entry.location.scope;
  if (entry.location.place === place && articleId === undefined && view === undefined) return;
  const {
    articleId: _opened,
    evidenceId: _mark,
    pointing: _pointing,
    start: _start,
    end: _end,
    view: _view,
    originId: _origin,
    section: _section,
    ...scope
  } = lastScopes.get(place) ?? {};
  navigate(place, place === 'library' ? scope : (lastScopes.get(place) ?? {}));
}

/** Forgets all that was shown: another archive is open. */
export function startAnew(location: Location = FIRST_LOCATION): void {
  lastScopes.clear();
  keptByEntry.clear();
  lastIndex = entry.index + 1;
  show({ index: lastIndex, location });
  window.history.pushState({ collate: entry }, '');
}

export const goBack = () => canGoBack() && window.history.back();
export const goForward = () => canGoForward() && window.history.forward();
export const canGoBack = () => entry.index > 0;
export const canGoForward = () => entry.index < lastIndex;
export const currentLocation = (): Location => entry.location;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLocation(): Location {
  return useSyncExternalStore(subscribe, () => entry.location);
}

/** Which entry is shown; a key for what must start afresh with each. */
export function useEntryIndex(): number {
  return useSyncExternalStore(subscribe, () => entry.index);
}

function keptOf(index: number): Kept {
  const kept = keptByEntry.get(index) ?? {};
  keptByEntry.set(index, kept);
  return kept;
}

/** State that comes back with the entry it belongs to. */
export function useKept<T>(name: string, initial: T): [T, (next: T) => void] {
  const index = useEntryIndex();
  // Memoised: a new list at each render would look like a change.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first of each name
  const first = useMemo(() => initial, [name]);
  const [state, setState] = useState(() => ({ index, value: (keptOf(index)[name] as T | undefined) ?? first }));
  const here = state.index === index ? state.value : ((keptOf(index)[name] as T | undefined) ?? first);
  const put = useCallback(
    (next: T) => {
      keptOf(index)[name] = next;
      setState({ index, value: next });
    },
    [index, name],
  );
  return [here, put];
}

/** As `useKept`, for what is only read when something is first drawn: putting it draws nothing anew. */
export function useKeptUnseen<T>(name: string, initial: T): [T, (next: T) => void] {
  const index = useEntryIndex();
  const put = useCallback(
    (next: T) => {
      keptOf(index)[name] = next;
    },
    [index, name],
  );
  return [(keptOf(index)[name] as T | undefined) ?? initial, put];
}

/** Keeps the scroll of an element with its entry; `ready` says when its content stands. */
export function useKeptScroll(name: string, ready = true): React.RefObject<HTMLDivElement | null> {
  const index = useEntryIndex();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || !ready) return;
    element.scrollTop = (keptOf(index)[`scroll:${name}`] as number | undefined) ?? 0;
    const keep = () => {
      keptOf(index)[`scroll:${name}`] = element.scrollTop;
    };
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [index, name, ready]);
  return ref;
}

/** Puts the focus back where it was in an entry; used once, by the frame. Elements are found again by `data-focus-key`. */
export function useKeptFocus(): void {
  const index = useEntryIndex();
  useLayoutEffect(() => {
    saveFocus = () => {
      const key = document.activeElement?.closest<HTMLElement>('[data-focus-key]')?.dataset.focusKey;
      if (key !== undefined) keptOf(index).focus = key;
    };
  }, [index]);
  useLayoutEffect(() => {
    const key = keptOf(index).focus as string | undefined;
    if (key === undefined) return;
    const before = document.activeElement;
    const timer = setTimeout(() => {
      // Whoever has gone elsewhere meanwhile is not fetched back.
      if (document.activeElement !== before && document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>(`[data-focus-key="${CSS.escape(key)}"]`)?.focus();
    }, 50);
    return () => clearTimeout(timer);
  }, [index]);
}
