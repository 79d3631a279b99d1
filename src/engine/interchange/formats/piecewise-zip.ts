/** A ZIP as it is made, entry by entry. */
import { crc32 } from 'node:zlib';
import { deflateSync, Zip, ZipDeflate, type ZipInputFile } from 'fflate';

/** Times in a ZIP have no zone and begin in 1980: the same everywhere, so that the same archive gives the same bytes. */
const ENTRY_TIME = new Date(1980, 0, 1, 0, 0, 0);

const DEFLATED = 8;
const LEVEL = 6;

export class PiecewiseZip {
  #made: Uint8Array[] = [];
  readonly #zip = new Zip((error, piece) => {
    if (error) throw error;
    this.#made.push(piece);
  });

  add(name: string, words: string): void {
    const bytes = Buffer.from(words);
    const entry: ZipInputFile = {
      filename: name,
      size: bytes.length,
      crc: crc32(bytes),
      compression: DEFLATED,
      mtime: ENTRY_TIME,
    };
    this.#zip.add(entry);
    // At once: a stream of unknown length takes tables of megabytes, for each text anew.
    entry.ondata?.(null, deflateSync(bytes, { level: LEVEL }), true);
  }

  /** Adds an entry that is too long to be held. @returns takes its next words; nothing else is added before the last */
  addLong(name: string): (words: string, isLast?: boolean) => void {
    const entry = new ZipDeflate(name, { level: LEVEL });
    entry.mtime = ENTRY_TIME;
    this.#zip.add(entry);
    return (words, isLast = false) => entry.push(Buffer.from(words), isLast);
  }

  end(): void {
    this.#zip.end();
  }

  /** What has been made since the last call. */
  taken(): Uint8Array[] {
    const taken = this.#made;
    this.#made = [];
    return taken;
  }
}
