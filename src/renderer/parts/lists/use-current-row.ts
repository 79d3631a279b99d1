import { useEffect, useRef } from 'react';

/**
 * Which row is current: the chosen one, or, once that is gone, the one that took its place. Where none was chosen yet, the first; it stays
 * current if others come in above it, because it is what is looked at.
 * @param chosen null: a heading was chosen, and no row is current
 * @param of what is listed; in another list, nothing takes the place of a row that is not there
 */
export function useCurrentRow(ids: readonly number[], chosen: number | null | undefined, of: unknown): number | null {
  const last = useRef<{ of: unknown; at: number; id: number | null }>({ of, at: 0, id: null });
  const { at, id } = last.current.of === of ? last.current : { at: 0, id: null };
  const stays = [chosen, id].find((one) => one != null && ids.includes(one));
  const current = chosen === null ? null : (stays ?? ids[Math.min(at, ids.length - 1)] ?? null);
  useEffect(() => {
    if (current !== null) last.current = { of, at: ids.indexOf(current), id: current };
  }, [of, ids, current]);
  return current;
}
