/** The layout of a DOC of Word 97 and later ([MS-DOC]): its header, the pieces of its text, the runs of its formats. */
import { CollateError } from '../../../contract/errors.ts';
import type { Streams } from './streams.ts';

/** Lengths, in characters, of the stories that make up the text, in order. */
interface Stories {
  readonly main: number;
  readonly footnotes: number;
  readonly heads: number;
  readonly macros: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly boxes: number;
}

export interface Piece {
  readonly chars: number;
  /** Where its first byte is. */
  readonly at: number;
  /** One byte per character in Western script, else two. */
  readonly bytesPerChar: 1 | 2;
  /** As in FormatRun: what was changed throughout it since the document was last saved as a whole. */
  readonly changes: Buffer;
}

/** A format that applies from one byte of the text to another. */
export interface FormatRun {
  readonly start: number;
  readonly end: number;
  /** A sequence of format changes: a two-byte operation, then its operand. */
  readonly changes: Buffer;
  /** Number of the paragraph's style; none for runs of characters. */
  readonly style: number | null;
}

const WORD = 0xa5ec;
const IS_ENCRYPTED = 0x0100;
const HAS_TABLE_1 = 0x0200;
/** The first version with this layout: Word 97. */
const WORD_97 = 0xc1;
const PAGE_BYTES = 512;
const SHARED_CHANGES = 1;
const PIECES = 2;
const PACKED_DELETION = 0x41;
/** Where a font's name begins in its entry. */
const FONT_NAME = 40;

interface WordStyle {
  /** The number among Word's built-in styles; 0xfff: none. */
  readonly builtIn: number;
  readonly name: string;
  /** What a style of characters changes; nothing for other styles. */
  readonly changes: Buffer;
}

const OF_CHARACTERS = 2;

export class WordFile {
  readonly text: Buffer;
  readonly #table: Buffer;

  /** @throws CollateError encrypted, unknown-format, damaged */
  constructor(streams: Streams) {
    this.text = streams.get('WordDocument') ?? Buffer.alloc(0);
    if (this.text.length < PAGE_BYTES) throw damaged();
    const [mark, version, flags] = [this.text.readUInt16LE(0), this.text.readUInt16LE(2), this.text.readUInt16LE(10)];
    if (mark !== WORD || version < WORD_97) throw tooOld();
    if ((flags & IS_ENCRYPTED) !== 0) throw locked();
    const table = streams.get((flags & HAS_TABLE_1) !== 0 ? '1Table' : '0Table');
    if (!table) throw damaged();
    this.#table = table;
  }

  get stories(): Stories {
    const count = (at: number) => Math.max(0, this.text.readInt32LE(at));
    return {
      main: count(0x4c),
      footnotes: count(0x50),
      heads: count(0x54),
      macros: count(0x58),
      comments: count(0x5c),
      endnotes: count(0x60),
      boxes: count(0x64),
    };
  }

  /** In the order of the text. @throws CollateError damaged */
  get pieces(): Piece[] {
    const clx = this.#part(0x1a2);
    const changes: Buffer[] = [];
    let at = 0;
    // Changes shared by pieces come first, each list with its length.
    for (; clx[at] === SHARED_CHANGES && at + 3 <= clx.length; at += 3 + (changes.at(-1)?.length ?? 0))
      changes.push(clx.subarray(at + 3, at + 3 + clx.readUInt16LE(at + 1)));
    if (clx[at] !== PIECES || at + 5 > clx.length) throw damaged();
    return entriesOf(clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1)), 8).map(({ start, end, data }) => {
      const packed = data.readUInt32LE(2);
      const bytesPerChar = (packed & 0x4000_0000) === 0 ? 2 : 1;
      const offset = packed & 0x3fff_ffff;
      return {
        chars: Math.max(0, end - start),
        at: bytesPerChar === 1 ? offset / 2 : offset,
        bytesPerChar,
        changes: changesOfPiece(data.readUInt16LE(6), changes),
      };
    });
  }

  get characterRuns(): FormatRun[] {
    return this.#pagesOf(0xfa).flatMap((page) => characterRunsOn(page));
  }

  get paragraphRuns(): FormatRun[] {
    return this.#pagesOf(0x102).flatMap((page) => paragraphRunsOn(page));
  }

  /** By number. */
  get styles(): WordStyle[] {
    const sheet = this.#part(0xa2);
    if (sheet.length < 6) return [];
    const styles: (Omit<WordStyle, 'changes'> & { basedOn: number; own: Buffer })[] = [];
    const baseBytes = sheet.readUInt16LE(4);
    for (let at = 2 + sheet.readUInt16LE(0); at + 2 <= sheet.length; ) {
      const size = sheet.readUInt16LE(at);
      const style = sheet.subarray(at + 2, at + 2 + size);
      const isWhole = style.length >= baseBytes + 2;
      const nameChars = isWhole ? style.readUInt16LE(baseBytes) : 0;
      const name = style.toString('utf16le', baseBytes + 2, baseBytes + 2 + nameChars * 2);
      const own = isWhole ? changesOfStyle(style, baseBytes + 4 + nameChars * 2) : Buffer.alloc(0);
      const [builtIn, basedOn] = isWhole ? [style.readUInt16LE(0) & 0xfff, style.readUInt16LE(2) >> 4] : [0xfff, 0xfff];
      styles.push({ builtIn, name, basedOn, own });
      at += 2 + size + (size % 2);
    }
    return styles.map(({ builtIn, name, basedOn, own }) => {
      const base = styles[basedOn]?.own ?? Buffer.alloc(0);
      return { builtIn, name, changes: Buffer.concat([base, own]) };
    });
  }

  /** Names of fonts, by number. */
  get fonts(): string[] {
    const list = this.#part(0x112);
    const fonts: string[] = [];
    for (let at = 4; at + FONT_NAME < list.length; at += 1 + (list[at] ?? 0)) {
      const font = list.subarray(at, at + 1 + (list[at] ?? 0));
      fonts.push(font.toString('utf16le', FONT_NAME).replace(/\0[\s\S]*$/, ''));
    }
    return fonts;
  }

  /** A part of the table stream, located by the position and length in the header. */
  #part(header: number): Buffer {
    const [at, size] = [this.text.readUInt32LE(header), this.text.readUInt32LE(header + 4)];
    return this.#table.subarray(at, at + size);
  }

  /** Formats are stored in pages of 512 bytes among the text. */
  #pagesOf(header: number): Buffer[] {
    return entriesOf(this.#part(header), 4)
      .map(({ data }) => (data.readUInt32LE(0) & 0x3f_ffff) * PAGE_BYTES)
      .filter((at) => at + PAGE_BYTES <= this.text.length)
      .map((at) => this.text.subarray(at, at + PAGE_BYTES));
  }
}

