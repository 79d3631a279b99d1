/** A failure on its way out of a worker. SQLite's code stays with it: a damaged archive is told apart from a fault of the program. */
import { CollateError, ERROR_CODES, type ErrorCode } from '../../contract/errors.ts';
import { stackOf } from './stack-of.ts';

export interface WorkerFailure {
  /** A refusal's message, or what is for the log. */
  readonly words: string;
  readonly code: string;
}

export function failureOf(error: unknown): WorkerFailure {
  if (error instanceof CollateError) return { words: error.message, code: error.code };
  return { words: stackOf(error), code: String((error as { code?: unknown } | null)?.code ?? '') };
}

/** A refusal in a worker is one outside, too. */
export function errorFromWorker({ words, code }: WorkerFailure): Error {
  return isErrorCode(code) ? new CollateError(code, words) : Object.assign(new Error(words), { code });
}

function isErrorCode(code: string): code is ErrorCode {
  return (ERROR_CODES as readonly string[]).includes(code);
}
