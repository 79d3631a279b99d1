/** Reading a file without an archive: the same readers as an import, in this process. */
import { CollateError } from '../contract/errors.ts';
import { REFUSALS, type Refusal } from '../contract/model/values.ts';
import { type FileInput, fileInput } from './import/file-input.ts';
import { unpackedInput } from './import/unpacked-input.ts';
import { HEAD_BYTES, pickReader } from './readers/index.ts';
import type { ReaderResult } from './readers/port.ts';

/** @throws nothing: what cannot be read is a result with `outcome: 'failure'`. */
export async function* extractFile(path: string): AsyncIterable<ReaderResult> {
  let input: FileInput | undefined;
  try {
    input = await fileInput(path);
    const { input: inside } = await unpackedInput(input);
    const picked = pickReader(await inside.range(0, Math.min(inside.size, HEAD_BYTES)), inside.name);
    if ('refusal' in picked) yield picked.refusal;
    else yield* picked.reader.read(inside);
  } catch (error) {
    const isRefusal = error instanceof CollateError && (REFUSALS as readonly string[]).includes(error.code);
    yield {
      outcome: 'failure',
      member: null,
      code: isRefusal ? (error.code as Refusal) : 'unreadable',
      message: error instanceof CollateError ? error.message : `This file cannot be read: ${(error as Error).message}`,
    };
  } finally {
    await input?.close();
  }
}
