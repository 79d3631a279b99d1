import { REFUSAL_MEANINGS } from './model/values.ts';

/** Every error code with its meaning. The list is closed: each host maps every code once (exit status, HTTP status, notice). */
export const ERROR_MEANINGS = {
  ...REFUSAL_MEANINGS,
  'bad-request': 'The request does not have the form that the method takes.',
  'unknown-method': 'There is no method of that name.',
  'not-found': 'There is no such item in the archive, or no such file.',
  'quote-not-found': 'The words are not in the article.',
  'quote-not-unique': 'The words occur in the article more than once; say which place is meant.',
  'anchor-mismatch': 'The stored text at that place is not the quotation.',
  differs: 'It is otherwise in the archive that was imported, or refers to what is not here; what is here stays.',
  'needs-two-origins': 'Credibility 1 needs two origins; with a reason it can be given anyway.',
  'needs-confirmation': 'This is final, and has to be requested again with the confirmation.',
  conflict: 'It conflicts with the current state: changed since, or taken by another.',
  'nothing-to-undo': 'There is no act left to undo.',
  'nothing-to-redo': 'There is no act left to redo.',
  'no-archive': 'No archive is open, or there is none with that name.',
  'archive-in-use': 'Another program has the archive open for writing; it can be opened for reading.',
  'archive-newer': 'The archive was made by a newer program; this one does not touch it.',
  'archive-damaged': 'The file is damaged; it is not overwritten.',
  'archive-exists': 'There is already a file with that name.',
  'not-an-archive': 'The file is not a Collate archive.',
  'read-only': 'The archive, or its location, cannot be written.',
  'disk-full': 'There is no room left on the disk; what was in the archive is kept.',
  'not-exportable': 'The report cannot be exported as it is.',
  cancelled: 'Stopped before it was done.',
  'engine-lost': 'The process that holds the archive has ended; what was saved is kept.',
  internal: 'An unexpected error; it is in the log under the given id.',
} as const;
export type ErrorCode = keyof typeof ERROR_MEANINGS;
export const ERROR_CODES = Object.keys(ERROR_MEANINGS) as [ErrorCode, ...ErrorCode[]];

/** The only error shape on every wire. `message` tells an analyst what happened to what, with values, and what was kept. */
export interface ErrorShape {
  readonly code: ErrorCode;
  readonly message: string;
  readonly detail?: Record<string, unknown> | undefined;
}

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
