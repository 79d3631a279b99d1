/** Reads a stream either by line or by length, as formats with headers and blocks need it. */

export interface ByteLines {
  /** Next line without its end, at most `limit` bytes of it; null at the end of the stream. */
  line(limit: number): Promise<string | null>;
  /** Next `length` bytes; null if there are more than `limit`, which are skipped. */
  block(length: number, limit: number): Promise<Block>;
}

interface Block {
  readonly bytes: Buffer | null;
  /** The stream ended before the block did. */
  readonly isCut: boolean;
}

const LF = 10;

export async function* withByteLines<T>(
  stream: AsyncIterable<Uint8Array>,
  read: (lines: ByteLines) => AsyncIterable<T>,
): AsyncIterable<T> {
  const pieces = stream[Symbol.asyncIterator]();
  try {
    yield* read(byteLines(pieces));
  } finally {
    await pieces.return?.();
  }
}

function byteLines(pieces: AsyncIterator<Uint8Array>): ByteLines {
  let held: Uint8Array = new Uint8Array();
  const load = async (): Promise<boolean> => {
    while (held.length === 0) {
      const next = await pieces.next();
      if (next.done) return false;
      held = next.value;
    }
    return true;
  };
  return {
    line: async (limit) => {
      const parts: Uint8Array[] = [];
      let size = 0;
      while (await load()) {
        const end = held.indexOf(LF);
        const part = held.subarray(0, end < 0 ? held.length : end);
        if (size < limit) parts.push(part.subarray(0, limit - size));
        size += part.length;
        held = held.subarray(end < 0 ? held.length : end + 1);
        if (end >= 0) return textOf(parts);
      }
      return size === 0 ? null : textOf(parts);
    },
    block: async (length, limit) => {
      const parts: Uint8Array[] = [];
      let left = length;
      while (left > 0 && (await load())) {
        const part = held.subarray(0, left);
        if (length <= limit) parts.push(part);
        left -= part.length;
        held = held.subarray(part.length);
      }
      return { bytes: length <= limit ? Buffer.concat(parts) : null, isCut: left > 0 };
    },
  };
}

function textOf(parts: readonly Uint8Array[]): string {
  return Buffer.concat(parts).toString('utf8').replace(/\r$/, '');
}
