/**
 * Where the parts of a PPT are: each save appends parts and a directory of their offsets; the last directory counts.
 */
import { CollateError } from '../../../contract/errors.ts';
import { recordAt, type SlideRecord } from './presentation-records.ts';
import type { Streams } from './streams.ts';

const USER_EDIT = 0x0ff5;
const DIRECTORY = 0x1772;
const LOCKED_MARK = 0xf3d1c4df;
const MOST_EDITS = 10_000;
const LOCKED_EDIT_BYTES = 32;

export class PresentationFile {
  readonly #bytes: Buffer;
  readonly #places = new Map<number, number>();
  /** A hostile file may list one slide a million times. */
  readonly #given = new Set<number>();
  readonly document: Buffer;

  /** @throws CollateError damaged, encrypted */
  constructor(streams: Streams) {
    this.#bytes = streams.get('PowerPoint Document') ?? Buffer.alloc(0);
    const user = streams.get('Current User') ?? Buffer.alloc(0);
    if (user.length < 20) throw damaged();
    if (user.readUInt32LE(12) === LOCKED_MARK) throw locked();
    const last = this.#readEdits(user.readUInt32LE(16));
    const document = last === null ? null : this.at(last);
    if (document === null) throw damaged();
    this.document = document;
  }

  /** The content of the part with that number; null if there is none, or if it was already asked for. */
  at(number: number): Buffer | null {
    const place = this.#places.get(number);
    if (place !== undefined && this.#given.has(place)) return null;
    if (place !== undefined) this.#given.add(place);
    return (place === undefined ? null : this.#record(place))?.inner ?? null;
  }

  /** From the last save backwards; returns the number of the document's part. */
  #readEdits(start: number): number | null {
    let document: number | null = null;
    const seen = new Set<number>();
    for (let at = start; !seen.has(at) && seen.size < MOST_EDITS; ) {
      seen.add(at);
      const edit = this.#record(at);
      if (edit?.kind !== USER_EDIT || edit.data.length < 20) break;
      if (edit.data.length >= LOCKED_EDIT_BYTES && edit.data.readUInt32LE(28) !== 0) throw locked();
      document ??= edit.data.readUInt32LE(16);
      this.#readDirectory(edit.data.readUInt32LE(12));
      at = edit.data.readUInt32LE(8);
    }
    return document;
  }

  /** Runs of offsets, each under the number of its first; those of a later save win. */
  #readDirectory(at: number): void {
    const directory = this.#record(at);
    if (directory?.kind !== DIRECTORY) return;
    const { data } = directory;
    for (let i = 0; i + 4 <= data.length; ) {
      const head = data.readUInt32LE(i);
      const [first, count] = [head & 0xf_ffff, head >>> 20];
      for (let k = 0; k < count && i + 8 + k * 4 <= data.length; k++)
        if (!this.#places.has(first + k)) this.#places.set(first + k, data.readUInt32LE(i + 4 + k * 4));
      i += 4 + count * 4;
    }
  }

  #record(at: number): SlideRecord | null {
    return at + 8 <= this.#bytes.length ? recordAt(this.#bytes, at).record : null;
  }
}

function damaged(): CollateError {
  return new CollateError(
    'damaged',
    'The parts of this presentation cannot be found: it is damaged. Open it in PowerPoint or LibreOffice, save it as PPTX, and import that.',
  );
}

function locked(): CollateError {
  return new CollateError(
    'encrypted',
    'This presentation is locked with a password. Open it with the password, save it without one, and import that.',
  );
}
