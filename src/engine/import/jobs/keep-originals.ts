/** Keeps refused files on request: their bytes as originals, beside the outcome. */
import { CollateError } from '../../../contract/errors.ts';
import type { ImportFile } from '../../store/imports/import-files.ts';
import type { ReaderPool } from '../reading/reader-pool.ts';
import type { Entry, WriteQueue } from './write-queue.ts';

/** @throws CollateError unreadable, too-large, or whatever keeps the archive from being written */
export async function keepFile(
  pool: ReaderPool,
  writing: WriteQueue,
  file: ImportFile & { readonly importId: number },
  importItemIds: readonly number[],
): Promise<void> {
  const { importId, fileNo, path, shown } = file;
  const wayIn = { importId, fileNo, path: shown, sourceName: null };
  let sha256: string | null = null;
  const cutShort = await pool.read(
    { kind: 'keep', path, name: shown },
    {
      onParts: (parts) => {
        for (const part of parts) {
          if (part.kind === 'failure') throw new CollateError(part.code, `${shown}: ${part.message} It was not kept.`);
          if (part.kind === 'original') sha256 = part.original.sha256;
        }
        return writing.write(wayIn, parts as readonly Entry[]);
      },
      onBytes: () => {},
    },
    new AbortController().signal,
  );
  if (cutShort) throw new CollateError(cutShort.code, cutShort.message);
  if (sha256 !== null) await writing.write(wayIn, [{ kind: 'kept', sha256, importItemIds }]);
}
