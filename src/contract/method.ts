import type { z } from 'zod';

/** `read` changes nothing; `act` can be undone; `write` makes changes that undo does not cover; `job` continues after its answer. */
export type MethodKind = 'read' | 'act' | 'write' | 'job';

export interface Method<P extends z.ZodType = z.ZodType, R extends z.ZodType = z.ZodType> {
  readonly kind: MethodKind;
  /** One sentence for help and documentation. */
  readonly summary: string;
  readonly params: P;
  readonly result: R;
}

export function method<P extends z.ZodType, R extends z.ZodType>(
  kind: MethodKind,
  summary: string,
  params: P,
  result: R,
): Method<P, R> {
  return { kind, summary, params, result };
}
