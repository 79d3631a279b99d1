import { useEffect, useRef } from 'react';

/**
 * Which row is current: the chosen one, or, once that is gone, the one that took its place. Where none was chosen yet, the first.
 * @param chosen null: a heading was chosen, and no row is current
 * @param of what is listed; in another list, nothing takes the place of a row that is not there
 */
export function useCurrentRow(ids: readonly number[], chosen: number | null | undefined, of: unknown): number | null {
  const last = useRef({ of, at: 0 });
  const isThere = typeof chosen === 'number' && ids.includes(chosen);
  const instead = last.current.of === of ? Math.min(last.current.at, ids.length - 1) : 0;
  const current = chosen === null || isThere ? chosen : (ids[instead] ?? null);
  useEffect(() => {
    if (current !== null) last.current = { of, at: ids.indexOf(current) };
  }, [of, ids, current]);
  return current;
}
