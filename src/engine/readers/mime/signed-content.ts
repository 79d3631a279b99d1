/** The message inside an S/MIME signature that encloses what it signs: open to all, unlike one that is encrypted. */

interface Element {
  readonly tag: number;
  /** Its content is at [start, end). */
  readonly start: number;
  readonly end: number;
  /** Where the next element begins. */
  readonly next: number;
}

/** Encoded; 1.2.840.113549.1.7.2, signed data. */
const SIGNED_DATA = Buffer.from('2a864886f70d010702', 'hex');
const OCTETS = 0x04;
const OCTETS_IN_PIECES = 0x24;
const UNTIL_ITS_MARK = 0x80;
const MAX_DEPTH = 50;

/** @param bytes a CMS message (RFC 5652). Null if it is not signed data, or does not contain what it signs */
export function signedContent(bytes: Uint8Array): Uint8Array | null {
  const cms = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [type, wrapped] = partsOf(cms, elementAt(cms, 0));
  if (!type || !cms.subarray(type.start, type.end).equals(SIGNED_DATA)) return null;
  const [signedData] = partsOf(cms, wrapped);
  const [, , enclosed] = partsOf(cms, signedData);
  const [, content] = partsOf(cms, enclosed);
  const [octets] = partsOf(cms, content);
  if (!octets) return null;
  const pieces = octets.tag === OCTETS_IN_PIECES ? partsOf(cms, octets) : [octets];
  if (pieces.length === 0 || pieces.some(({ tag }) => tag !== OCTETS)) return null;
  return Buffer.concat(pieces.map(({ start, end }) => cms.subarray(start, end)));
}

/** Null if it reaches past the end. */
function elementAt(cms: Buffer, at: number, depth = 0): Element | null {
  const tag = cms[at];
  const length = cms[at + 1];
  if (tag === undefined || length === undefined || depth > MAX_DEPTH) return null;
  if (length === UNTIL_ITS_MARK) return markedElement(cms, tag, at + 2, depth);
  const size = length > UNTIL_ITS_MARK ? length & 0x7f : 0;
  const start = at + 2 + size;
  if (size > 4 || start > cms.length) return null;
  const end = start + (size === 0 ? length : cms.readUIntBE(at + 2, size));
  return end > cms.length ? null : { tag, start, end, next: end };
}

/** Its end is marked by two zero bytes after its last part. */
function markedElement(cms: Buffer, tag: number, start: number, depth: number): Element | null {
  let at = start;
  while (cms[at] !== 0 || cms[at + 1] !== 0) {
    const part = elementAt(cms, at, depth + 1);
    if (part === null) return null;
    at = part.next;
  }
  return { tag, start, end: at, next: at + 2 };
}

function partsOf(cms: Buffer, element: Element | null | undefined): Element[] {
  const parts: Element[] = [];
  for (let at = element?.start ?? 0; element && at < element.end; ) {
    const part = elementAt(cms, at);
    if (part === null || part.next > element.end) return [];
    parts.push(part);
    at = part.next;
  }
  return parts;
}
