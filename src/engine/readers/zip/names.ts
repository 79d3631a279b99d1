/**
 * The names of a ZIP's entries: UTF-8 if they say so or are valid, otherwise in the one charset that all the others
 * together suggest.
 */
import { type Entry, getFileNameLowLevel } from 'yauzl';
import { decode } from '../../extract/charset/decode.ts';
import { pathInArchive } from '../archive-paths.ts';

const IS_UTF8 = 0x800;
/** Charsets of systems that did not declare them; Western names are in the format's own code page 437. */
const OF_SYSTEMS = /^(?:gb|big5|shift_jis|euc-|windows-125[1356]|windows-874|ibm866|koi8)/;

/** In entry order, with "/" between the parts of a path. */
export function entryNames(entries: readonly Entry[]): string[] {
  const unsaid = entries.filter((entry) => (entry.generalPurposeBitFlag & IS_UTF8) === 0);
  const together = Buffer.concat(unsaid.flatMap(({ fileNameRaw }) => [fileNameRaw, Buffer.from('\n')]));
  const { charset, from } = decode(together);
  const isKnown = from === 'detection' && OF_SYSTEMS.test(charset);
  const likely = isKnown ? charset : charsetByShape(together);
  return entries.map((entry) => {
    const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
    if ((generalPurposeBitFlag & IS_UTF8) !== 0) return pathInArchive(fileNameRaw.toString('utf8'));
    const own = decode(fileNameRaw, likely);
    const isOwn = own.from === 'valid UTF-8' || own.from === 'the declared charset';
    return pathInArchive(isOwn ? own.text : getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true));
  });
}

/** A few letters are too little for a detector; Western names never have three bytes above ASCII in a row. */
function charsetByShape(names: Buffer): string | null {
  const runs = names.toString('latin1').match(/[\x80-\xff]{3,}/g) ?? [];
  if (runs.length === 0) return null;
  const all = runs.join('');
  if (/^[\x80-\xaf\xe0-\xf1]+$/.test(all)) return 'ibm866';
  const isPaired = runs.every((run) => /^(?:[\xa1-\xfe]{2})+$/.test(run));
  if (isPaired && /^(?:[\xb0-\xc8][\xa1-\xfe]){4,}$/.test(all)) return 'euc-kr';
  return isPaired && /^(?:[\xb0-\xf7][\xa1-\xfe])+$/.test(all) ? 'gb18030' : null;
}
