/** What is written under another name until it is whole, and what a program that was killed meanwhile left of that. */
import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** With what SQLite keeps beside a part. No other program gives a file such a name. */
const REST_OF_NAME = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part(?:-journal|-wal|-shm)?$/;
/** No program writes at one for so long. */
const OLD_MS = 24 * 3_600_000;

export const nameOfPart = (beginning: string): string => `${beginning}${randomUUID()}.part`;

/** Deletes parts so named that nobody has written at for a day. One that cannot be deleted stays. */
export function discardOldParts(folder: string, beginning: string): void {
  for (const name of namesIn(folder)) {
    if (name.startsWith(beginning) && REST_OF_NAME.test(name.slice(beginning.length))) discardIfOld(join(folder, name));
  }
}

/** A folder may be written to without being listed. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function discardIfOld(path: string): void {
  try {
    if (Date.now() - statSync(path).mtimeMs > OLD_MS) rmSync(path);
  } catch {
    // It is deleted already, or may not be.
  }
}
