/** Reading a file without an archive: the same readers as an import, in this process. */
import { type FileInput, fileInput } from './import/file-input.ts';
import { pickReader } from './readers/index.ts';
import type { Draft, ReaderFailure } from './readers/port.ts';
import { failureOf, readAll } from './readers/read-all.ts';

/** @throws nothing: what cannot be read is a result with `outcome: 'failure'`. */
export async function* extractFile(path: string): AsyncIterable<Draft | ReaderFailure> {
  let input: FileInput | undefined;
  try {
    input = await fileInput(path);
    for await (const result of readAll(input, { pickReader, onFault: () => {} })) {
      yield result.outcome === 'article' ? result.draft : result;
    }
  } catch (error) {
    yield failureOf(error, () => {});
  } finally {
    await input?.close();
  }
}
