/** The bytes of a ZIP, wherever they are: after a self-extractor, before appended data; read in blocks. */
import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';
import type { ReaderInput } from '../port.ts';

interface ZipPlace {
  /** Offset of the first entry, as the directory counts. */
  readonly start: number;
  readonly end: number;
}

const END_BYTES = 22;
const END_MARK = Buffer.from([0x50, 0x4b, 5, 6]);
const BLOCK_BYTES = 256 * 1024;

/** Where the archive lies in the file; null if its closing record is missing. */
export async function findZip(input: ReaderInput): Promise<ZipPlace | null> {
  const tailStart = Math.max(0, input.size - END_BYTES - 0xffff - BLOCK_BYTES);
  const bytes = await input.range(tailStart, input.size);
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = tail.lastIndexOf(END_MARK); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(END_MARK, at - 1)) {
    if (at + END_BYTES > tail.length) continue;
    const end = at + END_BYTES + tail.readUInt16LE(at + 20);
    if (end > tail.length) continue;
    const directoryEnd = tail.readUInt32LE(at + 12) + tail.readUInt32LE(at + 16);
    const isLarge = at >= 20 && tail.readUInt32LE(at - 20) === 0x07064b50;
    return { start: isLarge ? 0 : Math.max(0, tailStart + at - directoryEnd), end: tailStart + end };
  }
  return null;
}

export class ZipBytes extends RandomAccessReader {
  readonly #input: ReaderInput;
  readonly #place: ZipPlace;
  #block: Uint8Array = new Uint8Array();
  #blockStart = 0;

  constructor(input: ReaderInput, place: ZipPlace) {
    super();
    this.#input = input;
    this.#place = place;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#blocks(start, end), { objectMode: false });
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    this.#held(position, position + length).then(
      (bytes) => {
        buffer.set(bytes, offset);
        callback(null, bytes.length);
      },
      (error) => callback(error),
    );
  }

  async *#blocks(start: number, end: number): AsyncIterable<Uint8Array> {
    for (let at = start; at < end; at += BLOCK_BYTES) yield await this.#range(at, Math.min(end, at + BLOCK_BYTES));
  }

  /** Headers are close to each other: one block serves many. */
  async #held(start: number, end: number): Promise<Uint8Array> {
    if (start < this.#blockStart || end > this.#blockStart + this.#block.length) {
      this.#block = await this.#range(start, Math.max(end, start + BLOCK_BYTES));
      this.#blockStart = start;
    }
    return this.#block.subarray(start - this.#blockStart, end - this.#blockStart);
  }

  #range(start: number, end: number): Promise<Uint8Array> {
    const last = Math.max(0, this.#place.end - this.#place.start);
    return this.#input.range(
      this.#place.start + Math.min(start, last),
      this.#place.start + Math.max(Math.min(end, last), Math.min(start, last)),
    );
  }
}
