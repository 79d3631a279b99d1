import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { CollateError } from '../../contract/errors.ts';

/** The lines of a text file, also the empty ones, so that each answer belongs to the line with its number. @throws CollateError unreadable unless it is UTF-8 */
export function linesOfFile(path: string): string[] {
  const bytes = readFileSync(path);
  // Each byte of another charset would become U+FFFD, in words that are to be kept as they are.
  if (!isUtf8(bytes))
    throw new CollateError('unreadable', `${path} is not text in UTF-8. Nothing was changed. Save it as UTF-8.`);
  // It leaves out a byte order mark, with which the first line would be no JSON.
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
