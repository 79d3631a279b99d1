/**
 * Back and forward use the window's own history, so that mouse buttons and keys agree. Each entry keeps its view state: selection, scroll, open panes, focus.
 */
import { useCallback, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { focusHoweverLate } from './focus.ts';
import { onForgetArchive } from './forget-archive.ts';
import { FIRST_LOCATION, type Location, type Place, type Scope } from './places.ts';

interface Entry {
  readonly index: number;
  /** The first entry of the same archive. What came before belongs to another, and is not gone back to. */
  readonly first: number;
  readonly location: Location;
}

type Kept = Record<string, unknown>;

/** A place as it was last shown. */
interface Left {
  readonly scope: Scope;
  readonly kept: Kept;
}

/** Whether the same page is loaded again, not another one in the same tab. */
const isReload = window.history.state !== null;

/** Keeps a value over a reload; it ends with the window. @returns what was kept before this one */
export function keepOverReload<T>(name: string, now: () => T): T | null {
  window.addEventListener('pagehide', () => sessionStorage.setItem(name, JSON.stringify(now())));
  const kept = isReload ? sessionStorage.getItem(name) : null;
  return kept === null ? null : (JSON.parse(kept) as T);
}

const BEGINNING: Entry = { index: 0, first: 0, location: FIRST_LOCATION };
/** What entries keep. It ends with the window, as the entries do, but survives a reload. */
const keptByEntry: Map<number, Kept> = new Map(keepOverReload('collate history', () => [...keptByEntry]));
const lastLeft = new Map<Place, Left>();
/** As `lastLeft`, with nothing opened over the place's list. */
const lastLists = new Map<Place, Left>();
const listeners = new Set<() => void>();
let entry: Entry = entryOf(window.history.state) ?? BEGINNING;
let lastIndex = Math.max(entry.index, ...keptByEntry.keys());
let saveFocus: (() => void) | undefined;
let isHeld = () => false;

/** @param holds asked before going back, forward, or to another place; true: words would be lost by that, which has been said */
export function holdHistory(holds: () => boolean): void {
  isHeld = holds;
}

function entryOf(state: unknown): Entry | null {
  const candidate = state as { collate?: Entry } | null;
  return candidate?.collate ?? null;
}

function show(next: Entry): void {
  entry = next;
  const { place, scope } = next.location;
  const left = { scope, kept: keptOf(next.index) };
  lastLeft.set(place, left);
  if (!isOverList(next.location)) lastLists.set(place, left);
  for (const listener of [...listeners]) listener();
}

window.history.replaceState({ collate: entry }, '');
window.addEventListener('popstate', (event) => {
  const next = entryOf(event.state) ?? BEGINNING;
  if (next.index !== entry.index && (next.first !== entry.first || isHeld())) {
    window.history.go(entry.index - next.index);
    return;
  }
  saveFocus?.();
  show(next);
});

/** Opens a place. `replace` merges it with the last step (for typing in a filter); `kept` is what its entry begins with. */
export function navigate(place: Place, scope: Scope, options: { replace?: boolean; kept?: Kept } = {}): void {
  const location = { place, scope };
  if (options.replace) {
    show({ ...entry, location });
    window.history.replaceState({ collate: entry }, '');
    return;
  }
  saveFocus?.();
  for (let index = entry.index + 1; index <= lastIndex; index++) keptByEntry.delete(index);
  lastIndex = entry.index + 1;
  if (options.kept) keptByEntry.set(lastIndex, { ...options.kept, focus: undefined });
  show({ index: lastIndex, first: entry.first, location });
  window.history.pushState({ collate: entry }, '');
}

/** What of a place's scope names a thing opened in it, over its list. */
const OPENED: Partial<Record<Place, readonly (keyof Scope)[]>> = {
  library: ['articleId', 'view'],
  claims: ['claimId'],
  reports: ['reportId'],
};

/** Whether a thing is opened over the list of its place, which `goToPlace` then returns to. */
export const isOverList = ({ place, scope }: Location): boolean =>
  OPENED[place]?.some((key) => scope[key] !== undefined) ?? false;

/** Called from the rail: opens the place as it was last left; from inside it, its list. In the Library, an article is left for the list. */
export function goToPlace(place: Place): void {
  const isHere = entry.location.place === place;
  if ((isHere && !isOverList(entry.location)) || isHeld()) return;
  const left = (isHere || place === 'library' ? lastLists : lastLeft).get(place);
  navigate(place, left?.scope ?? {}, { kept: left?.kept ?? {} });
}

onForgetArchive(() => {
  lastLeft.clear();
  lastLists.clear();
  keptByEntry.clear();
  lastIndex = entry.index + 1;
  show({ index: lastIndex, first: lastIndex, location: FIRST_LOCATION });
  window.history.pushState({ collate: entry }, '');
});

export const goBack = () => canGoBack() && window.history.back();
export const goForward = () => canGoForward() && window.history.forward();
export const canGoBack = () => entry.index > entry.first;
export const canGoForward = () => entry.index < lastIndex;
export const currentLocation = (): Location => entry.location;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLocation(): Location {
  return useSyncExternalStore(subscribe, () => entry.location);
}

/** Returns which entry is shown; use it as a key for what must start afresh with each entry. */
export function useEntryIndex(): number {
  return useSyncExternalStore(subscribe, () => entry.index);
}

function keptOf(index: number): Kept {
  const kept = keptByEntry.get(index) ?? {};
  keptByEntry.set(index, kept);
  return kept;
}

/** State that is restored with the entry it belongs to. */
export function useHistoryState<T>(name: string, initial: T): [T, (next: T) => void] {
  const index = useEntryIndex();
  // Memoised, because a new list at each render would look like a change.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first value for each name counts
  const first = useMemo(() => initial, [name]);
  const [state, setState] = useState(() => ({ index, name, value: (keptOf(index)[name] as T | undefined) ?? first }));
  const isSame = state.index === index && state.name === name;
  const here = isSame ? state.value : ((keptOf(index)[name] as T | undefined) ?? first);
  const put = useCallback(
    (next: T) => {
      keptOf(index)[name] = next;
      setState({ index, name, value: next });
    },
    [index, name],
  );
  return [here, put];
}

/** Like `useHistoryState`, for values that are read only when something is first drawn: setting it redraws nothing. */
export function useHistoryValue<T>(name: string, initial: T): [T, (next: T) => void] {
  const index = useEntryIndex();
  const put = useCallback(
    (next: T) => {
      keptOf(index)[name] = next;
    },
    [index, name],
  );
  return [(keptOf(index)[name] as T | undefined) ?? initial, put];
}

/** Keeps the scroll position of an element with its entry; `ready` says when its content is there. */
export function useRestoredScroll(name: string, ready = true): React.RefObject<HTMLDivElement | null> {
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

/** Restores the focus of an entry; used once, by the frame. Elements are found by their `data-focus-key`. */
export function useRestoredFocus(): void {
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
    return focusHoweverLate(key);
  }, [index]);
}
