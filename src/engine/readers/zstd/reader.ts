import { unzstd } from '../packed/unpack-stream.ts';
import { DICTIONARY_MARK, startsWith, ZSTD_MARK } from '../packed/zstd-dictionary.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';

/** A compressed file: its content is read, and is the original. */
export const zstdReader: Reader = {
  name: 'zstd',
  version: 2,
  label: 'Zstandard file',
  extensions: ['.zst'],
  sniff: (head) => (startsWith(head, ZSTD_MARK) || isSkipped(head) ? 1 : 0),
  read,
};

/** A frame that holds no part of the file: a dictionary, or a program's note. */
function isSkipped(head: Uint8Array): boolean {
  return ((head[0] ?? 0) & 0xf0) === 0x50 && startsWith(head.subarray(1), DICTIONARY_MARK.slice(1));
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const name = input.name.replace(/\.tzst$/i, '.tar').replace(/\.zst(?:d)?$/i, '') || input.name;
  yield { outcome: 'member', member: name, name, open: () => unzstd(input.stream()) };
}
