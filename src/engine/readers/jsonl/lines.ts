/** Splits a stream of bytes at line feeds; a line past the bound is reported without being held in memory. */

interface ByteLine {
  /** From 1, including blank lines. */
  readonly number: number;
  /** Without its line break; null if the line is larger than the bound. */
  readonly bytes: Uint8Array | null;
}

export async function* byteLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      size += end - start;
      if (size <= limit) parts.push(chunk.subarray(start, end));
      yield { number, bytes: size <= limit ? lineOf(parts, size) : null };
      number++;
      parts = [];
      size = 0;
      start = end + 1;
    }
    size += chunk.length - start;
    // The stream may reuse its buffer, so what waits for the next chunk is copied.
    if (size <= limit) parts.push(chunk.slice(start));
    else parts = [];
  }
  if (size > 0) yield { number, bytes: size <= limit ? lineOf(parts, size) : null };
}

function lineOf(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes;
}
