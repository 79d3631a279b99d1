import { z } from 'zod';

/** What a `changed` event can name. The renderer refetches what it shows of these. */
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
  'collection',
  'act',
  'preference',
] as const;
export type Noun = (typeof NOUNS)[number];

/** Events announce state; they are never commands. */
export const EngineEvent = z.discriminatedUnion('name', [
  z.object({ name: z.literal('changed'), nouns: z.array(z.enum(NOUNS)) }),
  z.object({ name: z.literal('archiveOpened'), readOnly: z.boolean() }),
  z.object({ name: z.literal('archiveClosed') }),
  z.object({
    name: z.literal('importProgressed'),
    importId: z.number().int(),
    /** Files or members seen so far, and the number of each outcome. */
    done: z.number().int(),
    /** Known only once all files have been listed and none contains several articles. */
    expected: z.number().int().nullable(),
    added: z.number().int(),
    duplicates: z.number().int(),
    failed: z.number().int(),
    bytes: z.number(),
    /** Null while files are still being listed. */
    bytesExpected: z.number().nullable(),
    perSecond: z.number(),
    /** Estimated from the bytes; null while too little is known. */
    secondsLeft: z.number().nullable(),
    finished: z.boolean(),
  }),
  /** How far a backup, a check or a deletion of articles is, in thousandths; or the verification of a bundle, in files. */
  z.object({
    name: z.literal('workProgressed'),
    work: z.enum(['backup', 'check', 'deletion', 'verification']),
    done: z.number().int(),
    expected: z.number().int(),
  }),
  z.object({ name: z.literal('indexProgressed'), waiting: z.number().int() }),
  /** The number of articles whose origin has yet to be determined. */
  z.object({ name: z.literal('originsProgressed'), waiting: z.number().int() }),
  /** How many of the articles and claims that an export takes have been written; `ref` is that of its file. */
  z.object({
    name: z.literal('exportProgressed'),
    ref: z.string(),
    done: z.number().int(),
    expected: z.number().int(),
  }),
]);
export type EngineEvent = z.infer<typeof EngineEvent>;

/** Whether another archive is open from now on, or none. */
export const isArchiveChange = ({ name }: EngineEvent): boolean => name === 'archiveOpened' || name === 'archiveClosed';
