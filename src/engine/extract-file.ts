/** Reading a file without an archive: the same readers as an import, in this process. */
import { CollateError } from '../contract/errors.ts';
import { type FileInput, fileInput } from './import/file-input.ts';
import { HEAD_BYTES, pickReader } from './readers/index.ts';
import type { ReaderResult } from './readers/port.ts';

/** @throws nothing: what cannot be read is a result with `outcome: 'failure'`. */
export async function* extractFile(path: string): AsyncIterable<ReaderResult> {
  let input: FileInput | undefined;
  try {
    input = await fileInput(path);
    const picked = pickReader(await input.range(0, Math.min(input.size, HEAD_BYTES)), input.name);
    if ('refusal' in picked) yield picked.refusal;
    else yield* picked.reader.read(input);
  } catch (error) {
    const message =
      error instanceof CollateError ? error.message : `This file cannot be read: ${(error as Error).message}`;
    yield { outcome: 'failure', member: null, code: 'unreadable', message };
  } finally {
    await input?.close();
  }
}
