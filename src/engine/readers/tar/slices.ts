/** Pieces of a stream of bytes by their range. */
import type { ReaderInput } from '../port.ts';

const BLOCK_BYTES = 1024 * 1024;

interface Slices {
  /** Ranges must ascend from call to call. Null if the stream ends before `end`. */
  take(start: number, end: number): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

export function sliceInOrder(stream: AsyncIterable<Uint8Array>): Slices {
  const blocks = stream[Symbol.asyncIterator]();
  let block: Uint8Array = new Uint8Array();
  let blockStart = 0;
  return {
    take: async (start, end) => {
      const out = new Uint8Array(end - start);
      for (let at = start; at < end; ) {
        while (at >= blockStart + block.length) {
          const next = await blocks.next();
          if (next.done) return null;
          blockStart += block.length;
          block = next.value;
        }
        const piece = block.subarray(at - blockStart, end - blockStart);
        out.set(piece, at - start);
        at += piece.length;
      }
      return out;
    },
    close: async () => {
      await blocks.return?.();
    },
  };
}

/** For a piece too large to hold: by range in a file; in a compressed stream by streaming again up to it. */
export async function* bytesBetween(input: ReaderInput, start: number, end: number): AsyncIterable<Uint8Array> {
  if (Number.isFinite(input.size)) {
    // A header can say any length, which would be counted up to block by block.
    const last = Math.min(end, input.size);
    for (let at = start; at < last; at += BLOCK_BYTES) yield await input.range(at, Math.min(last, at + BLOCK_BYTES));
    return;
  }
  let blockStart = 0;
  for await (const block of input.stream()) {
    const piece = block.subarray(Math.max(0, start - blockStart), Math.max(0, end - blockStart));
    if (piece.length > 0) yield piece;
    blockStart += block.length;
    if (blockStart >= end) return;
  }
}
