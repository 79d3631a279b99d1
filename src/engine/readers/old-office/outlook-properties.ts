/**
 * The properties of a message as Outlook stores them (MAPI): numbers and days in one stream, text and bytes in a stream
 * each.
 */
import { decode } from '../../extract/charset/decode.ts';
import { codePageName } from './code-page.ts';
import { fileTime } from './file-time.ts';
import type { Streams } from './streams.ts';

/** [MS-OXPROPS] */
export const ID = {
  messageClass: 0x001a,
  subject: 0x0037,
  submitted: 0x0039,
  representedName: 0x0042,
  representedAddress: 0x0065,
  headers: 0x007d,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  delivered: 0x0e06,
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  messageId: 0x1035,
  displayName: 0x3001,
  attachedBytes: 0x3701,
  shortFileName: 0x3704,
  fileName: 0x3707,
  mediaType: 0x370e,
  internetCodePage: 0x3fde,
  codePage: 0x3ffd,
  senderMail: 0x5d01,
  representedMail: 0x5d02,
} as const;

const TYPE = { number: 0x0003, storage: 0x000d, ansi: 0x001e, unicode: 0x001f, time: 0x0040, bytes: 0x0102 };
const ENTRY_BYTES = 16;

export class OutlookProperties {
  readonly #streams: Streams;
  readonly #at: string;
  readonly #fixed = new Map<number, Buffer>();
  readonly #codePage: number | null;

  /**
   * @param at the storage that contains them, "" for the message itself @param headerBytes what precedes the first
   * entry: 32 for a message, 24 for an embedded one, 8 for a file @param codePage of the message, for its files; null
   * if it states its own
   */
  constructor(streams: Streams, at: string, headerBytes: number, codePage: number | null = null) {
    this.#streams = streams;
    this.#at = at;
    const list = streams.get(`${at}__properties_version1.0`) ?? Buffer.alloc(0);
    for (let entry = headerBytes; entry + ENTRY_BYTES <= list.length; entry += ENTRY_BYTES)
      this.#fixed.set(list.readUInt32LE(entry), list.subarray(entry + 8, entry + ENTRY_BYTES));
    this.#codePage = codePage ?? this.number(ID.codePage) ?? this.number(ID.internetCodePage);
  }

  get codePage(): number | null {
    return this.#codePage;
  }

  number(id: number): number | null {
    return this.#fixed.get(tag(id, TYPE.number))?.readUInt32LE(0) ?? null;
  }

  time(id: number): Date | null {
    return fileTime(this.#fixed.get(tag(id, TYPE.time))?.readBigUInt64LE(0) ?? 0n);
  }

  /** Without the zero at its end; '' if absent. */
  text(id: number): string {
    const unicode = this.#stream(id, TYPE.unicode);
    const ansi = unicode ? null : this.#stream(id, TYPE.ansi);
    const page = this.#codePage === null ? null : codePageName(this.#codePage);
    if (unicode) return unicode.toString('utf16le').replace(/(?<!\0)\0+$/, '');
    return ansi ? decode(withoutZeros(ansi), page).text : '';
  }

  bytes(id: number): Buffer | null {
    return this.#stream(id, TYPE.bytes);
  }

  /** Where a message attached to this one is stored. */
  get messageWithin(): string | null {
    const path = `${this.#at}__substg1.0_${hex(ID.attachedBytes)}${hex(TYPE.storage)}/`;
    return this.#streams.has(`${path}__properties_version1.0`) ? path : null;
  }

  #stream(id: number, type: number): Buffer | null {
    return this.#streams.get(`${this.#at}__substg1.0_${hex(id)}${hex(type)}`);
  }
}

function withoutZeros(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (bytes[end - 1] === 0) end--;
  return bytes.subarray(0, end);
}

function tag(id: number, type: number): number {
  return id * 0x10000 + type;
}

function hex(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, '0');
}
