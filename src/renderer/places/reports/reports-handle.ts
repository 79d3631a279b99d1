/** What the report on the screen offers to its actions. */
import { createHandle } from '../../actions/handles.ts';

interface ReportActs {
  readonly reportId: number;
  readonly isPreview: boolean;
  readonly canWrite: boolean;
  readonly findings: number;
  /** A citation is at the cursor. */
  readonly hasCitation: boolean;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
  show(view: 'write' | 'preview'): void;
  cite(): void;
  insertJudgement(): void;
  insertQuotation(): void;
  insertFigure(): void;
  addSection(): void;
  moveSection(by: 1 | -1): void;
  openCitation(): void;
  nextFinding(): void;
  goToCheck(): void;
  openOutline(): void;
  save(): void;
}
export const reportPage = createHandle<ReportActs>('report');

/** What the preview offers to its actions. */
export interface PreviewActs {
  step(by: 1 | -1): void;
  print(): void;
}
export const reportPreview = createHandle<PreviewActs>('report preview');

interface ReportListActs {
  /** The current report. */
  readonly current: number | null;
}
export const reportList = createHandle<ReportListActs>('reports');
