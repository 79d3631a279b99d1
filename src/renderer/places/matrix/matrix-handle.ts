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
  /** The timeline of the current row's claim. */
  openTimeline(): void;
}
export const matrixHandle = createHandle<MatrixActs>('matrix');
