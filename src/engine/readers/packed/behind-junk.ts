/** Documents that are ZIPs inside, behind bytes that a server or a broken download put before them. */
import { headOf } from '../input/head.ts';
import type { ReaderInput } from '../port.ts';

const NAMED_AS_DOCUMENT = /\.(?:docx|docm|dotx|xlsx|xlsm|pptx|odt|ott|ods|odp|epub|wacz)$/i;
const ENTRY = Buffer.from('PK\x03\x04', 'latin1');
const MOST_JUNK = 4096;

/** The input from where the document begins; the same one if nothing stands before it. */
export async function withoutJunk(input: ReaderInput): Promise<ReaderInput> {
  if (!NAMED_AS_DOCUMENT.test(input.name)) return input;
  const head = await headOf(input);
  const start = Buffer.from(head.buffer, head.byteOffset, head.byteLength).indexOf(ENTRY);
  return start > 0 && start <= MOST_JUNK ? from(input, start) : input;
}

function from(input: ReaderInput, start: number): ReaderInput {
  return {
    ...input,
    size: input.size - start,
    held: input.held?.subarray(start) ?? null,
    range: (at, end) => input.range(at + start, end + start),
    stream: async function* () {
      let left = start;
      for await (const block of input.stream()) {
        if (block.length > left) yield block.subarray(left);
        left = Math.max(0, left - block.length);
      }
    },
  };
}
