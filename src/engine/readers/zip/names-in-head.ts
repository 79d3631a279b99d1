/**
 * The names of a ZIP's first entries, as far as its first bytes show them: of the ZIP itself, not of one stored in it.
 */

const HEADER_BYTES = 30;
const ENTRY = 0x04034b50;
const HAS_SIZES_BEHIND = 8;
const NEXT_ENTRY = Buffer.from([0x50, 0x4b, 3, 4]);

export function namesInHead(bytes: Uint8Array): string[] {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let at = 0; at >= 0 && at + HEADER_BYTES <= head.length && head.readUInt32LE(at) === ENTRY; ) {
    const nameEnd = at + HEADER_BYTES + head.readUInt16LE(at + 26);
    const dataStart = nameEnd + head.readUInt16LE(at + 28);
    const size = head.readUInt32LE(at + 18);
    names.push(head.toString('latin1', at + HEADER_BYTES, nameEnd));
    const isSizeUnknown = (head.readUInt16LE(at + 6) & HAS_SIZES_BEHIND) !== 0 && size === 0;
    at = isSizeUnknown ? head.indexOf(NEXT_ENTRY, dataStart) : afterData(head, dataStart + size);
  }
  return names;
}

/** The sizes may be repeated after the data, even if they were known. */
function afterData(head: Buffer, end: number): number {
  if (head.toString('latin1', end, end + 4) !== 'PK\x07\x08') return end;
  return head.indexOf(NEXT_ENTRY, end);
}
