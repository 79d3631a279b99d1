/** The reports that state a claim or cite its evidence, with the numbers of the notes. */
import { useQueries } from '@tanstack/react-query';
import type { ClaimPage } from '../../../contract/model/claim.ts';
import { readOptions, useRead } from '../../data/use-read.ts';
import { useServices } from '../../services.ts';

interface Use {
  readonly reportId: number;
  readonly title: string;
  readonly notes: readonly number[];
  /** The first block that states or cites it. */
  readonly blockId: string | null;
}

export function useUsedIn({ claim, evidence }: ClaimPage): Use[] {
  const { client } = useServices();
  const heads = useRead('report.list', {}).data?.reports ?? [];
  const reports = useQueries({
    queries: heads.map(({ reportId }) => readOptions(client, 'report.get', { reportId })),
  });
  const own = new Set(evidence.map(({ evidenceId }) => evidenceId));
  return reports.flatMap(({ data }) => {
    if (!data) return [];
    const { report, citations } = data;
    const notes = citations.filter((one) => own.has(one.evidence.evidenceId)).map(({ number }) => number);
    const block = report.sections
      .flatMap(({ blocks }) => blocks)
      .find((one) => {
        if (one.kind === 'matrix') return one.claimIds.includes(claim.claimId);
        if (one.kind === 'quotation') return own.has(one.evidenceId);
        if (one.kind === 'claim' && one.claimId === claim.claimId) return true;
        return one.runs.some((run) => 'cite' in run && run.cite.some((id) => own.has(id)));
      });
    if (!block) return [];
    return [{ reportId: report.reportId, title: report.title, notes, blockId: block.blockId }];
  });
}
