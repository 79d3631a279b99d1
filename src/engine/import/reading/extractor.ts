/** Reads files without an archive, with the same readers as an import and within its limits. */
import { basename } from 'node:path';
import type { ErrorCode } from '../../../contract/errors.ts';
import type { Draft, ReaderFailure } from '../../readers/port.ts';
import type { Part } from './read-messages.ts';
import { createReaderPool, type ReaderPool } from './reader-pool.ts';

/** An article without the bytes it was drawn from, or the reason why there is none. */
export type Extracted = Omit<Draft, 'original'> | (Omit<ReaderFailure, 'code'> & { readonly code: ErrorCode });

interface Extractor {
  /** @throws CollateError cancelled; internal if the reader cannot be started; a file that exceeds its limit of time or memory ends with a failure that says so */
  extract(path: string, signal: AbortSignal): AsyncIterable<Extracted>;
  close(): Promise<void>;
}

/** @param workerUrl URL of the readers' worker */
export function createExtractor(workerUrl: URL): Extractor {
  const pool = createReaderPool({ workerUrl, size: 1, log: () => {} });
  return { extract: (path, signal) => extracted(pool, path, signal), close: () => pool.close() };
}

async function* extracted(pool: ReaderPool, path: string, signal: AbortSignal): AsyncGenerator<Extracted> {
  // Makes the worker wait until more is asked for.
  const { readable, writable } = new TransformStream<Extracted, Extracted>();
  const writer = writable.getWriter();
  const onParts = async (parts: readonly Part[]) => {
    for (const part of parts) {
      if (part.kind === 'draft') await writer.write(part.draft);
      else if (part.kind === 'failure') await writer.write({ ...part, outcome: 'failure' });
    }
  };
  const task = { kind: 'draft', path: Buffer.from(path), name: basename(path) } as const;
  const read = async () => {
    const cutShort = await pool.read(task, { onParts, onBytes: () => {} }, signal);
    if (cutShort) await writer.write({ ...cutShort, outcome: 'failure', member: null });
    await writer.close();
  };
  read().catch((error) => writer.abort(error));
  yield* readable;
}
