/** Forbidden names in archives: nothing is ever written, but an archive that tries to escape its folder is malicious. */
import { CollateError } from '../../../contract/errors.ts';

/** With "/" between its parts, and without those that lead nowhere: "./story//a.txt". */
export function pathInArchive(name: string): string {
  return name
    .replaceAll('\\', '/')
    .replace(/(?<=^|\/)(?:\.\/)+/g, '')
    .replace(/(?<=[^/])\/{2,}/g, '/');
}

/** @param path parts separated by "/" */
export function leavesFolder(path: string): boolean {
  return path.startsWith('/') || /^[a-z]:\//i.test(path) || path.split('/').includes('..');
}

/** Whether a link at `path` leads out of the archive's folder. */
export function linkLeavesFolder(path: string, target: string): boolean {
  if (target.startsWith('/') || /^[a-z]:[\\/]/i.test(target)) return true;
  let depth = path.split('/').length - 1;
  for (const part of target.split(/[\\/]/)) {
    if (part === '..') depth--;
    else if (part !== '' && part !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}

export function unsafeNames(name: string): CollateError {
  return new CollateError(
    'unsafe-archive',
    `This archive has an entry that would be written outside its own folder (“${shownName(name)}”), as malicious archives do. Nothing in it was imported. If you trust it, unpack it yourself and import the files.`,
  );
}

/** Control characters, line breaks, and marks that would change the direction of the text around the name. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;

export function shownName(name: string): string {
  return name.replace(UNPRINTABLE, '\ufffd');
}
