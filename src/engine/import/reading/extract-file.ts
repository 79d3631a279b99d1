/** Reads a file without an archive, with the same readers as an import. `extractor.ts` also applies an import's limits. */
import { pickReader } from '../../readers/index.ts';
import type { Draft, ReaderFailure } from '../../readers/port.ts';
import { failureOf, readAll } from '../../readers/read-all.ts';
import { type FileInput, type FileInputOptions, fileInput } from './file-input.ts';

/** Reads in this thread, without a time limit. @throws nothing: what cannot be read becomes a result with `outcome: 'failure'` */
export async function* extractFile(
  path: string | Uint8Array,
  options: FileInputOptions = {},
): AsyncIterable<Draft | ReaderFailure> {
  let input: FileInput | undefined;
  try {
    input = await fileInput(path, options);
    for await (const result of readAll(input, { pickReader, onFault: () => {} })) {
      yield result.outcome === 'article' ? result.draft : result;
    }
  } catch (error) {
    yield failureOf(error, () => {});
  } finally {
    await input?.close();
  }
}
