/** The records of a web archive: WARC (ISO 28500) and its predecessor ARC, streamed one by one. */
import { dateFromField } from '../../extract/dates/dates.ts';
import { type ByteLines, withByteLines } from './byte-lines.ts';

export interface WebRecord {
  /** WARC's own word, lower case; an ARC's pages are `response`. */
  readonly type: string;
  readonly url: string;
  /** When it was captured, EDTF. */
  readonly date: string | null;
  /** Checksum of the block, as the record states it. */
  readonly mediaType: string;
  /** Checksum of the payload, as `sha1:…`. */
  readonly digest: string | null;
  /** The capture itself was stopped early. */
  readonly isShortened: boolean;
  /** For a part of a record: the number of its first part. */
  readonly segment: { readonly of: string; readonly isLast: boolean } | null;
  /** Null if it is larger than may be held. */
  readonly block: Buffer | null;
  /** The file ends within the record. */
  readonly isCut: boolean;
}

/** Unexpected bytes where a record should begin. */
export const NOT_A_RECORD = 'not a record';

export const RECORD_BYTES = 64 * 1024 * 1024;
const LINE_BYTES = 64 * 1024;
const HEADER_LINES = 1000;
const WARC_START = /^WARC\/\d/;
const ARC_START = /^filedesc:/;
/** Address, server's address, time, type, and more in version 2, length. */
const ARC_RECORD = /^(\S+) (\S+) (\d{8,14}) (\S+) (?:.* )?(\d+)$/;

export function webRecords(stream: AsyncIterable<Uint8Array>): AsyncIterable<WebRecord | typeof NOT_A_RECORD> {
  return withByteLines(stream, records);
}

async function* records(lines: ByteLines): AsyncIterable<WebRecord | typeof NOT_A_RECORD> {
  let isArc = false;
  let isLost = false;
  for (let line = await lines.line(LINE_BYTES); line !== null; line = await lines.line(LINE_BYTES)) {
    if (line.trim() === '') continue;
    isArc ||= ARC_START.test(line);
    const record = WARC_START.test(line) ? await warcRecord(lines) : isArc ? await arcRecord(line, lines) : null;
    // What follows a broken record is skipped up to the next one, and reported once.
    if (record === null && !isLost) yield NOT_A_RECORD;
    isLost = record === null;
    if (record) yield record;
  }
}

async function warcRecord(lines: ByteLines): Promise<WebRecord | null> {
  const headers = await warcHeaders(lines);
  const length = Number(headers.get('content-length'));
  if (!Number.isSafeInteger(length) || length < 0) return null;
  const { bytes, isCut } = await lines.block(length, RECORD_BYTES);
  const header = (name: string) => headers.get(name) ?? '';
  return {
    type: header('warc-type').toLowerCase(),
    // wget puts the address in angle brackets.
    url: header('warc-target-uri').replace(/^<(.*)>$/, '$1'),
    date: dateFromField(header('warc-date')),
    mediaType: header('content-type').toLowerCase(),
    digest: headers.get('warc-payload-digest') ?? null,
    isShortened: headers.has('warc-truncated'),
    segment: headers.has('warc-segment-number')
      ? {
          of: headers.get('warc-segment-origin-id') ?? header('warc-record-id'),
          isLast: headers.has('warc-segment-total-length'),
        }
      : null,
    block: bytes,
    isCut,
  };
}

async function warcHeaders(lines: ByteLines): Promise<Map<string, string>> {
  const headers = new Map<string, string>();
  let name = '';
  for (let count = 0; count < HEADER_LINES; count++) {
    const line = await lines.line(LINE_BYTES);
    if (line === null || line === '') break;
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line)) headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`);
    else if (colon > 0) {
      name = line.slice(0, colon).trim().toLowerCase();
      headers.set(name, line.slice(colon + 1).trim());
    }
  }
  return headers;
}

async function arcRecord(line: string, lines: ByteLines): Promise<WebRecord | null> {
  const [, url = '', , time = '', mediaType = '', length] = ARC_RECORD.exec(line) ?? [];
  if (length === undefined) return null;
  const { bytes, isCut } = await lines.block(Number(length), RECORD_BYTES);
  return {
    type: ARC_START.test(url) ? 'warcinfo' : 'response',
    url,
    date: dateFromField(time.length === 14 ? `${time}Z` : time.slice(0, 8)),
    mediaType: /^https?:/i.test(url) ? 'application/http' : mediaType.toLowerCase(),
    digest: null,
    isShortened: false,
    segment: null,
    block: bytes,
    isCut,
  };
}
