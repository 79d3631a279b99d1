/** Failures in one shape. */
import type { Refusal } from '../../contract/model/values.ts';
import { PageTooLarge } from '../extract/page/page.ts';
import type { ReaderFailure } from './port.ts';

export function failure(code: Refusal, message: string, member: string | null = null): ReaderFailure {
  return { outcome: 'failure', member, code, message };
}

export function noBytes(): ReaderFailure {
  return failure('empty', 'This file is empty: it has no bytes. Nothing was imported.');
}

export function unknownCharacters(): ReaderFailure {
  return failure(
    'damaged',
    'The characters of this text could not be decoded: it is damaged, or in an encoding that Collate does not know. Open it in the program it came from and save it as UTF-8.',
  );
}

/** For a page past the bounds of `parsePage`; any other error is thrown again. */
export function pageTooLarge(
  error: unknown,
  what: string,
  advice: string,
  member: string | null = null,
): ReaderFailure {
  if (!(error instanceof PageTooLarge)) throw error;
  return failure('too-large', `${what} has more elements than can be read in bounded time. ${advice}`, member);
}

export function megabytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MB` : `${Math.round(bytes / 1024)} kB`;
}
