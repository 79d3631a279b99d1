import { useQueryClient } from '@tanstack/react-query';
import type { Result } from '../../contract/methods.ts';
import { sayProblem } from '../notices.ts';
import { useServices } from '../services.ts';
import { readOptions, useRead } from './use-read.ts';

/** One setting of this machine: its value or undefined, and how to set it (null takes it away). */
export function usePreference<T>(name: string): [T | undefined, (value: T | null) => void] {
  const { client } = useServices();
  const queries = useQueryClient();
  const { data } = useRead('preference.get', {});
  const set = (value: T | null) => {
    // Shown at once: a second press, before the engine has answered, goes on from the first.
    const { queryKey } = readOptions(client, 'preference.get', {});
    queries.cancelQueries({ queryKey });
    queries.setQueryData<Result<'preference.get'>>(
      queryKey,
      (now) => now && { preferences: { ...now.preferences, [name]: value ?? undefined } },
    );
    client.call('preference.set', { preferences: { [name]: value } }).catch((error) => {
      sayProblem(error);
      queries.invalidateQueries({ queryKey });
    });
  };
  return [data?.preferences[name] as T | undefined, set];
}
