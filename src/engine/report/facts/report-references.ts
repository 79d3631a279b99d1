/** What a report refers to: evidence and claims, in reading order. */
import type { Block, Inline, Report } from '../../../contract/model/reports/report.ts';

/** Returns the evidence that a block cites, in reading order, including repeats. */
export function evidenceOfBlock(block: Block): number[] {
  if (block.kind === 'quotation') return [block.evidenceId];
  return block.kind === 'matrix' ? [] : evidenceOfRuns(block.runs);
}

export function evidenceOfRuns(runs: readonly Inline[]): number[] {
  return runs.flatMap((run) => ('cite' in run ? run.cite : []));
}

export function textOfRuns(runs: readonly Inline[]): string {
  return runs.map((run) => ('text' in run ? run.text : '')).join('');
}

/** Returns each piece of evidence once, in the order of first citation. */
export function evidenceInReadingOrder(report: Report): number[] {
  return [...new Set(blocksOf(report).flatMap(evidenceOfBlock))];
}

function claimsOfBlock(block: Block): number[] {
  if (block.kind === 'claim') return [block.claimId];
  return block.kind === 'matrix' ? block.claimIds : [];
}

export function claimsInReport(report: Report): number[] {
  return [...new Set(blocksOf(report).flatMap(claimsOfBlock))];
}

export function blocksOf(report: Pick<Report, 'sections'>): Block[] {
  return report.sections.flatMap((section) => section.blocks);
}

/** Returns the first block that states the claim or cites one of these passages, if any. */
export function firstBlockOn(report: Report, claimId: number, evidenceIds: ReadonlySet<number>): Block | undefined {
  return blocksOf(report).find(
    (block) => claimsOfBlock(block).includes(claimId) || evidenceOfBlock(block).some((id) => evidenceIds.has(id)),
  );
}

/** Numbers the report's citations. Evidence that is gone gets no number. */
export function citationNumbers(report: Report, isThere: (evidenceId: number) => boolean): Map<number, number> {
  const there = evidenceInReadingOrder(report).filter(isThere);
  return new Map(there.map((evidenceId, index) => [evidenceId, index + 1]));
}
