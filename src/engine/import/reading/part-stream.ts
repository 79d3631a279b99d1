/** The worker's side of a read: groups parts into batches, and limits the batches in flight to what the pool can take. */

import { stackOf } from '../../runtime/stack-of.ts';
import { TermGatherer } from '../../store/search-index/batch-terms.ts';
import type { FromWorker, Part } from './read-messages.ts';

const BATCH_BYTES = 512 * 1024;
const BATCH_PARTS = 64;
const BATCH_MS = 100;
/** One batch being written and one waiting, so that neither side idles. */
const UNDER_WAY = 2;
const ALIVE_MS = 250;

export interface PartStream {
  /** Gathers the words of the current batch. */
  readonly gatherer: TermGatherer;
  /** Resolves once there is room for more. */
  put(part: Part): Promise<void>;
  /** Reports the bytes of the file read so far, which also tells the pool that the reader is alive. */
  read(bytes: number): void;
  log(message: string, error: unknown): void;
  /** All is sent, though not yet written. */
  done(): Promise<void>;
  /** Called when the pool has written a batch. */
  written(): void;
  /** Makes `put` throw from now on. */
  stop(): void;
}

/** Thrown into a reader whose file is no longer wanted. */
export class Stopped extends Error {}

export function createPartStream(post: (message: FromWorker) => void): PartStream {
  let batch = new Batch();
  const sent = new SentBatches();
  let bytesRead = 0;
  let lastAlive = 0;

  const flush = async () => {
    if (batch.parts.length === 0) return;
    await sent.atMost(UNDER_WAY - 1);
    sent.count++;
    batch.gatherer.close();
    post({ kind: 'batch', parts: batch.parts, bytes: bytesRead });
    batch = new Batch();
  };

  return {
    get gatherer() {
      return batch.gatherer;
    },
    put: async (part) => {
      if (sent.isStopped) throw new Stopped();
      batch.add(part);
      // While the pool is writing another batch there is no hurry: the fuller a batch, the fewer transactions.
      if (batch.isFull() || (sent.count === 0 && batch.isOld())) await flush();
    },
    read: (bytes) => {
      bytesRead += bytes;
      const now = performance.now();
      if (now - lastAlive < ALIVE_MS) return;
      lastAlive = now;
      post({ kind: 'alive', bytes: bytesRead });
    },
    log: (message, error) => {
      post({ kind: 'log', message, error: stackOf(error) });
    },
    done: async () => {
      if (!sent.isStopped) await flush();
      post({ kind: 'done', bytes: bytesRead });
    },
    written: () => sent.written(),
    stop: () => sent.stop(),
  };
}

/** What is sent to the pool in one message. */
class Batch {
  readonly parts: Part[] = [];
  readonly gatherer = new TermGatherer();
  #bytes = 0;
  #began = 0;

  add(part: Part): void {
    if (this.parts.length === 0) this.#began = performance.now();
    this.parts.push(part);
    this.#bytes += sizeOf(part);
  }

  isFull(): boolean {
    return this.#bytes >= BATCH_BYTES || this.parts.length >= BATCH_PARTS;
  }

  isOld(): boolean {
    return performance.now() - this.#began > BATCH_MS;
  }
}

/** Counts the batches sent but not yet written. Waiting for fewer ends as they are written, or when the stream is stopped. */
class SentBatches {
  count = 0;
  isStopped = false;
  #wake = () => {};

  async atMost(count: number): Promise<void> {
    while (this.count > count && !this.isStopped) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  written(): void {
    this.count--;
    this.#wake();
  }

  stop(): void {
    this.isStopped = true;
    this.#wake();
  }
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
