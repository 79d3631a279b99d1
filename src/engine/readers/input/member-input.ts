/** A member of a file, as input for the next reader: held if it is small, else streamed again from its beginning. */
import { CollateError } from '../../../contract/errors.ts';
import { megabytes } from '../failure.ts';
import { EndsInMiddle } from '../packed/unpack-stream.ts';
import type { Member, ReaderInput } from '../port.ts';
import { heldInput } from './held-input.ts';

/** A member larger than this is read only by streaming readers: mailboxes, web archives, lines, tables. */
export const MEMBER_HELD_BYTES = 64 * 1024 * 1024;

/** @throws what `open` throws, unless what came before may be read */
export async function memberInput(member: Member): Promise<ReaderInput> {
  const { name, given = [], charset } = member;
  const blocks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const block of member.open()) {
      blocks.push(block);
      size += block.length;
      if (size > MEMBER_HELD_BYTES) return streamedInput(member, Buffer.concat(blocks, size));
    }
  } catch (error) {
    if (!(error instanceof EndsInMiddle) || size === 0) throw error;
    return brokenInput(member, Buffer.concat(blocks, size), error);
  }
  const bytes = blocks.length === 1 && blocks[0] ? blocks[0] : Buffer.concat(blocks, size);
  return { ...heldInput(bytes, name, given), ...(charset === undefined ? {} : { charset }) };
}

/** Only readers that stream have drawn anything before they meet the error. */
function brokenInput({ name, given = [] }: Member, bytes: Uint8Array, error: CollateError): ReaderInput {
  const stream = async function* () {
    yield bytes;
    throw error;
  };
  return { ...heldInput(bytes, name, given), held: null, stream };
}

function streamedInput({ name, given = [], open }: Member, head: Uint8Array): ReaderInput {
  return {
    name,
    size: Number.POSITIVE_INFINITY,
    held: null,
    given,
    stream: open,
    range: async (start, end) => {
      if (end <= head.length) return head.subarray(start, end);
      throw new CollateError(
        'too-large',
        `This is larger than ${megabytes(MEMBER_HELD_BYTES)} once unpacked, and files of its kind cannot be read piece by piece. Unpack it and import it by itself.`,
      );
    },
  };
}
