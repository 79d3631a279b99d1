/** What crosses a channel: a request, its answer, the cancellation of a request, an event. */
import { z } from 'zod';
import { ERROR_CODES, type ErrorShape } from './errors.ts';
import { EngineEvent } from './events.ts';

const Request = z.object({
  id: z.number().int(),
  method: z.string(),
  params: z.unknown(),
  /** How many changes of the open archive its sender was told of: what was meant for the one before is not done in the next. */
  seen: z.number().int().optional(),
});
export type Request = z.infer<typeof Request>;
const Cancel = z.object({ cancel: z.number().int() });
export const FromClient = z.union([Request, Cancel]);
export type FromClient = z.infer<typeof FromClient>;

const Failure: z.ZodType<ErrorShape> = z.object({
  code: z.enum(ERROR_CODES),
  message: z.string(),
  detail: z.record(z.string(), z.unknown()).optional(),
});
const Answer = z.union([
  z.object({ id: z.number().int(), ok: z.unknown() }),
  z.object({ id: z.number().int(), error: Failure }),
]);
export const FromEngine = z.union([Answer, z.object({ event: EngineEvent })]);
export type FromEngine = z.infer<typeof FromEngine>;
