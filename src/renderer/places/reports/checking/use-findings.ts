/** The findings of the check before export, and which of them is current. */
import { useMemo, useState } from 'react';
import type { ReportFinding } from '../../../../contract/model/report.ts';
import { useRead } from '../../../data/use-read.ts';

export type Findings = ReturnType<typeof useFindings>;

const NO_FINDINGS: readonly ReportFinding[] = [];

export function useFindings(reportId: number) {
  const { data, error } = useRead('report.check', { reportId }, { keepPrevious: true });
  const [current, setCurrent] = useState(-1);
  const findings = data?.findings ?? NO_FINDINGS;
  const worthALook = useMemo(() => new Set(findings.flatMap(({ blockId }) => blockId ?? [])), [findings]);
  return { reportId, data, error, findings, worthALook, current, setCurrent };
}
