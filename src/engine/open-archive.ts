/** The archive that is open: its store, and what runs on it. */
import { CollateError } from '../contract/errors.ts';
import type { Connection } from './store/connection.ts';
import type { ReadOnlyStore, Store } from './store/open.ts';

export interface OpenArchive {
  readonly path: string;
  /** For reading, on the engine's thread; the writing connection where there is one. */
  readonly db: Connection;
  /** Why it is open for reading only, in words; null when it can be written. */
  readonly heldBy: string | null;
  /** @throws CollateError read-only */
  store(): Store;
  close(): Promise<void>;
}

export function openForWriting(store: Store): OpenArchive {
  return {
    path: store.path,
    db: store.db,
    heldBy: null,
    store: () => store,
    close: async () => store.close(),
  };
}

export function openForReading(reader: ReadOnlyStore, heldBy: string): OpenArchive {
  return {
    path: reader.path,
    db: reader.db,
    heldBy,
    store: () => {
      throw new CollateError('read-only', `This archive is open for reading only (${heldBy}). Nothing was changed.`);
    },
    close: async () => reader.close(),
  };
}
