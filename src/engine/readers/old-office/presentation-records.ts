/**
 * The records of a presentation of PowerPoint 97 to 2003 ([MS-PPT]): each has a type and a size, and contains other
 * records or data.
 */

export interface SlideRecord {
  readonly kind: number;
  readonly instance: number;
  /** Its content, if that is records. */
  readonly inner: Buffer | null;
  readonly data: Buffer;
}

const HEADER = 8;
const HOLDS_RECORDS = 0xf;

/** Consecutive records; the last as far as it goes. */
export function* recordsIn(bytes: Buffer): Generator<SlideRecord> {
  for (let at = 0; at + HEADER <= bytes.length; ) {
    const { record, end } = recordAt(bytes, at);
    yield record;
    at = end;
  }
}

export function recordAt(bytes: Buffer, at: number): { record: SlideRecord; end: number } {
  const first = bytes.readUInt16LE(at);
  const end = at + HEADER + bytes.readUInt32LE(at + 4);
  const data = bytes.subarray(at + HEADER, end);
  const isOuter = (first & 0xf) === HOLDS_RECORDS;
  return {
    record: { kind: bytes.readUInt16LE(at + 2), instance: first >> 4, inner: isOuter ? data : null, data },
    end,
  };
}

/** The records of a type at any depth, in order. */
export function* recordsWithin(bytes: Buffer, kind: number, depth = 0): Generator<SlideRecord> {
  for (const record of recordsIn(bytes)) {
    if (record.kind === kind) yield record;
    else if (record.inner && depth < MOST_DEPTH) yield* recordsWithin(record.inner, kind, depth + 1);
  }
}

const MOST_DEPTH = 40;
