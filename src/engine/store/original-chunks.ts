/** An original's bytes as chunks of fixed raw size, each zstd-compressed by itself, so that a large one is never held whole. */
import { createHash } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Raw bytes of every piece but the last. */
export const CHUNK_BYTES = 1024 * 1024;

/** An original made ready for the archive. `chunks` is null where its pieces were put in before (`putChunk`). */
export interface PreparedOriginal {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly chunks: readonly Uint8Array[] | null;
}

const LEAST_BUFFER = 64;
const MOST_BUFFER = 64 * 1024;

/** With room for what comes out, not the usual 64 KB each time: of short texts the collecting cost as much as the packing. */
export function compress(raw: Uint8Array): Buffer {
  const chunkSize = Math.min(Math.max(raw.length, LEAST_BUFFER), MOST_BUFFER);
  return zstdCompressSync(raw, { pledgedSrcSize: raw.length, chunkSize });
}

export function unpackChunk(data: Uint8Array): Uint8Array {
  return zstdDecompressSync(data, { maxOutputLength: CHUNK_BYTES });
}

export function prepareOriginal(bytes: Uint8Array, mediaType: string): PreparedOriginal {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) chunks.push(compress(bytes.subarray(at, at + CHUNK_BYTES)));
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, mediaType, chunks };
}
