import { failure } from '../failure.ts';
import { MEMBER_HELD_BYTES } from '../input/member-input.ts';
import { archiveFiles } from '../packed/archive-files.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { tarFiles } from './entries.ts';
import { bytesBetween, sliceInOrder } from './slices.ts';

/** A tar archive: the files in it, each for whichever reader knows it. A compressed one arrives here through gzip. */
export const tarReader: Reader = {
  name: 'tar',
  version: 1,
  label: 'Tar archive',
  extensions: ['.tar', '.tgz'],
  sniff: (head, name) => (isHeader(head) ? 1 : /\.tar$/i.test(name) && isZeros(head) ? 0.9 : 0),
  read,
};

const HEADER_BYTES = 512;
const CHECKSUM = { start: 148, end: 156 };

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const { files, isWhole } = await tarFiles(input.stream());
  const full = archiveFiles(files.filter(({ start, end }) => end > start));
  if (isWhole && full.length === 0)
    yield failure('empty', 'This archive is empty, or contains only empty files. Nothing was imported.');
  const slice = sliceInOrder(input.stream());
  try {
    for (const { entry, member, name } of full) {
      const { start, end } = entry;
      if (end - start > MEMBER_HELD_BYTES) {
        yield { outcome: 'member', member, name, open: () => bytesBetween(input, start, end) };
        continue;
      }
      const bytes = await slice.take(start, end);
      if (bytes === null) break;
      yield {
        outcome: 'member',
        member,
        name,
        open: async function* () {
          yield bytes;
        },
      };
    }
  } finally {
    await slice.close();
  }
  if (!isWhole)
    yield failure(
      'damaged',
      'This tar archive is damaged or ends in the middle. What came before is kept. Download or copy it again.',
    );
}

/** The header contains the sum of its bytes, with that field itself counted as spaces. */
function isHeader(head: Uint8Array): boolean {
  if (head.length < HEADER_BYTES) return false;
  const { start, end } = CHECKSUM;
  const said = Number.parseInt(Buffer.from(head.subarray(start, end)).toString('latin1').replaceAll('\0', ' '), 8);
  let sum = 8 * 0x20;
  for (let i = 0; i < HEADER_BYTES; i++) if (i < start || i >= end) sum += head[i] ?? 0;
  return said === sum && head[0] !== 0;
}

/** An empty archive is at least two blocks of zeros. */
function isZeros(head: Uint8Array): boolean {
  return head.length >= HEADER_BYTES && head.every((byte) => byte === 0);
}
