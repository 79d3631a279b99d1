import { z } from 'zod';
import { ERROR_CODES } from '../errors.ts';
import { Count, Id, Instant, LongWords } from './common.ts';

export const IMPORT_STATES = ['running', 'paused', 'finished', 'cancelled', 'interrupted', 'stopped'] as const;

/**
 * A job: what came in together. `interrupted`: the program ended while it ran; it goes on by itself at the next start.
 * `stopped`: the disk was full or the archive could not be written; `message` says what was kept.
 */
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
  /** It did not come to its end, and what it was given is known. */
  canGoOn: z.boolean(),
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
export const ColumnMapping = z.partialRecord(z.enum(TABLE_FIELDS), z.array(LongWords).min(1).max(50));
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** What a table's columns are, by its first rows. */
export const TableColumns = z.object({
  /** `samples`: its cells in the first rows, the same rows for all columns, each cut to some hundred characters. */
  columns: z.array(z.object({ name: z.string(), samples: z.array(z.string()).readonly() })).readonly(),
  /** As it was mapped or, by content, would be; null where no column looks like an article's text. */
  mapping: ColumnMapping.nullable(),
});
export type TableColumns = z.infer<typeof TableColumns>;

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
  /** The article came by a mapping of columns that another has taken the place of since. */
  isEarlier: z.boolean(),
  /** Of a refused file: whether its bytes are kept as an original. */
  isKept: z.boolean(),
});
export type ImportItem = z.infer<typeof ImportItem>;

/** A folder whose files come in by themselves while the program runs. */
export const WatchedFolder = z.object({
  folderId: Id,
  name: z.string(),
  path: z.string(),
  /** Named for all that comes from it; null leaves it to the articles. */
  source: z.string().nullable(),
  since: Instant,
  /** Why it cannot be looked through now, in words. */
  problem: z.string().nullable(),
});
export type WatchedFolder = z.infer<typeof WatchedFolder>;
