/** The dictionary with which a web archive compressed by Zstandard may begin (.warc.zst): a frame that others skip. */
import { zstdDecompressSync } from 'node:zlib';
import { CollateError } from '../../../contract/errors.ts';

export const DICTIONARY_MARK = [0x5d, 0x2a, 0x4d, 0x18];
export const ZSTD_MARK = [0x28, 0xb5, 0x2f, 0xfd];

const HEADER_BYTES = 8;
const MOST_BYTES = 16 * 1024 * 1024;

interface ZstdStart {
  readonly dictionary: Uint8Array | null;
  /** Read from the source, and not part of the dictionary. */
  readonly rest: Uint8Array[];
}

/** @throws CollateError damaged, too-large, and what the source throws */
export async function zstdDictionary(source: AsyncIterator<Uint8Array>): Promise<ZstdStart> {
  const start = await gathered(source, Buffer.alloc(0), HEADER_BYTES);
  if (start.length < HEADER_BYTES || !startsWith(start, DICTIONARY_MARK))
    return { dictionary: null, rest: start.length > 0 ? [start] : [] };
  const end = HEADER_BYTES + start.readUInt32LE(4);
  if (end > MOST_BYTES) throw tooLarge();
  const bytes = await gathered(source, start, end);
  if (bytes.length < end) throw damaged();
  return {
    dictionary: unpacked(bytes.subarray(HEADER_BYTES, end)),
    rest: bytes.length > end ? [bytes.subarray(end)] : [],
  };
}

/** It may be compressed itself. */
function unpacked(dictionary: Buffer): Uint8Array {
  if (!startsWith(dictionary, ZSTD_MARK)) return dictionary;
  try {
    return zstdDecompressSync(dictionary, { maxOutputLength: MOST_BYTES });
  } catch {
    throw damaged();
  }
}

async function gathered(source: AsyncIterator<Uint8Array>, start: Buffer, length: number): Promise<Buffer> {
  const blocks: Uint8Array[] = [start];
  for (let size = start.length; size < length; ) {
    const { value, done } = await source.next();
    if (done) break;
    blocks.push(value);
    size += value.length;
  }
  return Buffer.concat(blocks);
}

export function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

function damaged(): CollateError {
  return new CollateError(
    'damaged',
    'The dictionary at the beginning of this Zstandard file is damaged, so nothing in it can be unpacked. Download or copy it again.',
  );
}

function tooLarge(): CollateError {
  return new CollateError(
    'too-large',
    'The dictionary at the beginning of this Zstandard file is larger than any in use. Unpack it with another program and import what comes out.',
  );
}
