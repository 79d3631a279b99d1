/** How texts are stored in the archive: UTF-8, compressed with zstd. */
import { hash } from 'node:crypto';
import { compress, decompress } from '../originals/original-chunks.ts';

export function compressText(text: string): Buffer {
  return compress(Buffer.from(text));
}

export function decompressText(data: Uint8Array): string {
  return decompress(data).toString('utf8');
}

/** Whether a stored text is still the one that was drawn out. */
export function isIntact(text: string, sha256: string): boolean {
  return hash('sha256', text) === sha256;
}

/** Compresses pieces of furniture, in the order they had on the page. */
export function compressPieces(pieces: readonly string[]): Buffer {
  return compressText(JSON.stringify(pieces));
}

export function decompressPieces(data: Uint8Array): string[] {
  return JSON.parse(decompressText(data)) as string[];
}
