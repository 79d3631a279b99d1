/**
 * Inspects a PDF's streams before pdf.js unpacks them: refuses those that would exhaust memory, and detects pictures
 * without drawing them.
 */

import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflate } from 'node:zlib';
import { CollateError } from '../../../../contract/errors.ts';
import { latin1 } from '../../input/latin1.ts';
import type { ReaderInput } from '../../port.ts';

interface RawStreams {
  readonly hasPictures: boolean;
}

const WINDOW_BYTES = 1024 * 1024;
/** A stream's dictionary precedes it. */
const DICTIONARY_BYTES = 2048;
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
/** DEFLATE compresses at most 1,032 times. */
const HARMLESS_BYTES = MAX_UNPACKED_BYTES / 1032;
/** Scans of maps have several hundred million. */
const MAX_PIXELS = 2 ** 30;
const MAX_FILTERS = 4;

/** @throws CollateError too-large; whatever the input throws */
export async function lookAtStreams(input: ReaderInput): Promise<RawStreams> {
  let hasPictures = false;
  for (let at = 0; at < input.size; at += WINDOW_BYTES) {
    const from = Math.max(0, at - DICTIONARY_BYTES);
    const bytes = await input.range(from, Math.min(input.size, at + WINDOW_BYTES));
    const text = latin1(bytes);
    for (const { index, 0: keyword } of text.matchAll(/stream\r?\n/g)) {
      const end = index + keyword.length;
      if (from + index < at || text.startsWith('end', index - 3)) continue;
      const dictionary = dictionaryBefore(text, index);
      if (/\/Subtype\s*\/Image\b/.test(dictionary)) {
        hasPictures = true;
        assertDrawable(dictionary);
      } else {
        await assertSmallUnpacked(input, from + end, dictionary);
      }
    }
  }
  return { hasPictures };
}

function dictionaryBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - DICTIONARY_BYTES), end);
  const start = before.lastIndexOf(' obj');
  return start < 0 ? before : before.slice(start);
}

function assertDrawable(dictionary: string): void {
  const side = (name: string) => Number(new RegExp(`/${name}\\s+(\\d{1,9})`).exec(dictionary)?.[1] ?? 0);
  if (side('Width') * side('Height') > MAX_PIXELS) throw unpacksWithoutEnd('A picture');
}

async function assertSmallUnpacked(input: ReaderInput, start: number, dictionary: string): Promise<void> {
  // Text is not compressed like pictures, unless to exhaust memory.
  if (/\/(?:JBIG2|CCITTFax|DCT|JPX)Decode\b/.test(dictionary) && !/\/Width\b/.test(dictionary))
    throw unpacksWithoutEnd('A part');
  const filters = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
  const length = Number(/\/Length\s+(\d{1,12})(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? Number.POSITIVE_INFINITY);
  if (filters === 0 || (filters === 1 && length < HARMLESS_BYTES)) return;
  if (filters > MAX_FILTERS) throw unpacksWithoutEnd('A part');
  let unpacked = 0;
  const count = (block: Uint8Array, _: string, done: (error?: Error) => void) => {
    unpacked += block.length;
    done(unpacked > MAX_UNPACKED_BYTES ? unpacksWithoutEnd('A part') : undefined);
  };
  try {
    // A stream compressed twice is unpacked twice.
    const inflaters = Array.from({ length: filters }, () => createInflate());
    await pipeline([Readable.from(piecesFrom(input, start)), ...inflaters, new Writable({ write: count })]);
  } catch (error) {
    // Broken or locked streams are left to pdf.js.
    if (error instanceof CollateError) throw error;
  }
}

async function* piecesFrom(input: ReaderInput, start: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < input.size; at += WINDOW_BYTES / 4)
    yield await input.range(at, Math.min(input.size, at + WINDOW_BYTES / 4));
}

function unpacksWithoutEnd(what: string): CollateError {
  return new CollateError(
    'too-large',
    `${what} of this PDF unpacks to more than can be held in memory, as in malicious files. If you trust it, print the pages with the article to a new PDF and import that.`,
  );
}
