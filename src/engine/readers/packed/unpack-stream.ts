/** Unpacks gzip or Zstandard as a stream. */
import { type Duplex, pipeline, Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { CollateError } from '../../../contract/errors.ts';
import { zstdDictionary } from './zstd-dictionary.ts';

/** Thrown after all that came before the end: that much is sound, as it is not where bytes are wrong. */
export class EndsInMiddle extends CollateError {}

/** @throws CollateError damaged, and what the stream throws */
export function gunzip(packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return through(packed, createGunzip(), 'gzip');
}

/**
 * Frame by frame, because Node's decompressor stops after the first. @throws CollateError damaged, too-large, and what
 * the stream throws
 */
export async function* unzstd(packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const source = packed[Symbol.asyncIterator]();
  try {
    const { dictionary, rest } = await zstdDictionary(source);
    for (let left = rest; ; ) {
      if (left.length === 0) {
        const { value, done } = await source.next();
        if (done) return;
        left = [value];
      }
      const unpacker = createZstdDecompress(dictionary === null ? {} : { dictionary });
      const feed = { source, waiting: left, used: 0 };
      yield* through(fed(feed, unpacker), unpacker, 'Zstandard');
      left = unused(feed, unpacker.bytesWritten);
    }
  } finally {
    await source.return?.();
  }
}

interface Feed {
  readonly source: AsyncIterator<Uint8Array>;
  /** Passed in, and perhaps unused. */
  readonly waiting: Uint8Array[];
  /** Bytes of the frame before those. */
  used: number;
}

async function* fed(feed: Feed, unpacker: { readonly bytesWritten: number }): AsyncIterable<Uint8Array> {
  yield* [...feed.waiting];
  for (;;) {
    const { value, done } = await feed.source.next();
    if (done) return;
    forget(feed, unpacker.bytesWritten);
    feed.waiting.push(value);
    yield value;
  }
}

function forget(feed: Feed, written: number): void {
  for (let [chunk] = feed.waiting; chunk && feed.used + chunk.length <= written; [chunk] = feed.waiting) {
    feed.used += chunk.length;
    feed.waiting.shift();
  }
}

function unused(feed: Feed, written: number): Uint8Array[] {
  forget(feed, written);
  const [first, ...rest] = feed.waiting;
  return first ? [first.subarray(written - feed.used), ...rest] : [];
}

async function* through(
  packed: AsyncIterable<Uint8Array>,
  unpacker: Duplex,
  called: string,
): AsyncIterable<Uint8Array> {
  pipeline(Readable.from(packed), unpacker, () => {});
  try {
    yield* unpacker as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (error instanceof CollateError) throw error;
    if ((error as NodeJS.ErrnoException).code !== 'Z_BUF_ERROR') throw new CollateError('damaged', damaged(called));
    // A stream that is destroyed still has what it unpacked, and nobody had read.
    for (let block = unpacker.read(); block !== null; block = unpacker.read()) yield block;
    throw new EndsInMiddle('damaged', damaged(called));
  }
}

const damaged = (called: string) =>
  `This ${called} file is damaged or ends in the middle. Articles complete before that are kept; download or copy it again for the others.`;
