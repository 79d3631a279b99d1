import { z } from 'zod';

/** What a `changed` event can name; the renderer refetches what it shows of these. */
export const NOUNS = [
  'archive',
  'article',
  'claim',
  'source',
  'tag',
  'origin',
  'import',
  'comparison',
  'report',
  'search',
  'act',
  'preference',
] as const;
export type Noun = (typeof NOUNS)[number];

/** Events announce state; they never steer. */
export const EngineEvent = z.discriminatedUnion('name', [
  z.object({ name: z.literal('changed'), nouns: z.array(z.enum(NOUNS)) }),
  z.object({ name: z.literal('archiveOpened'), readOnly: z.boolean() }),
  z.object({ name: z.literal('archiveClosed') }),
  z.object({
    name: z.literal('importProgressed'),
    importId: z.number().int(),
    /** Files or members seen, and of them the outcomes. */
    done: z.number().int(),
    /** Known only once all files have been listed and none holds several articles. */
    expected: z.number().int().nullable(),
    added: z.number().int(),
    duplicates: z.number().int(),
    failed: z.number().int(),
    bytes: z.number(),
    /** Null while files are still being listed. */
    bytesExpected: z.number().nullable(),
    perSecond: z.number(),
    /** By the bytes; null while not enough is known to say. */
    secondsLeft: z.number().nullable(),
    finished: z.boolean(),
  }),
  z.object({ name: z.literal('indexProgressed'), waiting: z.number().int() }),
  /** Articles whose origin is still to be looked for. */
  z.object({ name: z.literal('originsProgressed'), waiting: z.number().int() }),
]);
export type EngineEvent = z.infer<typeof EngineEvent>;
