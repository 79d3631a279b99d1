import { z } from 'zod';
import { Count, Edtf, Id, Span } from './common.ts';
import { CELLS } from './values.ts';

export const MATRIX_COLUMNS = ['source', 'article', 'origin'] as const;

/** Where an article has the words of a claim's passage, though nothing is marked there. Code points. */
const UnmarkedWords = Span.extend({ articleId: Id });
export type UnmarkedWords = z.infer<typeof UnmarkedWords>;

const MatrixCell = z.object({
  columnId: Id,
  cell: z.enum(CELLS),
  passages: Count,
  evidenceIds: z.array(Id),
  /** Why it mentions the claim without a passage; else null. */
  unmarked: UnmarkedWords.nullable(),
});

/** Claims down, sources (or articles, or origins) across; `columnId` is the id of the kind asked for. */
export const Matrix = z.object({
  by: z.enum(MATRIX_COLUMNS),
  range: z.object({ from: Edtf.nullable(), to: Edtf.nullable() }),
  columns: z.array(
    z.object({
      columnId: Id,
      name: z.string(),
      reliability: z.string().nullable(),
      originId: Id.nullable(),
      articles: Count,
      /** Of those. */
      unread: Count,
      /** Of a column that is silent on some claim: how many of its articles end where their page asks readers to pay, so that their silence says less. */
      cutOff: Count,
    }),
  ),
  claims: z.array(
    z.object({
      claimId: Id,
      statement: z.string(),
      credibility: z.string().nullable(),
      cells: z.array(MatrixCell),
    }),
  ),
});
export type Matrix = z.infer<typeof Matrix>;
