import { z } from 'zod';
import { REFUSALS } from './model/values.ts';

/** Every code an answer or an outcome can carry. The list is closed: hosts map each once (exit status, HTTP status, notice). */
export const ERROR_CODES = [
  ...REFUSALS,
  'bad-request',
  'unknown-method',
  'not-found',
  'quote-not-found',
  'quote-not-unique',
  'anchor-mismatch',
  'needs-two-origins',
  'needs-confirmation',
  'conflict',
  'nothing-to-undo',
  'nothing-to-redo',
  'no-archive',
  'archive-in-use',
  'archive-newer',
  'archive-damaged',
  'archive-exists',
  'not-an-archive',
  'read-only',
  'disk-full',
  'not-exportable',
  'cancelled',
  'engine-lost',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The one error shape, on every wire. `message`: thing, fact, value and what was kept, for an analyst. */
export const ErrorShape = z.object({
  code: z.enum(ERROR_CODES),
  message: z.string(),
  detail: z.record(z.string(), z.unknown()).optional(),
});
export type ErrorShape = z.infer<typeof ErrorShape>;

/** Thrown inside the engine and by the client; crosses a wire as an `ErrorShape`. */
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
