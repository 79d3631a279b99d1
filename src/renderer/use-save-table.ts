import { useCallback } from 'react';
import type { ParamsIn } from '../contract/methods.ts';
import { sayProblem } from './notices.ts';
import { useServices } from './services.ts';

type TableMethod = 'matrix.csv' | 'timeline.csv' | 'import.csv';

/** @returns saves the table that the method gives as a file. `asked` must be the same object while it asks the same */
export function useSaveTable<M extends TableMethod>(method: M, asked: ParamsIn<M>): () => void {
  const { client, shell } = useServices();
  return useCallback(() => {
    client
      .call(method, asked)
      .then(({ name, mediaType, bytes }) => shell.saveAs(name, mediaType, bytes))
      .catch(sayProblem);
  }, [client, shell, method, asked]);
}
