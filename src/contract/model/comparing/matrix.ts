import { z } from 'zod';
import { Count, Edtf, Id, Span } from '../common.ts';
import { CREDIBILITIES, RELIABILITIES } from '../values.ts';

export const MATRIX_COLUMNS = ['source', 'article', 'origin'] as const;

/** Where an article contains the words of a claim's passage although nothing is marked there. Code points. */
const UnmarkedWords = Span.extend({ articleId: Id });
export type UnmarkedWords = z.infer<typeof UnmarkedWords>;

/** What a cell that is not empty rests on. */
const Said = z.object({
  columnId: Id,
  evidenceIds: z.array(Id),
  /** Why the cell counts as a mention without a passage; otherwise null. */
  unmarked: UnmarkedWords.nullable(),
});

/** Claims down, sources (or articles, or origins) across. `columnId` is the id of a source, article or origin, as asked. */
export const Matrix = z.object({
  by: z.enum(MATRIX_COLUMNS),
  range: z.object({ from: Edtf.nullable(), to: Edtf.nullable() }),
  columns: z.array(
    z.object({
      columnId: Id,
      name: z.string(),
      /** Of an origin that shares its name with another column: what tells it apart. */
      apart: z.string().nullable(),
      reliability: z.enum(RELIABILITIES).nullable(),
      originId: Id.nullable(),
      articles: Count,
      /** How many of those are unread. */
      unread: Count,
      /** For a column that is silent on some claim: how many of its articles are cut off by a paywall, so that their silence means less. */
      cutOff: Count,
    }),
  ),
  /** More than `columns`, where so many cells could not be shown: then those that speak on most of the claims are. */
  columnsInAll: Count,
  claims: z.array(
    z.object({
      claimId: Id,
      statement: z.string(),
      credibility: z.enum(CREDIBILITIES).nullable(),
      /** One letter for each column, in their order (`matrixCell` reads them): there may be millions. What most lack is in `said`. */
      cells: z.string(),
      /** In the order of the columns. */
      said: z.array(Said),
    }),
  ),
});
export type Matrix = z.infer<typeof Matrix>;
