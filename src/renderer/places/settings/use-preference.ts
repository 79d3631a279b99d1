import { useRead } from '../../data/use-read.ts';
import { sayProblem } from '../../notices.ts';
import { useServices } from '../../services.ts';

/** One setting of this machine: its value or undefined, and how to set it (null takes it away). */
export function usePreference<T>(name: string): [T | undefined, (value: T | null) => void] {
  const { client } = useServices();
  const { data } = useRead('preference.get', {});
  const set = (value: T | null) => {
    client.call('preference.set', { preferences: { [name]: value } }).catch(sayProblem);
  };
  return [data?.preferences[name] as T | undefined, set];
}
