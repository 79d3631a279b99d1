/** For listeners that are set up once, and handles whose identity must not change, but which need the latest values. */
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';

/** Returns a ref to the value of the last render. */
export function useLatest<T>(value: T): Readonly<RefObject<T>> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}

/** Returns functions with stable identities that call those of the last render. */
export function useStable<Acts extends Record<string, (...args: never[]) => void>>(acts: Acts): Acts {
  const latest = useLatest(acts);
  return useMemo(() => {
    const stable = Object.keys(latest.current).map((name) => [
      name,
      (...args: never[]) => latest.current[name]?.(...args),
    ]);
    return Object.fromEntries(stable) as Acts;
  }, [latest]);
}
