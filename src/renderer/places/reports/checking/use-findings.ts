/** The findings of the check before export, and which of them is current. */
import { useMemo, useState } from 'react';
import type { ReportFinding } from '../../../../contract/model/reports/report.ts';
import { useRead } from '../../../data/use-read.ts';

export type Findings = ReturnType<typeof useFindings>;

const NO_FINDINGS: readonly ReportFinding[] = [];

export function useFindings(reportId: number) {
  const { data, error } = useRead('report.check', { reportId }, { keepPrevious: true });
  const [went, setWent] = useState<Went | null>(null);
  const findings = data?.findings ?? NO_FINDINGS;
  const worthALook = useMemo(() => new Set(findings.flatMap(({ blockId }) => blockId ?? [])), [findings]);
  return { reportId, data, error, findings, worthALook, ...placesAmong(findings, went), setWent };
}

/** The finding gone to last. */
export interface Went {
  readonly key: string;
  readonly at: number;
}

export const keyOfFinding = ({ check, blockId, message }: ReportFinding) => `${check} ${blockId} ${message}`;

/** Where the finding gone to last is, and the one after it; -1 if there is none. Once it is answered, the one after it has its place. */
export function placesAmong(findings: readonly ReportFinding[], went: Went | null): { current: number; next: number } {
  const current = findings.findIndex((one) => keyOfFinding(one) === went?.key);
  const next = current >= 0 ? current + 1 : (went?.at ?? 0);
  return { current, next: findings.length === 0 ? -1 : next % findings.length };
}
