/** An original's bytes as chunks of fixed raw size, each compressed on its own with zstd, so that a large original is never held in memory whole. */
import { constants } from 'node:buffer';
import { hash } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Raw size of every chunk but the last. */
export const CHUNK_BYTES = 1024 * 1024;

/** An original ready to be stored. `chunks` is null if its chunks were already stored (`putChunk`). */
export interface PreparedOriginal {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly chunks: readonly Uint8Array[] | null;
}

const LEAST_BUFFER = 64;
const MOST_BUFFER = 64 * 1024;

/** Allocates room for the expected output instead of the default 64 KB each time: for short texts, collecting that garbage cost as much as compressing. */
const roomFor = (bytes: number): number => Math.min(Math.max(bytes, LEAST_BUFFER), MOST_BUFFER);

export function compress(raw: Uint8Array): Buffer {
  return zstdCompressSync(raw, { pledgedSrcSize: raw.length, chunkSize: roomFor(raw.length) });
}

/** How many times its compressed size a text has at most, as a rule. */
const EXPANSION = 4;

/** @param mostBytes of what comes out; more is an error. By default what one string can hold: the archive may come from anyone */
export function decompress(data: Uint8Array, mostBytes = constants.MAX_STRING_LENGTH): Buffer {
  return zstdDecompressSync(data, { chunkSize: roomFor(data.length * EXPANSION), maxOutputLength: mostBytes });
}

export function unpackChunk(data: Uint8Array): Uint8Array {
  return zstdDecompressSync(data, { maxOutputLength: CHUNK_BYTES });
}

export function prepareOriginal(bytes: Uint8Array, mediaType: string): PreparedOriginal {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) chunks.push(compress(bytes.subarray(at, at + CHUNK_BYTES)));
  return { sha256: hash('sha256', bytes), bytes: bytes.length, mediaType, chunks };
}
