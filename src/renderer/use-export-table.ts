import { useCallback } from 'react';
import type { ParamsIn } from '../contract/methods.ts';
import type { ExportedFile } from '../contract/model/common.ts';
import { useServices } from './services.ts';
import { overlay } from './window-state.ts';

type TableMethod = 'matrix.export' | 'timeline.export' | 'import.exportOutcomes';

/** @returns asks what the table that the method makes is to be saved as. `asked` must be the same object while it asks the same */
export function useExportTable<M extends TableMethod>(method: M, asked: Omit<ParamsIn<M>, 'format'>): () => void {
  const { client } = useServices();
  return useCallback(
    () =>
      overlay.set({
        kind: 'export-table',
        write: (format, signal): Promise<ExportedFile> =>
          client.call(method, { ...asked, format } as ParamsIn<M>, signal),
      }),
    [client, method, asked],
  );
}
