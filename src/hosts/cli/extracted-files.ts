/** Files read without an archive. */
import { createExtractor, type Extracted } from '../../engine/engine.ts';
import type { Session } from './command.ts';

interface FromFile {
  /** The file as it was typed, and where in it, if it contains several. */
  readonly named: { readonly path: string; readonly member?: string };
  readonly result: Extracted;
}

/** The articles of each file that was typed, and the refusals. @throws CollateError cancelled; internal if the reader cannot be started */
export async function* extractedFiles(
  { path, signal, workerUrl }: Session,
  typed: readonly string[],
): AsyncGenerator<FromFile> {
  const extractor = createExtractor(workerUrl('reader'));
  try {
    for (const word of typed) {
      for await (const result of extractor.extract(path(word), signal))
        yield { named: { path: word, ...(result.member === null ? {} : { member: result.member }) }, result };
    }
  } finally {
    await extractor.close();
  }
}

/** The line of a refusal. */
export function refusalLine({ path, member }: FromFile['named'], { code, message }: { code: string; message: string }) {
  return { path, ...(member === undefined ? {} : { member }), ok: false as const, code, message };
}

/** A message that is only a picture is left out, which is no failure. */
export const isFailure = ({ code }: { readonly code: string }): boolean => code !== 'left-out';
