/** Bytes in memory, in the form a reader is given them. */
import type { FoundValue } from '../../../contract/model/metadata.ts';
import type { ReaderInput } from '../port.ts';

export function heldInput(
  bytes: Uint8Array,
  name: string,
  given: readonly FoundValue[] = [],
): ReaderInput & { readonly held: Uint8Array } {
  return {
    name,
    size: bytes.length,
    held: bytes,
    given,
    stream: async function* () {
      yield bytes;
    },
    range: async (start, end) => bytes.subarray(start, Math.max(start, end)),
  };
}
