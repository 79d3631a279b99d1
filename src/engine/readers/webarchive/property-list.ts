/**
 * Apple's property lists, binary and XML, of which only the values on the way to what is asked for are read: so lists
 * that refer to themselves or to each other without end cost nothing.
 */
import { CollateError } from '../../../contract/errors.ts';
import { decode } from '../../extract/charset/decode.ts';
import { latin1 } from '../input/latin1.ts';
import { childrenOf, textIn, type XmlElement, xmlRecords } from '../xml/xml-tree.ts';

export interface PropertyList {
  /** Null if this is no dictionary, or has no such key. */
  entry(key: string): PropertyList | null;
  /** The first of a list; empty if this is none. */
  items(most: number): PropertyList[];
  /** Null if this is no text. */
  text(): string | null;
  /** Null if this is no data. */
  data(): Uint8Array | null;
}

export function isBinaryList(bytes: Uint8Array): boolean {
  return latin1(bytes, 8) === 'bplist00';
}

/** @throws CollateError damaged, too-large */
export function propertyList(bytes: Uint8Array): PropertyList {
  return isBinaryList(bytes) ? new BinaryFile(bytes).top() : xmlList(decode(bytes).text);
}

function xmlList(text: string): PropertyList {
  const records = xmlRecords(text);
  let next = records.next();
  while (!next.done) next = records.next();
  const root = next.value;
  const top = root === null || root.isCut ? undefined : childrenOf(root)[0];
  if (!top) throw broken();
  return new XmlValue(top);
}

class XmlValue implements PropertyList {
  readonly #element: XmlElement;

  constructor(element: XmlElement) {
    this.#element = element;
  }

  entry(key: string): PropertyList | null {
    if (this.#element.name !== 'dict') return null;
    const parts = childrenOf(this.#element);
    const at = parts.findIndex((part) => part.name === 'key' && textIn(part) === key);
    const value = at < 0 ? undefined : parts[at + 1];
    return value ? new XmlValue(value) : null;
  }

  items(most: number): PropertyList[] {
    const items = this.#element.name === 'array' ? childrenOf(this.#element) : [];
    return items.slice(0, most).map((item) => new XmlValue(item));
  }

  text(): string | null {
    return this.#element.name === 'string' ? textIn(this.#element) : null;
  }

  data(): Uint8Array | null {
    return this.#element.name === 'data' ? Buffer.from(textIn(this.#element), 'base64') : null;
  }
}

const TRAILER_BYTES = 32;
/** The upper half of an object's first byte. */
const KIND = { data: 4, ascii: 5, utf16: 6, list: 10, dictionary: 13 } as const;
/** The lower half, if the length follows as a number of its own. */
const LONG = 15;

interface Found {
  readonly kind: number;
  /** Bytes, characters or pairs. */
  readonly count: number;
  /** Where its content begins. */
  readonly from: number;
}

/** Objects, a table of where each is, and a trailer that says where the table is and how wide its numbers are. */
class BinaryFile {
  readonly #bytes: Buffer;
  readonly #offsetWidth: number;
  readonly #referenceWidth: number;
  readonly #objects: number;
  readonly #top: number;
  readonly #table: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const trailer = this.#bytes.length - TRAILER_BYTES;
    this.#offsetWidth = this.number(trailer + 6, 1);
    this.#referenceWidth = this.number(trailer + 7, 1);
    this.#objects = this.number(trailer + 8, 8);
    this.#top = this.number(trailer + 16, 8);
    this.#table = this.number(trailer + 24, 8);
  }

  top(): PropertyList {
    return new BinaryValue(this, this.#top);
  }

  /** Big-endian. */
  number(at: number, width: number): number {
    if (at < 0 || width < 1 || width > 8 || at + width > this.#bytes.length) throw broken();
    let value = 0;
    for (let i = at; i < at + width; i++) value = value * 256 + (this.#bytes[i] ?? 0);
    return value;
  }

  object(reference: number): Found {
    if (reference >= this.#objects) throw broken();
    const at = this.number(this.#table + reference * this.#offsetWidth, this.#offsetWidth);
    const mark = this.number(at, 1);
    if ((mark & 15) !== LONG) return { kind: mark >> 4, count: mark & 15, from: at + 1 };
    const width = 2 ** (this.number(at + 1, 1) & 15);
    return { kind: mark >> 4, count: this.number(at + 2, width), from: at + 2 + width };
  }

  bytesOf({ from, count }: Found, width = 1): Buffer {
    if (from + count * width > this.#bytes.length) throw broken();
    return this.#bytes.subarray(from, from + count * width);
  }

  reference(from: number, index: number): number {
    return this.number(from + index * this.#referenceWidth, this.#referenceWidth);
  }
}

class BinaryValue implements PropertyList {
  readonly #file: BinaryFile;
  readonly #object: Found;

  constructor(file: BinaryFile, reference: number) {
    this.#file = file;
    this.#object = file.object(reference);
  }

  /** Its keys come first, then its values in the same order. */
  entry(key: string): PropertyList | null {
    const { kind, count, from } = this.#object;
    if (kind !== KIND.dictionary) return null;
    for (let i = 0; i < count; i++) {
      const named = this.#file.object(this.#file.reference(from, i));
      if (
        named.kind === KIND.ascii &&
        named.count === key.length &&
        this.#file.bytesOf(named).toString('latin1') === key
      )
        return new BinaryValue(this.#file, this.#file.reference(from, count + i));
    }
    return null;
  }

  items(most: number): PropertyList[] {
    const { kind, count, from } = this.#object;
    const length = kind === KIND.list ? Math.min(count, most) : 0;
    return Array.from({ length }, (_, i) => new BinaryValue(this.#file, this.#file.reference(from, i)));
  }

  text(): string | null {
    if (this.#object.kind === KIND.ascii) return this.#file.bytesOf(this.#object).toString('latin1');
    if (this.#object.kind !== KIND.utf16) return null;
    return Buffer.from(this.#file.bytesOf(this.#object, 2)).swap16().toString('utf16le');
  }

  data(): Uint8Array | null {
    return this.#object.kind === KIND.data ? this.#file.bytesOf(this.#object) : null;
  }
}

function broken(): CollateError {
  return new CollateError(
    'damaged',
    'This property list of Apple is damaged or ends too early. Save the page again, or copy the file again.',
  );
}
