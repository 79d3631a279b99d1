/** What the check before export finds, and the way from one finding to the next. */
import { useMemo, useState } from 'react';
import type { ReportFinding } from '../../../contract/model/report.ts';
import { useRead } from '../../data/use-read.ts';

const NO_FINDINGS: readonly ReportFinding[] = [];

export function useFindings(reportId: number) {
  const check = useRead('report.check', { reportId }, { keepPrevious: true });
  const [current, setCurrent] = useState(-1);
  const findings = check.data?.findings ?? NO_FINDINGS;
  const worthALook = useMemo(() => new Set(findings.flatMap(({ blockId }) => blockId ?? [])), [findings]);
  return { check, findings, worthALook, current, setCurrent };
}
