/** Reads a small gzip file with trailing garbage: gzip itself accepts it, Node refuses it. */
import { crc32, inflateRawSync } from 'node:zlib';

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
const HEAD = 10;
const TRAILER = 8;
const MOST_BYTES = 64 * 1024 * 1024;
/** Bits of a member's header that say what else it contains (RFC 1952). */
const [CHECK, EXTRA, NAME, COMMENT] = [2, 4, 8, 16];

/** With `info`, Node also says how far it read; its types do not declare that. */
interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

/** Null if a member is incomplete or does not have its checksum, or follows something that is not a member. */
export function wholeMembers(file: Uint8Array): Buffer | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const parts: Buffer[] = [];
  let at = 0;
  while (bytes.subarray(at, at + MAGIC.length).equals(MAGIC)) {
    const from = bodyStart(bytes, at);
    try {
      const options = { info: true, maxOutputLength: MOST_BYTES };
      const { buffer, engine } = inflateRawSync(bytes.subarray(from), options) as unknown as Inflated;
      const end = from + engine.bytesWritten;
      if (bytes.readUInt32LE(end) !== crc32(buffer)) return null;
      parts.push(buffer);
      at = end + TRAILER;
    } catch {
      return null;
    }
  }
  return parts.length === 0 || at > bytes.length || bytes.includes(MAGIC, at) ? null : Buffer.concat(parts);
}

function bodyStart(bytes: Buffer, at: number): number {
  const flags = bytes[at + 3] ?? 0;
  let start = at + HEAD;
  if (flags & EXTRA) start += 2 + (bytes[start] ?? 0) + (bytes[start + 1] ?? 0) * 256;
  for (const bit of [NAME, COMMENT]) if (flags & bit) start = bytes.indexOf(0, start) + 1 || bytes.length;
  return flags & CHECK ? start + 2 : start;
}
