/** How much and how many may come out of one file, over all its levels: a small file that unpacks without end is an attack. */
import { CollateError } from '../../../contract/errors.ts';
import type { Member } from '../port.ts';

/** Levels of files in files: a mailbox in a tar in a gzip in a ZIP is four. */
export const MAX_DEPTH = 8;
const FREE_BYTES = 100 * 1024 * 1024;
/** Repetitive logs compress about 100 times, DEFLATE at most 1,032 times. */
const MAX_RATIO = 250;
const FREE_MEMBERS = 10_000;
/** An entry of a ZIP takes a hundred bytes or more; of a tar of the same file over and over, compressed as a whole, eight. */
const MIN_BYTES_PER_MEMBER = 4;

export interface UnpackingBounds {
  /** Counts the member, and its bytes as they are read. It and `open` throw CollateError unsafe-archive past the bound. */
  counted(member: Member): Member;
}

/** @param fileBytes size of the outermost file */
export function createUnpackingBounds(fileBytes: number): UnpackingBounds {
  const count = unpackedCounter(fileBytes);
  const mostMembers = Math.max(FREE_MEMBERS, fileBytes / MIN_BYTES_PER_MEMBER);
  let members = 0;
  return {
    counted: (member) => {
      members++;
      if (members > mostMembers) throw tooMany();
      return {
        ...member,
        open: async function* () {
          for await (const block of member.open()) {
            count(block.length);
            yield block;
          }
        },
      };
    },
  };
}

/**
 * Counts everything that comes out of a file of that size. @throws what `error` returns for the counter, past the bound
 */
export function unpackedCounter(
  fileBytes: number,
  error = () => unpacksWithoutEnd('What came before is kept.'),
): (bytes: number) => void {
  let unpacked = 0;
  return (bytes) => {
    unpacked += bytes;
    if (unpacked > FREE_BYTES && unpacked > fileBytes * MAX_RATIO) throw error();
  };
}

/** What an archive declares, before any of it is unpacked. @throws CollateError unsafe-archive */
export function assertUnpackable(unpackedBytes: number, packedBytes: number): void {
  if (unpackedBytes > FREE_BYTES && unpackedBytes > packedBytes * MAX_RATIO)
    throw unpacksWithoutEnd('Nothing in it was imported.');
}

function unpacksWithoutEnd(consequence: string): CollateError {
  return new CollateError(
    'unsafe-archive',
    `This archive unpacks to more than ${MAX_RATIO} times its size, as archives made to fill a disk do. ${consequence} If you trust it, unpack it yourself and import the folder.`,
  );
}

function tooMany(): CollateError {
  return new CollateError(
    'unsafe-archive',
    'This archive contains more files than one of its size can, as archives within archives do that are made never to end. What came before is kept. If you trust it, unpack it yourself and import the folder.',
  );
}

export function tooDeep(): CollateError {
  return new CollateError(
    'unsafe-archive',
    `Archives are nested here more than ${MAX_DEPTH} levels deep, as in malicious archives. If you trust it, unpack it yourself and import the folder.`,
  );
}
