/** What the matrix lets its actions do. */
import { createHandle } from '../../actions/handles.ts';

interface MatrixActs {
  /** The passages of the cell one stands on; none for an empty cell. */
  readonly evidenceIds: readonly number[];
  openPassages(): void;
  toggleEmpties(): void;
  toggleOrigins(): void;
  nextRowOrder(): void;
  togglePeek(): void;
  exportTable(): void;
}
export const matrixHandle = createHandle<MatrixActs>('matrix');
