/**
 * The names of a ZIP's entries: UTF-8 if they say so or are valid, otherwise in the one charset that all the others
 * together suggest.
 */
import { type Entry, getFileNameLowLevel } from 'yauzl';
import { charsetOfNames, nameIn, ZIP_PACKERS } from '../packed/archive-names.ts';
import { pathInArchive } from '../packed/archive-paths.ts';

const IS_UTF8 = 0x800;
/** The name once more, in UTF-8. */
const UNICODE_PATH = 0x7075;

/** In entry order, with "/" between the parts of a path. */
export function entryNames(entries: readonly Entry[]): string[] {
  const unsaid = entries.filter((entry) => !saysItsCharset(entry));
  const charset = charsetOfNames(
    unsaid.map(({ fileNameRaw }) => fileNameRaw),
    ZIP_PACKERS,
  );
  return entries.map((entry) => {
    const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
    return pathInArchive(
      saysItsCharset(entry)
        ? getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true)
        : nameIn(charset, fileNameRaw),
    );
  });
}

function saysItsCharset({ generalPurposeBitFlag, extraFields }: Entry): boolean {
  return (generalPurposeBitFlag & IS_UTF8) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH);
}
