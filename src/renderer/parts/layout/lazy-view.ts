/** Views loaded when first shown, or earlier, when the window is idle, because a dialog must not lose the first letters typed. */
import { type ComponentType, lazy } from 'react';

const loaders: (() => Promise<unknown>)[] = [];

export function lazyView<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  loaders.push(load);
  return lazy(() => load().then((view) => ({ default: view })));
}

/** A view that fails to load now is requested again when it is shown. */
export function loadViewsWhenIdle(): () => void {
  const handle = requestIdleCallback(() => {
    for (const load of loaders) load().catch(() => undefined);
  });
  return () => cancelIdleCallback(handle);
}
