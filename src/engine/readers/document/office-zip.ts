/** Office and book formats that are ZIPs inside: opened and read, with problems described in words. */
import { CollateError } from '../../../contract/errors.ts';
import { decode } from '../../extract/charset/decode.ts';
import { failure, pageTooLarge } from '../failure.ts';
import type { ReaderInput, ReaderResult } from '../port.ts';
import { openZip, type Zip } from '../zip/open-zip.ts';

export function startsAsZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/** Neither a page nor other data: a file that is damaged or was renamed. */
export function isNoMarkup(head: Uint8Array): boolean {
  return !/^\s*[<{[]/.test(decode(head.subarray(0, 1000)).text);
}

/** @param what "a Word document", as shown to the analyst */
export async function* readOfficeZip(
  input: ReaderInput,
  what: string,
  read: (zip: Zip) => AsyncIterable<ReaderResult>,
): AsyncIterable<ReaderResult> {
  if (!startsAsZip(await input.range(0, Math.min(4, input.size)))) {
    yield failure(
      'damaged',
      `This file is named as ${what}, but its content is not: it is damaged, or it is text under another name. Get it again, or rename it to .txt if it is text.`,
    );
    return;
  }
  try {
    yield* read(await opened(input, what));
  } catch (error) {
    yield pageTooLarge(error, `A part of ${what}`, 'Save the article alone as text, and import that.');
  }
}

async function opened(input: ReaderInput, what: string): Promise<Zip> {
  try {
    return await openZip(input);
  } catch (error) {
    if (!(error instanceof CollateError) || error.code !== 'damaged') throw error;
    throw new CollateError(
      'damaged',
      `This file is damaged or cut short and cannot be opened as ${what}. Download or copy it again.`,
    );
  }
}
