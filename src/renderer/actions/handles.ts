/** How a place on the screen offers its functions to actions: the place sets its handle, and actions look it up. */
import { useLayoutEffect } from 'react';
import { createStore } from '../store.ts';

export interface Handle<T> {
  readonly name: string;
  /** Only carries the type. */
  readonly of?: T;
}

export const handles = createStore<ReadonlyMap<string, unknown>>(new Map());

export function createHandle<T>(name: string): Handle<T> {
  return { name };
}

/** What is offered at the moment. */
export const lentNow = <T>({ name }: Handle<T>): T | undefined => handles.get().get(name) as T | undefined;

/** Offers `value`, unless it is undefined, while the component is mounted. Pass a memoised value, because every new one redraws the status line. */
export function useHandle<T>(handle: Handle<T>, value: T | undefined): void {
  useLayoutEffect(() => {
    // Not even in place of what another component offers.
    if (value === undefined) return;
    handles.set(new Map(handles.get()).set(handle.name, value));
    return () => {
      const rest = new Map(handles.get());
      if (rest.get(handle.name) === value) rest.delete(handle.name);
      handles.set(rest);
    };
  }, [handle, value]);
}
