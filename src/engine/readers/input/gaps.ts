/** Watches the bytes of a file of characters for gaps while its reader reads them. */
import { GapFinder } from '../../extract/charset/gaps.ts';
import { failure } from '../failure.ts';
import type { ReaderFailure, ReaderInput } from '../port.ts';

interface Watched {
  readonly input: ReaderInput;
  /** What has been read so far has a gap. */
  hasGap(): boolean;
}

export function watchedForGaps(input: ReaderInput): Watched {
  let isFound = false;
  const stream = async function* () {
    const finder = new GapFinder();
    for await (const block of input.stream()) {
      finder.read(block);
      isFound ||= finder.hasGap;
      yield block;
    }
  };
  return { input: { ...input, stream }, hasGap: () => isFound };
}

export function gapFound(): ReaderFailure {
  return failure(
    'damaged',
    'In the middle of this file there are only zero bytes, as a disk or a download that failed leaves them: what stood there is lost. What is around it was read, and � stands for the gap. Get the file again, and import that.',
    'the gap in the file',
  );
}
