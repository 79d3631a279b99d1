/**
 * The records of an XLS of Excel 97 to 2003 ([MS-XLS]) and the strings in them, which may be split in the middle and
 * continue in the next record.
 */
import { CollateError } from '../../../contract/errors.ts';

export interface WorkbookRecord {
  readonly id: number;
  /** Its own, and those of each record that only continues it. */
  readonly pieces: readonly Buffer[];
}

const CONTINUE = 0x3c;

/** From a place to the end; a truncated stream ends with its last whole record. */
export function* recordsFrom(stream: Buffer, place: number): Iterable<WorkbookRecord> {
  for (let at = place; at + 4 <= stream.length; ) {
    const id = stream.readUInt16LE(at);
    const pieces: Buffer[] = [];
    do {
      const size = stream.readUInt16LE(at + 2);
      pieces.push(stream.subarray(at + 4, at + 4 + size));
      at += 4 + size;
    } while (at + 4 <= stream.length && stream.readUInt16LE(at) === CONTINUE);
    yield { id, pieces };
  }
}

const IS_WIDE = 1;
const HAS_MORE = 4;
const HAS_FORMATS = 8;

/**
 * Reads numbers and strings from a record, across its pieces. @throws CollateError damaged, past the end of the last
 */
export class RecordReader {
  readonly #pieces: readonly Buffer[];
  #piece = 0;
  #at = 0;

  constructor({ pieces }: WorkbookRecord) {
    this.#pieces = pieces;
  }

  get isAtEnd(): boolean {
    return this.#piece >= this.#pieces.length - 1 && this.#at >= (this.#pieces.at(-1)?.length ?? 0);
  }

  number(bytes: 1 | 2 | 4): number {
    return this.#take(bytes).readUIntLE(0, bytes);
  }

  double(): number {
    return this.#take(8).readDoubleLE(0);
  }

  bytes(count: number): Buffer {
    return this.#take(count);
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0; ) {
      const taken = Math.min(left, this.#here().length - this.#at);
      this.#at += taken;
      left -= taken;
    }
  }

  /** @param sizeBytes the number of bytes that store its length */
  string(sizeBytes: 1 | 2): string {
    const size = this.number(sizeBytes);
    const flags = this.number(1);
    const formats = (flags & HAS_FORMATS) === 0 ? 0 : this.number(2);
    const more = (flags & HAS_MORE) === 0 ? 0 : this.number(4);
    const text = this.#characters(size, (flags & IS_WIDE) !== 0);
    this.skip(formats * 4 + more);
    return text;
  }

  /** Where a string continues in the next piece, which begins with the width of the rest. */
  #characters(size: number, isWideAtFirst: boolean): string {
    let isWide = isWideAtFirst;
    let text = '';
    while (text.length < size) {
      const isNext = this.#at >= (this.#pieces[this.#piece]?.length ?? 0);
      const here = this.#here();
      if (isNext) isWide = ((here[this.#at++] ?? 0) & IS_WIDE) !== 0;
      const bytesEach = isWide ? 2 : 1;
      const count = Math.min(size - text.length, Math.floor((here.length - this.#at) / bytesEach));
      if (count === 0) throw damagedWorkbook();
      text += here.toString(isWide ? 'utf16le' : 'latin1', this.#at, this.#at + count * bytesEach);
      this.#at += count * bytesEach;
    }
    return text;
  }

  #take(count: number): Buffer {
    const here = this.#here();
    if (this.#at + count > here.length) throw damagedWorkbook();
    this.#at += count;
    return here.subarray(this.#at - count, this.#at);
  }

  /** The next piece with bytes left. */
  #here(): Buffer {
    while (this.#at >= (this.#pieces[this.#piece]?.length ?? 0)) {
      if (++this.#piece >= this.#pieces.length) throw damagedWorkbook();
      this.#at = 0;
    }
    return this.#pieces[this.#piece] as Buffer;
  }
}

export function damagedWorkbook(): CollateError {
  return new CollateError(
    'damaged',
    'This spreadsheet is cut short or damaged. Open it in a spreadsheet program, save it as XLSX, and import that.',
  );
}
