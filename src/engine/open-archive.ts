/** The archive that is open: its store, and what runs on it. */
import { CollateError } from '../contract/errors.ts';
import type { ComparedArticle, Comparison } from '../contract/model/comparison.ts';
import type { EngineOptions } from './context.ts';
import type { Connection } from './store/connection.ts';
import type { ReadOnlyStore, Store } from './store/open.ts';
import { createWorkerClient, type WorkerClient } from './worker-client.ts';

export interface OpenArchive {
  readonly path: string;
  /** For reading, on the engine's thread; the writing connection where there is one. */
  readonly db: Connection;
  /** Why it is open for reading only, in words; null when it can be written. */
  readonly heldBy: string | null;
  readonly comparing: WorkerClient<readonly ComparedArticle[], Comparison>;
  /** @throws CollateError read-only */
  store(): Store;
  /** Ends what runs, then closes the file. */
  close(): Promise<void>;
}

const COMPARING_MEMORY_MB = 512;

export function openForWriting(store: Store, options: EngineOptions): OpenArchive {
  return assemble(store, null, () => store, options);
}

export function openForReading(reader: ReadOnlyStore, heldBy: string, options: EngineOptions): OpenArchive {
  const refuse = () => {
    throw new CollateError('read-only', `This archive is open for reading only (${heldBy}). Nothing was changed.`);
  };
  return assemble(reader, heldBy, refuse, options);
}

function assemble(
  file: Store | ReadOnlyStore,
  heldBy: string | null,
  store: () => Store,
  options: EngineOptions,
): OpenArchive {
  const comparing: OpenArchive['comparing'] = createWorkerClient(options.workerUrl('compare'), COMPARING_MEMORY_MB);
  return {
    path: file.path,
    db: file.db,
    heldBy,
    comparing,
    store,
    close: async () => {
      await comparing.close();
      file.close();
    },
  };
}
