/** A file that was only made smaller (gzip) is read as what is inside; what is inside is the original. */
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { CollateError } from '../../contract/errors.ts';
import { type FileInput, heldInput } from './file-input.ts';

const MAX_BYTES = 64 * 1024 * 1024;
const unpack = promisify(gunzip);

export interface Unpacked {
  readonly input: FileInput;
  /** The name of what was inside; null where the file is read as it is. */
  readonly member: string | null;
}

/** @throws CollateError damaged, too-large */
export async function unpackedInput(file: FileInput): Promise<Unpacked> {
  const head = await file.range(0, Math.min(3, file.size));
  if (!(head[0] === 0x1f && head[1] === 0x8b && head[2] === 8)) return { input: file, member: null };
  if (file.size > MAX_BYTES) throw tooLarge();
  const bytes = await unpack(file.held ?? (await file.range(0, file.size)), { maxOutputLength: MAX_BYTES }).catch(
    (error: { code?: string }) => {
      throw error.code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : damaged();
    },
  );
  const member = file.name.replace(/\.gz(?:ip)?$/i, '') || file.name;
  return { input: heldInput(bytes, member), member };
}

function tooLarge(): CollateError {
  return new CollateError(
    'too-large',
    `This gzip file holds more than ${MAX_BYTES / 1024 / 1024} MB. Nothing was imported. Unpack it, then import what was inside.`,
  );
}

function damaged(): CollateError {
  return new CollateError(
    'damaged',
    'This gzip file is damaged or ends in the middle. Nothing was imported. Fetch or copy it again.',
  );
}
