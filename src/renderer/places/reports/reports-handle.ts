/** What the report on the screen lets its actions do. */
import { createHandle } from '../../actions/handles.ts';

interface ReportActs {
  readonly reportId: number;
  readonly isPreview: boolean;
  readonly canWrite: boolean;
  readonly findings: number;
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

/** What the preview lets its actions do. */
export interface PreviewActs {
  step(by: 1 | -1): void;
  print(): void;
}
export const reportPreview = createHandle<PreviewActs>('report preview');

interface ReportListActs {
  /** The report one stands on. */
  readonly current: number | null;
}
export const reportList = createHandle<ReportListActs>('reports');
