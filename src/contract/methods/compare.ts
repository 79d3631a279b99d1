import { z } from 'zod';
import { method } from '../method.ts';
import { Acted, Count, Edtf, ExportedFile, Id, Ids, Instant, LongWords, Paged } from '../model/common.ts';
import { Comparison } from '../model/comparison.ts';
import { MATRIX_COLUMNS, Matrix } from '../model/matrix.ts';
import { TABLE_FORMATS } from '../model/values.ts';

const MatrixAsked = z.object({
  by: z.enum(MATRIX_COLUMNS).default('source'),
  from: Edtf.nullable().default(null),
  to: Edtf.nullable().default(null),
  /** Only articles of this collection count. Without `claimIds`, the rows are the claims on which one of them bears. */
  collectionId: Id.nullable().default(null),
  claimIds: Ids.optional(),
});

const articleIds = z.array(Id).min(2).max(6);

export const compareMethods = {
  'compare.run': method('read', 'Compare two to six articles.', z.object({ articleIds }), Comparison),
  'comparison.keep': method(
    'act',
    'Save a comparison with a title and a note; with an id, change a saved one. `over` is the title and the note that these replace; refused with `conflict` if they read differently by now.',
    z.object({
      comparisonId: Id.optional(),
      title: z.string().min(1).max(300),
      note: LongWords.default(''),
      articleIds,
      over: z.object({ title: z.string().max(300), note: LongWords }).optional(),
    }),
    Acted.extend({ comparisonId: Id }),
  ),
  'comparison.list': method(
    'read',
    'Saved comparisons, newest first.',
    Paged,
    z.object({
      total: Count,
      comparisons: z.array(
        z.object({ comparisonId: Id, title: z.string(), note: z.string(), articleIds: z.array(Id), changed: Instant }),
      ),
    }),
  ),
  'comparison.delete': method(
    'act',
    'Delete a saved comparison. Its articles stay in the archive, and what was dismissed stays dismissed.',
    z.object({ comparisonId: Id }),
    Acted,
  ),
  'comparison.dismiss': method(
    'act',
    'Dismiss a discrepancy, optionally with a reason, or restore it.',
    z.object({ key: LongWords.min(1), dismissed: z.boolean(), reason: LongWords.default('') }),
    Acted,
  ),
  'comparison.dismissed': method(
    'read',
    'Discrepancies dismissed among these articles, the latest 5,000.',
    z.object({ articleIds }),
    z.object({ dismissed: z.array(z.object({ key: z.string(), reason: z.string() })) }),
  ),
  'matrix.get': method(
    'read',
    'Claims by source, with the stance or the kind of emptiness in each cell.',
    MatrixAsked,
    Matrix,
  ),
  'matrix.export': method(
    'read',
    'The same as a table for spreadsheets; `leftOut` says what the format could not take.',
    MatrixAsked.extend({ format: z.enum(TABLE_FORMATS) }),
    ExportedFile,
  ),
};
