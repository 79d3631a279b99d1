/** The text file beside an archive that names who last opened it for writing, and the mark of that session in the archive. */
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

interface Holder {
  readonly words: string | null;
  /** Null while it is not certain which mark the file has. */
  readonly mark: string | null;
}

export function readHolder(path: string): Holder {
  try {
    const [words = '', mark = ''] = readFileSync(fileOf(path), 'utf8').split('\n');
    return { words: words.trim() || null, mark: mark.trim() || null };
  } catch {
    return { words: null, mark: null };
  }
}

/** Waits for the disk: after a power cut, no other mark may stand there. @returns false where it could not be written: a full disk must not keep an archive shut */
export function writeHolder(path: string, { words, mark }: Holder): boolean {
  try {
    const file = openSync(fileOf(path), 'w');
    try {
      writeSync(file, `${words ?? ''}\n${mark === null ? '' : `${mark}\n`}`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return true;
  } catch {
    return false;
  }
}

const fileOf = (path: string) => `${path}-holder.txt`;
