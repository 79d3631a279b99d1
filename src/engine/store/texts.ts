/** How texts lie in the archive: UTF-8, zstd. */
import { zstdDecompressSync } from 'node:zlib';
import { compress } from './original-chunks.ts';

export function compressText(text: string): Buffer {
  return compress(Buffer.from(text));
}

export function decompressText(data: Uint8Array): string {
  return zstdDecompressSync(data).toString('utf8');
}

/** Pieces of furniture, in the order they stood on the page. */
export function compressPieces(pieces: readonly string[]): Buffer {
  return compressText(JSON.stringify(pieces));
}

export function decompressPieces(data: Uint8Array): string[] {
  return JSON.parse(decompressText(data)) as string[];
}
