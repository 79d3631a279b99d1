import { gunzip } from '../packed/unpack-stream.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { wholeMembers } from './whole-members.ts';

/** A compressed file: its content is read, and is the original. */
export const gzipReader: Reader = {
  name: 'gzip',
  version: 3,
  label: 'Gzip file',
  extensions: ['.gz'],
  sniff: (head) => (head[0] === 0x1f && head[1] === 0x8b && head[2] === 8 ? 1 : 0),
  read,
};

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const name = input.name.replace(/\.gz(?:ip)?$/i, '').replace(/\.tgz$/i, '.tar') || input.name;
  yield { outcome: 'member', member: name, name, open: () => unpacked(input) };
}

async function* unpacked(input: ReaderInput): AsyncIterable<Uint8Array> {
  let unpackedBytes = 0;
  try {
    for await (const block of gunzip(input.stream())) {
      unpackedBytes += block.length;
      yield block;
    }
  } catch (error) {
    const whole = input.held && wholeMembers(input.held);
    if (!whole) throw error;
    yield whole.subarray(unpackedBytes);
  }
}
