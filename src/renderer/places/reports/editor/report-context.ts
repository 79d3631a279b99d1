/** What the views of blocks need from their report. */
import { createContext, useContext } from 'react';
import type { Scale } from '../../../../contract/model/reports/report.ts';
import type { KnownEvidence } from './citation-numbers.ts';

interface ReportInEditor {
  readonly scale: Scale | null;
  readonly known: KnownEvidence;
}

const ReportContext = createContext<ReportInEditor>({ scale: null, known: new Map() });
export const ReportProvider = ReportContext.Provider;
export const useReportInEditor = () => useContext(ReportContext);