/** @param at where its name ends: the length of its changes follows */
function changesOfStyle(style: Buffer, at: number): Buffer {
  const isOfCharacters = (style.readUInt16LE(2) & 0xf) === OF_CHARACTERS && at + 2 <= style.length;
  return isOfCharacters ? style.subarray(at + 2, at + 2 + style.readUInt16LE(at)) : Buffer.alloc(0);
}

/** One change packed into two bytes (the one that removes text, the one this reader needs), or the number of a list. */
function changesOfPiece(packed: number, shared: readonly Buffer[]): Buffer {
  if ((packed & 1) === 1) return shared[packed >> 1] ?? Buffer.alloc(0);
  const isDeletion = ((packed >> 1) & 0x7f) === PACKED_DELETION;
  return isDeletion ? Buffer.from([0x00, 0x08, packed >> 8]) : Buffer.alloc(0);
}

/** A list of positions, one more than there are entries, then the entries. */
function entriesOf(list: Buffer, bytes: number): { start: number; end: number; data: Buffer }[] {
  const count = Math.max(0, Math.floor((list.length - 4) / (4 + bytes)));
  return Array.from({ length: count }, (_, i) => ({
    start: list.readUInt32LE(i * 4),
    end: list.readUInt32LE(i * 4 + 4),
    data: list.subarray((count + 1) * 4 + i * bytes, (count + 1) * 4 + (i + 1) * bytes),
  }));
}

function characterRunsOn(page: Buffer): FormatRun[] {
  return placesOn(page, 1).map(({ start, end, word }) => {
    const at = word * 2;
    const changes = word === 0 ? Buffer.alloc(0) : page.subarray(at + 1, at + 1 + (page[at] ?? 0));
    return { start, end, changes, style: null };
  });
}

/** Each entry has line heights after its position. */
function paragraphRunsOn(page: Buffer): FormatRun[] {
  return placesOn(page, 13).map(({ start, end, word }) => {
    const at = word * 2;
    // An odd length is stored as half of one more, an even one after a zero.
    const half = page[at] ?? 0;
    const from = half === 0 ? at + 2 : at + 1;
    const size = half === 0 ? (page[at + 1] ?? 0) * 2 : half * 2 - 1;
    const format = word === 0 ? Buffer.alloc(0) : page.subarray(from, from + size);
    return { start, end, changes: format.subarray(2), style: format.length >= 2 ? format.readUInt16LE(0) : 0 };
  });
}

function placesOn(page: Buffer, entryBytes: number): { start: number; end: number; word: number }[] {
  const most = Math.floor((PAGE_BYTES - 5) / (4 + entryBytes));
  const count = Math.min(page[PAGE_BYTES - 1] ?? 0, most);
  return Array.from({ length: count }, (_, i) => ({
    start: page.readUInt32LE(i * 4),
    end: page.readUInt32LE(i * 4 + 4),
    word: page[(count + 1) * 4 + i * entryBytes] ?? 0,
  }));
}

function damaged(): CollateError {
  return new CollateError('damaged', 'This Word document is cut short or damaged. Download or copy it again.');
}

function locked(): CollateError {
  return new CollateError(
    'encrypted',
    'This Word document is locked with a password. Open it with the password, save it without one, and import that.',
  );
}

function tooOld(): CollateError {
  return new CollateError(
    'unknown-format',
    'This Word document is from before 1997, which is not read. Open it in Word or LibreOffice, save it as DOCX, and import that.',
  );
}
