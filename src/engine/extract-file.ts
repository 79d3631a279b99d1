/** Reading a file without an archive: the same readers as an import, in this process. */
import { CollateError } from '../contract/errors.ts';
import { fileInput } from './import/file-input.ts';
import { pickReader } from './readers/index.ts';
import type { ReaderResult } from './readers/port.ts';

/** @throws nothing: what cannot be read is a result with `outcome: 'failure'`. */
export async function* extractFile(path: string): AsyncIterable<ReaderResult> {
  try {
    const input = await fileInput(path);
    const picked = pickReader(await input.range(0, Math.min(input.size, 65_536)), input.name);
    if ('code' in picked) yield { outcome: 'failure', member: null, ...picked };
    else yield* picked.read(input);
  } catch (error) {
    const message =
      error instanceof CollateError ? error.message : `This file cannot be read: ${(error as Error).message}`;
    yield { outcome: 'failure', member: null, code: 'unreadable', message };
  }
}
