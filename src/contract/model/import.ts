import { z } from 'zod';
import { ERROR_CODES } from '../errors.ts';
import { Count, Edtf, Id, Instant, LongWords } from './common.ts';

const IMPORT_STATES = ['running', 'paused', 'finished', 'cancelled', 'interrupted', 'stopped'] as const;

/** `interrupted`: the program ended meanwhile, and the job goes on at the next start. `stopped`: the archive could not be written (`message`). */
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
export type TableField = (typeof TABLE_FIELDS)[number];

/** Of 3/4/2026: which number is the day. */
export const DATE_ORDERS = ['day first', 'month first', 'undated'] as const;

const Heads = z.array(LongWords).min(1).max(50).optional();
export const ColumnMapping = z.strictObject({
  title: Heads,
  text: Heads,
  published: Heads,
  source: Heads,
  byline: Heads,
  url: Heads,
  language: Heads,
  section: Heads,
  externalId: Heads,
  /** Of a workbook: the only one that is read; else all are. */
  sheet: z.string().max(100).optional(),
  /** For dates that can be read two ways; else as the other dates of the column tell. */
  dateOrder: z.enum(DATE_ORDERS).optional(),
  /** For hours without a zone ("+02:00"); else it stays unknown. */
  zone: z
    .string()
    .max(6)
    .regex(/^[+-](?:0\d|1[0-4]):[0-5]\d$/)
    .optional(),
});
export type ColumnMapping = z.infer<typeof ColumnMapping>;

const TABLE_DOUBTS = ['two ways', 'no date', 'no title', 'no text'] as const;

/** What a mapping makes of a table, by its first rows. */
export const TableColumns = z.object({
  /** Of a workbook with several. */
  sheets: z.array(z.string()).readonly(),
  sheet: z.string().nullable(),
  /** `guess`: what the program takes it for, and whether by its name or by what stands in it. */
  columns: z
    .array(
      z.object({
        name: z.string(),
        guess: z.object({ field: z.enum(TABLE_FIELDS), by: z.enum(['name', 'cells']) }).nullable(),
      }),
    )
    .readonly(),
  /** As asked for, as it was mapped or, by content, would be; null where no column looks like an article's text. */
  mapping: ColumnMapping.nullable(),
  /** Rows looked at, heads not among them; `isWhole`: there are no more. */
  rowsSeen: Count,
  isWhole: z.boolean(),
  /** What the dates that can be read one way only tell of the others; `told`: how many do. */
  order: z.object({ dateOrder: z.enum(DATE_ORDERS).nullable(), told: Count }),
  /** The first rows, and one for each doubt; numbered as a spreadsheet does, cells cut to some hundred characters. */
  rows: z
    .array(
      z.object({
        number: Count,
        cells: z.array(z.string()).readonly(),
        /** What comes of it; null where nothing does. */
        article: z
          .object({
            title: z.string().nullable(),
            source: z.string().nullable(),
            byline: z.string().nullable(),
            published: Edtf.nullable(),
            language: z.string().nullable(),
            text: z.string(),
          })
          .nullable(),
        /** Why nothing does. */
        refusal: z.string().nullable(),
      }),
    )
    .readonly(),
  /** Of the rows seen how many; `row`: the number of the first, which is among `rows`. */
  doubts: z.array(z.object({ kind: z.enum(TABLE_DOUBTS), column: Count, rows: Count, row: Count })).readonly(),
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
  /** Its file is a table as a whole: `import.table` shows its columns, `import.map` maps them. */
  hasColumns: z.boolean(),
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
