import { z } from 'zod';
import { ERROR_CODES } from '../errors.ts';
import { Count, Id, Instant } from './common.ts';

export const IMPORT_STATES = ['running', 'finished', 'cancelled', 'interrupted', 'stopped'] as const;

/** A job: what came in together. `stopped`: the disk was full or the archive could not be written; `message` says what was kept. */
export const Import = z.object({
  importId: Id,
  name: z.string(),
  state: z.enum(IMPORT_STATES),
  started: Instant,
  finished: Instant.nullable(),
  added: Count,
  duplicates: Count,
  failed: Count,
  message: z.string().nullable(),
});
export type Import = z.infer<typeof Import>;

/** What a column of a table can hold of an article. */
export const TABLE_FIELDS = [
  'title',
  'text',
  'published',
  'source',
  'byline',
  'url',
  'language',
  'section',
  'externalId',
] as const;

/** Field → the columns that hold it, by their heads ("Column 3" where there is none); of several the cells are joined in order. */
export const ColumnMapping = z.partialRecord(z.enum(TABLE_FIELDS), z.array(z.string()).min(1).max(50));
export type ColumnMapping = z.infer<typeof ColumnMapping>;

export const IMPORT_OUTCOMES = ['added', 'duplicate', 'failed'] as const;

export const ImportItem = z.object({
  importItemId: Id,
  path: z.string(),
  member: z.string().nullable(),
  outcome: z.enum(IMPORT_OUTCOMES),
  articleId: Id.nullable(),
  title: z.string().nullable(),
  code: z.enum(ERROR_CODES).nullable(),
  message: z.string().nullable(),
});
export type ImportItem = z.infer<typeof ImportItem>;
