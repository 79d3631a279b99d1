/** What the matrix offers to its actions. */
import { createHandle } from '../../actions/handles.ts';

interface MatrixActs {
  /** The passages of the current cell; none for an empty cell. */
  readonly evidenceIds: readonly number[];
  openPassages(): void;
  toggleEmpties(): void;
  toggleOrigins(): void;
  nextRowOrder(): void;
  togglePeek(): void;
  exportTable(): void;
}
export const matrixHandle = createHandle<MatrixActs>('matrix');
