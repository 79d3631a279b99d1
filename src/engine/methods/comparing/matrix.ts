import type { Params } from '../../../contract/methods.ts';
import type { Matrix } from '../../../contract/model/comparing/matrix.ts';
import { matrixCells } from '../../../contract/model/comparing/matrix-cell.ts';
import { nameApart } from '../../../contract/model/origins/told-apart.ts';
import { counted, countWords } from '../../../text/phrasing/counted.ts';
import type { Context, Handlers } from '../../context.ts';
import type { Table, TableCell } from '../../interchange/formats/tables/port.ts';
import { paceOf } from '../../store/pace.ts';
import { collectedArticles } from '../search/collected-articles.ts';
import { tableFile } from '../table-file.ts';
import { matrixOf } from './read-matrix.ts';

export const matrixHandlers = {
  'matrix.get': matrixAsked,
  'matrix.export': async (context, { format, ...asked }, signal) => {
    const matrix = await matrixAsked(context, asked, signal);
    return tableFile(tableName(matrix), format, tableFromMatrix(matrix), paceOf(context.archive().db, signal));
  },
} satisfies Partial<Handlers>;

/** @throws CollateError not-found if there is no such collection */
async function matrixAsked(
  context: Context,
  { collectionId, ...asked }: Params<'matrix.get'>,
  signal: AbortSignal,
): Promise<Matrix> {
  const archive = context.archive();
  const within = await collectedArticles(context, collectionId, signal);
  return matrixOf(archive.db, asked, signal, within);
}

/** A table of a part must not pass for the whole once it has left this program. */
function tableName({ by, columns, columnsInAll }: Matrix): string {
  if (columns.length === columnsInAll) return 'matrix';
  return `matrix, first ${countWords(columns.length)} of ${counted(columnsInAll, by)}`;
}

function tableFromMatrix(matrix: Matrix): Table {
  return {
    title: 'Matrix',
    columns: ['claim', 'statement', ...matrix.columns.map(nameApart)],
    rows: rowsOfTable(matrix),
  };
}

function* rowsOfTable(matrix: Matrix): Generator<TableCell[]> {
  for (const claim of matrix.claims) {
    const words = matrixCells(claim, matrix).map(({ cell, passages }) => (passages > 0 ? `${cell} ${passages}` : cell));
    yield [claim.claimId, claim.statement, ...words];
  }
}
