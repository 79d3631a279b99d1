import { z } from 'zod';
import { ERROR_CODES } from '../errors.ts';
import { method } from '../method.ts';
import { Acted, Bytes, Count, ExportedFile, FileRef, Id, Ids, Limit, ShortWords } from '../model/common.ts';
import {
  ColumnMapping,
  Import,
  ImportItem,
  ItemToLookAt,
  LONGEST_PASTED,
  LOOK_REASONS,
  OUTCOME_FILTERS,
  TableColumns,
  WatchedFolder,
} from '../model/imports/import.ts';
import { TABLE_FORMATS } from '../model/values.ts';

const ids = Ids.min(1);

export const importMethods = {
  'import.start': method(
    'job',
    'Import files and folders; progress is reported by events.',
    z.object({
      files: z.array(FileRef).min(1).max(1_000_000),
      source: ShortWords.min(1).optional(),
      columns: ColumnMapping.optional(),
    }),
    /** `roots` are the beginnings of the outcomes' paths, in the order of `files`. */
    z.object({ importId: Id, roots: z.array(z.string()) }),
  ),
  'import.paste': method(
    'job',
    'Import text from the clipboard as one article.',
    z.object({
      text: z.string().max(LONGEST_PASTED),
      html: z.string().max(LONGEST_PASTED).optional(),
      source: ShortWords.min(1).optional(),
    }),
    z.object({ importId: Id }),
  ),
  'import.cancel': method(
    'write',
    'Stop an import; what has been imported stays.',
    z.object({ importId: Id }),
    z.object({ import: Import }),
  ),
  'import.pause': method(
    'write',
    'Pause an import, across restarts too; what has been imported stays.',
    z.object({ importId: Id }),
    z.object({ import: Import }),
  ),
  'import.resume': method(
    'job',
    'Resume an import that was paused, stopped or interrupted; files read to their end are not read again.',
    z.object({ importId: Id }),
    z.object({ import: Import }),
  ),
  'import.retry': method(
    'job',
    'Read failed files again as part of the same import, all of them or those named; the new outcomes replace the old ones.',
    z.object({ importId: Id, importItemIds: ids.optional() }),
    z.object({ import: Import }),
  ),
  'import.table': method(
    'read',
    'The columns of the table behind an outcome, what each is taken for, and what its rows become with the mapping given, or else with the current one.',
    z.object({ importItemId: Id, columns: ColumnMapping.optional() }),
    z.object({ table: TableColumns }),
  ),
  'import.map': method(
    'job',
    'Read that table again with this mapping of its columns. What differs is imported as new articles; those of the earlier mapping stay and are marked as such.',
    z.object({ importItemId: Id, columns: ColumnMapping }),
    z.object({ import: Import }),
  ),
  'import.assignSource': method(
    'act',
    "Assign a source to articles of an import: all that it added, those of some outcomes, or those named. It is recorded as a correction of each article's source.",
    z.object({ importId: Id, importItemIds: ids.optional(), articleIds: ids.optional(), source: ShortWords.min(1) }),
    Acted,
  ),
  'import.markDone': method(
    'act',
    'Take passages to place, and differences, off the list of their import: they have been dealt with, or nothing can be done about them.',
    z.object({ importItemIds: ids }),
    Acted,
  ),
  'import.keepOriginal': method(
    'write',
    'Keep refused files as originals: their bytes are stored unchanged in the archive, beside the outcome.',
    z.object({ importItemIds: z.array(Id).min(1).max(500) }),
    z.object({ items: Count }),
  ),
  'import.original': method(
    'read',
    'The bytes of a refused file that was kept.',
    z.object({ importItemId: Id }),
    z.object({ sha256: z.string(), mediaType: z.string(), name: z.string(), bytes: Bytes }),
  ),
  'import.watch': method(
    'write',
    'Watch a folder: its files, present and future, are imported automatically while the program runs.',
    z.object({ folder: FileRef, source: ShortWords.min(1).optional() }),
    z.object({ folder: WatchedFolder }),
  ),
  'import.unwatch': method(
    'write',
    'Stop watching a folder; what has been imported stays.',
    z.object({ folderId: Id }),
    z.object({ folders: z.array(WatchedFolder) }),
  ),
  'import.watched': method('read', 'The watched folders.', z.object({}), z.object({ folders: z.array(WatchedFolder) })),
  'import.get': method(
    'read',
    'One import, with the number of failed files for each reason, most frequent first.',
    z.object({ importId: Id }),
    z.object({
      import: Import,
      reasons: z.array(z.object({ code: z.enum(ERROR_CODES), failed: Count })),
      /** How many of the new articles are versions of one that was already there. */
      versions: Count,
      /** How many of the outcomes are of these kinds, which are no failures. */
      leftOut: Count,
      toPlace: Count,
      differing: Count,
    }),
  ),
  'import.list': method(
    'read',
    'Imports, newest first.',
    z.object({ limit: Limit, before: Id.optional() }),
    z.object({ imports: z.array(Import) }),
  ),
  'import.items': method(
    'read',
    "The outcomes of an import's files, in the order they came in.",
    z.object({
      importId: Id,
      outcome: z.enum(OUTCOME_FILTERS).optional(),
      after: z.number().int().default(0),
      limit: Limit,
    }),
    z.object({ items: z.array(ImportItem), next: z.number().int().nullable() }),
  ),
  'import.lookAgain': method(
    'read',
    'Articles that an import brought in and that deserve a look: nothing says whose they are, of which day, what they are called or in which language, the page asks to pay for the rest, or there are few words. `counts`: how many of each reason, of `total`.',
    z.object({ importId: Id, after: z.number().int().default(0), limit: Limit }),
    z.object({
      items: z.array(ItemToLookAt),
      next: z.number().int().nullable(),
      total: Count,
      counts: z.array(z.object({ reason: z.enum(LOOK_REASONS), articles: Count })),
    }),
  ),
  'import.exportOutcomes': method(
    'read',
    "The outcomes of an import's files as a table for spreadsheets; `leftOut` says what the format could not take.",
    z.object({ importId: Id, outcome: z.enum(OUTCOME_FILTERS).optional(), format: z.enum(TABLE_FORMATS) }),
    ExportedFile,
  ),
};
