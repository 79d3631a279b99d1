import { z } from 'zod';
import { ERROR_CODES } from '../../errors.ts';
import { Count, Edtf, Id, Instant, LongWords } from '../common.ts';

/** In UTF-16 units. */
export const LONGEST_PASTED = 20_000_000;

const IMPORT_STATES = ['running', 'paused', 'finished', 'cancelled', 'interrupted', 'stopped'] as const;

/** `interrupted`: the program ended in the meantime; the job resumes at the next start. `stopped`: the archive could not be written (`message`). */
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
  /** It has not finished, and its input is known, so it can be paused and resumed. That of pasted text is kept nowhere. */
  canResume: z.boolean(),
});
export type Import = z.infer<typeof Import>;

/** The fields of an article that a table's column can hold. */
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

/** Maps a field to the columns that hold it, by their headers ("Column 3" if there is none). The cells of several columns are joined in order. */
export type TableField = (typeof TABLE_FIELDS)[number];

/** For a date such as 3/4/2026: which number is the day. */
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
  /** The only sheet of a workbook to be read; by default all are. */
  sheet: z.string().max(100).optional(),
  /** For ambiguous dates; by default decided by the other dates in the column. */
  dateOrder: z.enum(DATE_ORDERS).optional(),
  /** For times without a time zone ("+02:00"); by default the zone stays unknown. */
  zone: z
    .string()
    .max(6)
    .regex(/^[+-](?:0\d|1[0-4]):[0-5]\d$/)
    .optional(),
});
export type ColumnMapping = z.infer<typeof ColumnMapping>;

const TABLE_DOUBTS = ['two ways', 'no date', 'no title', 'no text'] as const;

/** What a mapping makes of a table, judged by its first rows. */
export const TableColumns = z.object({
  /** The sheets of a workbook with several. */
  sheets: z.array(z.string()).readonly(),
  sheet: z.string().nullable(),
  /** `guess`: the field the program takes it for, judged by its name or by its cells. */
  columns: z
    .array(
      z.object({
        name: z.string(),
        guess: z.object({ field: z.enum(TABLE_FIELDS), by: z.enum(['name', 'cells']) }).nullable(),
      }),
    )
    .readonly(),
  /** The mapping asked for, the one used before, or the one its contents suggest; null if no column looks like an article's text. */
  mapping: ColumnMapping.nullable(),
  /** The number of rows examined, without headers. `isWhole`: there are no more. */
  rowsSeen: Count,
  isWhole: z.boolean(),
  /** The day order suggested by the unambiguous dates. `unambiguousDates`: how many suggest it. */
  order: z.object({ dateOrder: z.enum(DATE_ORDERS).nullable(), unambiguousDates: Count }),
  /** The first rows, and one for each doubt, numbered as in a spreadsheet. Cells are cut to a few hundred characters. */
  rows: z
    .array(
      z.object({
        number: Count,
        cells: z.array(z.string()).readonly(),
        /** The article it makes; null if none. */
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
        /** Why it makes none. */
        refusal: z.string().nullable(),
      }),
    )
    .readonly(),
  /** The number of rows seen with each doubt. `row` is the number of the first, which is among `rows`. */
  doubts: z.array(z.object({ kind: z.enum(TABLE_DOUBTS), column: Count, rows: Count, row: Count })).readonly(),
});
export type TableColumns = z.infer<typeof TableColumns>;

/**
 * Nothing failed with the last three. `left-out`: a part without words of a file that was read. Of another archive: `to-place`, a passage whose words have no
 * certain place here, until it is given one; `differs`, what is otherwise there, where ours stays. Both until they are marked as done.
 */
const IMPORT_OUTCOMES = ['added', 'duplicate', 'failed', 'left-out', 'to-place', 'differs'] as const;
/** What a list of outcomes can be narrowed to; versions of articles already there are among those added. */
export const OUTCOME_FILTERS = [...IMPORT_OUTCOMES, 'version'] as const;
export type OutcomeFilter = (typeof OUTCOME_FILTERS)[number];

/** What of the analyst's work is meant, by its number here. A dismissed discrepancy is found in the comparison of its articles, which is not saved: `id` is null. */
export const NamedWork = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['claim', 'passage', 'report', 'source', 'collection']), id: Id }),
  z.object({ kind: z.literal('comparison'), id: Id.nullable(), articleIds: z.array(Id) }),
]);
export type NamedWork = z.infer<typeof NamedWork>;

export const ImportItem = z.object({
  importItemId: Id,
  path: z.string(),
  member: z.string().nullable(),
  outcome: z.enum(IMPORT_OUTCOMES),
  articleId: Id.nullable(),
  title: z.string().nullable(),
  /** Of `to-place` and `differs`: what it tells of, if that is still here. */
  about: NamedWork.nullable(),
  code: z.enum(ERROR_CODES).nullable(),
  message: z.string().nullable(),
  /** The article came from a column mapping that has since been replaced. */
  isEarlier: z.boolean(),
  /** Its file is a table as a whole: `import.table` shows its columns, `import.map` maps them. */
  hasColumns: z.boolean(),
  /** Its file has no bytes: there is nothing to keep. */
  isEmpty: z.boolean(),
  /** For a refused file: whether its bytes are kept as an original. */
  isKept: z.boolean(),
});
export type ImportItem = z.infer<typeof ImportItem>;

/** Why an article that came in deserves a look, by what is stored of it. */
export const LOOK_REASONS = ['no-source', 'no-day', 'no-title', 'no-language', 'cut-off', 'short'] as const;
export type LookReason = (typeof LOOK_REASONS)[number];

export const ItemToLookAt = ImportItem.extend({
  articleId: Id,
  words: Count,
  reasons: z.array(z.enum(LOOK_REASONS)).min(1),
});
export type ItemToLookAt = z.infer<typeof ItemToLookAt>;

/** A folder whose files are imported automatically while the program runs. */
export const WatchedFolder = z.object({
  folderId: Id,
  name: z.string(),
  path: z.string(),
  /** The source for everything from this folder; null leaves it to the articles. */
  source: z.string().nullable(),
  since: Instant,
  /** Why it cannot be scanned now, in words. */
  problem: z.string().nullable(),
});
export type WatchedFolder = z.infer<typeof WatchedFolder>;
