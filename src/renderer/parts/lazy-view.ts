/** Views loaded when first shown, or before that, when the window has nothing else to do: a dialog must not lose the first letters. */
import { type ComponentType, lazy } from 'react';

const loaders: (() => Promise<unknown>)[] = [];

export function lazyView<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  loaders.push(load);
  return lazy(() => load().then((view) => ({ default: view })));
}

/** One that fails to load now is asked for again when it is shown. */
export function loadViewsWhenIdle(): () => void {
  const handle = requestIdleCallback(() => {
    for (const load of loaders) load().catch(() => undefined);
  });
  return () => cancelIdleCallback(handle);
}
