import { z } from 'zod';
import { REFUSAL_MEANINGS } from './model/values.ts';

/** Every error code with its meaning. The list is closed: each host maps every code once (exit status, HTTP status, notice). */
export const ERROR_MEANINGS = {
  ...REFUSAL_MEANINGS,
  'bad-request': 'What was asked is not of the form that the method takes.',
  'unknown-method': 'There is no method of that name.',
  'not-found': 'There is no such thing in the archive, or no such file.',
  'quote-not-found': 'The words do not stand in the article.',
  'quote-not-unique': 'The words stand in the article more than once; say which is meant.',
  'anchor-mismatch': 'The stored text at that place is not the quotation.',
  'needs-two-origins': 'Credibility 1 wants two origins; with a reason it can be given all the same.',
  'needs-confirmation': 'It is final, and has to be asked for again with the confirmation.',
  conflict: 'It stands against what is there now: changed since, or belonging to another.',
  'nothing-to-undo': 'There is no act left to take back.',
  'nothing-to-redo': 'There is no act left to do again.',
  'no-archive': 'No archive is open, or there is none of that name.',
  'archive-in-use': 'Another program has the archive open for writing; it can be opened for reading.',
  'archive-newer': 'A newer program made the archive; this one does not touch it.',
  'archive-damaged': 'The file is damaged; it is not written over.',
  'archive-exists': 'There is a file of that name already.',
  'not-an-archive': 'The file is no Collate archive.',
  'read-only': 'The archive, or the place, cannot be written.',
  'disk-full': 'There is no room left on the disk; what was in the archive is kept.',
  'not-exportable': 'The report cannot leave in that format as it stands.',
  cancelled: 'Stopped before it was done.',
  'engine-lost': 'The process that holds the archive has ended; what was saved is kept.',
  internal: 'Something unforeseen; it stands in the log under the id given.',
} as const;
export type ErrorCode = keyof typeof ERROR_MEANINGS;
export const ERROR_CODES = Object.keys(ERROR_MEANINGS) as [ErrorCode, ...ErrorCode[]];

/** The only error shape on every wire. `message` tells an analyst what happened to what, with values, and what was kept. */
export const ErrorShape = z.object({
  code: z.enum(ERROR_CODES),
  message: z.string(),
  detail: z.record(z.string(), z.unknown()).optional(),
});
export type ErrorShape = z.infer<typeof ErrorShape>;

/** Thrown inside the engine and by the client. It crosses a wire as an `ErrorShape`. */
export class CollateError extends Error {
  readonly code: ErrorCode;
  readonly detail: Record<string, unknown> | undefined;

  constructor(code: ErrorCode, message: string, detail?: Record<string, unknown>) {
    super(message);
    this.name = 'CollateError';
    this.code = code;
    this.detail = detail;
  }

  toShape(): ErrorShape {
    return this.detail === undefined
      ? { code: this.code, message: this.message }
      : { code: this.code, message: this.message, detail: this.detail };
  }

  static fromShape(shape: ErrorShape): CollateError {
    return new CollateError(shape.code, shape.message, shape.detail);
  }
}
