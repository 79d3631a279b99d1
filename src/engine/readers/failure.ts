/** Failures in one shape. */
import type { Refusal } from '../../contract/model/values.ts';
import type { ReaderFailure } from './port.ts';

export function failure(code: Refusal, message: string, member: string | null = null): ReaderFailure {
  return { outcome: 'failure', member, code, message };
}

export function megabytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MB` : `${Math.round(bytes / 1024)} kB`;
}
