/** The content of an Outlook attachment (TNEF): a sequence of attributes, two of which contain a list of properties. */

export interface Attribute {
  readonly id: number;
  readonly value: Buffer;
}

export const SUBJECT = 0x8004;
export const BODY = 0x800c;
export const MESSAGE_PROPERTIES = 0x9003;
/** Begins an attached file; its name and bytes follow. */
export const ATTACHED = 0x9002;
export const ATTACHED_NAME = 0x8010;
export const ATTACHED_BYTES = 0x800f;

export const MARK = 0x223e9f78;
const HEADER_BYTES = 6;
const ATTRIBUTE_BYTES = 9;
const CHECKSUM_BYTES = 2;

/** A truncated file ends with its last whole attribute. */
export function attributesIn(bytes: Buffer): Attribute[] {
  const attributes: Attribute[] = [];
  for (let at = HEADER_BYTES; at + ATTRIBUTE_BYTES <= bytes.length; ) {
    const size = bytes.readUInt32LE(at + 5);
    const start = at + ATTRIBUTE_BYTES;
    if (start + size > bytes.length) break;
    attributes.push({ id: bytes.readUInt16LE(at + 1), value: bytes.subarray(start, start + size) });
    at = start + size + CHECKSUM_BYTES;
  }
  return attributes;
}

export const TEXT = 0x1000;
export const RTF = 0x1009;
export const HTML = 0x1013;

const UNICODE = 0x1f;
/** Types whose value states its length; all others have a fixed size of four or eight bytes. */
const SIZED = new Set([0x1e, UNICODE, 0x0d, 0x102]);
const EIGHT_BYTES = new Set([0x05, 0x06, 0x07, 0x14, 0x40]);
const GUID = 0x48;
const MANY = 0x1000;
const FIRST_NAMED = 0x8000;

interface Property {
  readonly value: Buffer;
  readonly isUnicode: boolean;
}

/** By number; only those that hold bytes or text. Stops where the list is malformed. */
export function propertiesIn(bytes: Buffer): Map<number, Property> {
  const found = new Map<number, Property>();
  let at = 4;
  const number = () => {
    const value = bytes.readUInt32LE(at);
    at += 4;
    return value;
  };
  const skip = (size: number) => {
    at += Math.ceil(size / 4) * 4;
  };
  try {
    for (let left = bytes.readUInt32LE(0); left > 0; left--) {
      const [kind, id] = [bytes.readUInt16LE(at), bytes.readUInt16LE(at + 2)];
      at += 4;
      if (id >= FIRST_NAMED) {
        at += 16;
        if (number() === 0) at += 4;
        else skip(number());
      }
      const single = kind & ~MANY;
      const isSized = SIZED.has(single);
      for (let values = isSized || (kind & MANY) !== 0 ? number() : 1; values > 0 && at < bytes.length; values--) {
        const size = isSized ? number() : single === GUID ? 16 : EIGHT_BYTES.has(single) ? 8 : 4;
        if (isSized) found.set(id, { value: bytes.subarray(at, at + size), isUnicode: single === UNICODE });
        skip(size);
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return found;
}
