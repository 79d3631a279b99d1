import { useEffect, useRef } from 'react';

interface Last {
  readonly of: unknown;
  readonly at: number;
  readonly id: number | null;
  /** The chosen row, or the first if none was; it may be gone. */
  readonly meant: number | null;
}

/**
 * Which row is current: the chosen one, or, until it is back, the one that took its place. Where none was chosen yet, the first counts as chosen; it
 * stays current if others come in above it, because it is what is looked at.
 * @param chosen null: a heading was chosen, and no row is current
 * @param of what is listed; in another list, nothing takes the place of a row that is not there
 */
export function useCurrentRow(ids: readonly number[], chosen: number | null | undefined, of: unknown): number | null {
  const last = useRef<Last>({ of, at: 0, id: null, meant: null });
  const { at, id, ...before } = last.current.of === of ? last.current : { at: 0, id: null, meant: null };
  const meant = chosen ?? before.meant;
  const stays = [meant, id].find((one) => one != null && ids.includes(one));
  const current = chosen === null ? null : (stays ?? ids[Math.min(at, ids.length - 1)] ?? null);
  useEffect(() => {
    if (current !== null) last.current = { of, at: ids.indexOf(current), id: current, meant: meant ?? current };
  }, [of, ids, current, meant]);
  return current;
}
