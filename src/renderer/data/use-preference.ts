import { useQueryClient } from '@tanstack/react-query';
import type { Result } from '../../contract/methods.ts';
import { sayProblem } from '../notices.ts';
import { useServices } from '../services.ts';
import { readOptions, useRead } from './use-read.ts';

type Next<T> = T | null | ((now: T | undefined) => T | null);

/** One setting of this machine: its value or undefined, and a function that sets it (null removes it). */
export function usePreference<T>(name: string): [T | undefined, (next: Next<T>) => void] {
  const { client } = useServices();
  const queries = useQueryClient();
  const { data } = useRead('preference.get', {});
  const set = (next: Next<T>) => {
    const { queryKey } = readOptions(client, 'preference.get', {});
    queries.cancelQueries({ queryKey });
    // Starts from the stored value, not from the one drawn: a second key press may come before the first is drawn.
    const now = queries.getQueryData<Result<'preference.get'>>(queryKey)?.preferences[name] as T | undefined;
    const value = typeof next === 'function' ? (next as (now: T | undefined) => T | null)(now) : next;
    queries.setQueryData<Result<'preference.get'>>(
      queryKey,
      (kept) => kept && { preferences: { ...kept.preferences, [name]: value ?? undefined } },
    );
    client.call('preference.set', { preferences: { [name]: value } }).catch((error) => {
      sayProblem(error);
      queries.invalidateQueries({ queryKey });
    });
  };
  return [data?.preferences[name] as T | undefined, set];
}
