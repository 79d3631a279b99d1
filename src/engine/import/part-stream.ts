/** The worker's side of a read: parts gathered into batches, no more of them under way than the pool has room for. */
import { TermGatherer } from '../store/batch-terms.ts';
import type { FromWorker, Part } from './read-messages.ts';

const BATCH_BYTES = 512 * 1024;
const BATCH_PARTS = 64;
const BATCH_MS = 100;
/** Batches sent and not yet written: one being written, one waiting, so that neither side stands still. */
const UNDER_WAY = 2;
const ALIVE_MS = 250;

export interface PartStream {
  /** Of the words of the batch that the next part goes into. */
  readonly gatherer: TermGatherer;
  /** Answers once there is room for more. */
  put(part: Part): Promise<void>;
  /** Bytes of the file read so far: also tells the pool that the reader lives. */
  read(bytes: number): void;
  log(message: string, error: unknown): void;
  done(): Promise<void>;
  /** The pool has written a batch. */
  written(): void;
  /** From now on `put` throws. */
  stop(): void;
}

/** Thrown into a reader whose file is not wanted any more. */
export class Stopped extends Error {}

export function createPartStream(post: (message: FromWorker) => void): PartStream {
  let batch: Part[] = [];
  let gatherer = new TermGatherer();
  let batchBytes = 0;
  let batchStarted = 0;
  let underWay = 0;
  let bytesRead = 0;
  let lastAlive = 0;
  let isStopped = false;
  let wake = () => {};

  const roomFor = async (batches: number) => {
    while (underWay > batches && !isStopped) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const flush = async () => {
    if (batch.length === 0) return;
    await roomFor(UNDER_WAY - 1);
    underWay++;
    gatherer.close();
    post({ kind: 'batch', parts: batch, bytes: bytesRead });
    batch = [];
    gatherer = new TermGatherer();
    batchBytes = 0;
  };

  return {
    get gatherer() {
      return gatherer;
    },
    put: async (part) => {
      if (isStopped) throw new Stopped();
      if (batch.length === 0) batchStarted = performance.now();
      batch.push(part);
      batchBytes += sizeOf(part);
      // While the pool writes another there is no haste: the fuller a batch, the fewer transactions.
      const isOld = underWay === 0 && performance.now() - batchStarted > BATCH_MS;
      if (batchBytes >= BATCH_BYTES || batch.length >= BATCH_PARTS || isOld) await flush();
    },
    read: (bytes) => {
      bytesRead += bytes;
      const now = performance.now();
      if (now - lastAlive < ALIVE_MS) return;
      lastAlive = now;
      post({ kind: 'alive', bytes: bytesRead });
    },
    log: (message, error) => {
      post({ kind: 'log', message, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    },
    done: async () => {
      if (!isStopped) await flush();
      await roomFor(0);
      post({ kind: 'done', bytes: bytesRead });
    },
    written: () => {
      underWay--;
      wake();
    },
    stop: () => {
      isStopped = true;
      wake();
    },
  };
}

function sizeOf(part: Part): number {
  switch (part.kind) {
    case 'article': {
      const { text, furniture, original, found, words } = part.article;
      const chunks = original.chunks?.reduce((sum, chunk) => sum + chunk.length, 0) ?? 0;
      const { tokens, terms } = words;
      return (
        text.length +
        furniture.length +
        chunks +
        tokens.body.length +
        terms.places.byteLength +
        found.length * 100 +
        500
      );
    }
    case 'draft':
      return part.draft.paragraphs.reduce((sum, { length }) => sum + length, 500);
    case 'chunk':
      return part.data.length;
    default:
      return 500;
  }
}
