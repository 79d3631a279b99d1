/** A file as readers get it. Small files are held in memory, so that the bytes read and the bytes stored are the same; large ones are streamed. */
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { CollateError } from '../../../contract/errors.ts';
import { heldInput } from '../../readers/input/held-input.ts';
import type { ReaderInput } from '../../readers/port.ts';

export const HELD_BYTES = 4 * 1024 * 1024;
const BLOCK_BYTES = 256 * 1024;
/** The largest range a reader may ask for, since a large file is never held in memory whole. */
export const MAX_RANGE_BYTES = 256 * 1024 * 1024;
const LOADING_TRIES = 3;

export interface FileInput extends ReaderInput {
  /** @throws CollateError unreadable, if the file has changed since it was opened */
  assertUnchanged(): Promise<void>;
  close(): Promise<void>;
}

export interface FileInputOptions {
  /** The name given to the reader; by default the last part of the path. */
  readonly name?: string;
  /** Called with the number of bytes as they are read. */
  readonly onRead?: (bytes: number) => void;
}

/**
 * @param path on this machine, as text or in the bytes that the file system gave
 * @throws CollateError unreadable
 */
export async function fileInput(
  path: string | Uint8Array,
  { name = basename(path.toString()), onRead = () => {} }: FileInputOptions = {},
): Promise<FileInput> {
  let file: FileHandle | undefined;
  try {
    file = await open(typeof path === 'string' ? path : Buffer.from(path), 'r');
    const { size } = await file.stat();
    if (size > HELD_BYTES) return await streamedInput(file, name, onRead);
    const bytes = await loaded(file);
    await file.close();
    onRead(bytes.length);
    return heldFile(bytes, name);
  } catch (error) {
    await file?.close();
    throw asUnreadable(error);
  }
}

/** Wraps a copy that no longer depends on the file. */
function heldFile(bytes: Uint8Array, name: string): FileInput {
  return { ...heldInput(bytes, name), assertUnchanged: async () => {}, close: async () => {} };
}

async function loaded(file: FileHandle): Promise<Uint8Array> {
  for (let tries = 0; tries < LOADING_TRIES; tries++) {
    const before = await stamp(file);
    const bytes = await readExactly(file, 0, before.size);
    if (bytes.length === before.size && isSame(before, await stamp(file))) return bytes;
  }
  throw changed();
}

async function streamedInput(file: FileHandle, name: string, onRead: (bytes: number) => void): Promise<FileInput> {
  const opened = await stamp(file);
  const read = async (start: number, end: number) => {
    try {
      const bytes = await readExactly(file, start, Math.min(end, opened.size));
      if (bytes.length < Math.min(end, opened.size) - start) throw changed();
      onRead(bytes.length);
      return bytes;
    } catch (error) {
      throw asUnreadable(error);
    }
  };
  return {
    name,
    size: opened.size,
    held: null,
    given: [],
    stream: async function* () {
      for (let at = 0; at < opened.size; at += BLOCK_BYTES) yield await read(at, at + BLOCK_BYTES);
    },
    range: async (start, end) => {
      if (Math.min(end, opened.size) - start > MAX_RANGE_BYTES) throw tooLargeToHold();
      return read(start, end);
    },
    assertUnchanged: async () => {
      if (!isSame(opened, await stamp(file))) throw changed();
    },
    close: () => file.close(),
  };
}

async function readExactly(file: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(0, end - start));
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

interface Stamp {
  readonly size: number;
  readonly changedMs: number;
}

async function stamp(file: FileHandle): Promise<Stamp> {
  const { size, mtimeMs } = await file.stat();
  return { size, changedMs: mtimeMs };
}

function isSame(a: Stamp, b: Stamp): boolean {
  return a.size === b.size && a.changedMs === b.changedMs;
}

function changed(): CollateError {
  return new CollateError(
    'unreadable',
    'This file was written to while it was read. Articles read completely before that are kept. Import it again once it is complete.',
  );
}

export function tooLargeToHold(): CollateError {
  return new CollateError(
    'too-large',
    `This file is larger than ${MAX_RANGE_BYTES / 1024 / 1024} MB, the limit for files read as one article. Split it, then import the parts.`,
  );
}

const WORDS_OF_SYSTEM: Record<string, string> = {
  ENOENT:
    'There is no file at this path: its name may be misspelt, it was moved or deleted, or a browser uploaded it and the copy is gone. Import it again from where it is now.',
  EACCES: 'This account may not read this file. Change its permissions, then import it again.',
  EPERM: 'This account may not read this file. Change its permissions, then import it again.',
  EISDIR: 'This is a folder where a file was expected. Drop the folder itself.',
  EIO: 'The disk reported an error while this file was read. Copy it to another disk, then import it again.',
  EMFILE: 'Too many files are open on this machine. Close some programs, then import it again.',
  ENAMETOOLONG: 'The name or path of this file is too long for this machine. Shorten it, then import it again.',
};

export function asUnreadable(error: unknown): CollateError {
  if (error instanceof CollateError) return error;
  const code = String((error as { code?: string }).code ?? '');
  return new CollateError(
    'unreadable',
    WORDS_OF_SYSTEM[code] ?? `This file cannot be read (${code || String(error)}).`,
  );
}
