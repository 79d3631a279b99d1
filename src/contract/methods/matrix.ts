import { z } from 'zod';
import { method } from '../method.ts';
import { Edtf, ExportedFile, Id, Ids } from '../model/common.ts';
import { MATRIX_COLUMNS, Matrix } from '../model/comparing/matrix.ts';
import { TABLE_FORMATS } from '../model/values.ts';

const MatrixAsked = z.object({
  by: z.enum(MATRIX_COLUMNS).default('source'),
  from: Edtf.nullable().default(null),
  to: Edtf.nullable().default(null),
  /** Only articles of this collection count. Without `claimIds`, the rows are the claims on which one of them bears. */
  collectionId: Id.nullable().default(null),
  claimIds: Ids.optional(),
});

export const matrixMethods = {
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
