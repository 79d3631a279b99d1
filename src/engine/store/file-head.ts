/** The first bytes of a file, which identify a SQLite file. */
import { closeSync, openSync, readSync } from 'node:fs';

/** Returns the first 100 bytes, padded with zeros. */
export function headOf(path: string): Buffer {
  const head = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  return head;
}

export function isDatabase(path: string): boolean {
  return headOf(path).toString('latin1', 0, 15) === 'SQLite format 3';
}
