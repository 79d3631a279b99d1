import { CollateError } from '../../contract/errors.ts';

/** Leaves room for an ending and a number within the 255 bytes that file systems allow. */
const MOST_BYTES = 200;

/** Makes the name of an archive usable as a file name on any system. */
export function fileNameOf(name: string): string {
  const clean = [...name.normalize('NFC')]
    .map((character) => (/[\\/:*?"<>|\p{Cc}]/u.test(character) ? '-' : character))
    .join('')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  if (clean === '') throw new CollateError('bad-request', `“${name}” cannot be a file name. Nothing was created.`);
  return withinBytes(clean);
}

function withinBytes(name: string): string {
  let bytes = 0;
  const kept = [...name].filter((character) => {
    bytes += Buffer.byteLength(character);
    return bytes <= MOST_BYTES;
  });
  return kept.join('').trimEnd();
}
