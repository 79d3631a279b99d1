/** The check before export: what is worth a look, what must not leave, and what was looked at and holds. */
import type { Block, ReportCheck, ReportFinding } from '../../contract/model/report.ts';
import { checkBases } from './check-bases.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkWording } from './check-wording.ts';
import type { ReportFacts } from './report-facts.ts';
import { blocksOf, evidenceInReadingOrder, evidenceOfBlock } from './report-references.ts';

/** What one group of checks says. */
export interface Checked {
  readonly findings: readonly ReportFinding[];
  readonly held: readonly string[];
}

/** @param isWhole whether the original of this hash is there and its bytes still have it. */
export function checkReport(facts: ReportFacts, isWhole: (sha256: string) => boolean): ReportCheck {
  const groups = [checkQuotations(facts, isWhole), checkBases(facts), checkWording(facts)];
  return {
    findings: groups
      .flatMap((group) => group.findings)
      .sort((a, b) => Number(b.severity === 'blocking') - Number(a.severity === 'blocking')),
    held: [...groups.flatMap((group) => group.held), `Marking ${facts.report.tlp} on every page.`],
  };
}

/** "Judgement 2", "The claim “…”", "The section “…”": how a finding names a block. */
export function nameOfBlock(facts: ReportFacts, block: Block): string {
  if (block.kind === 'judgement') {
    const judgements = blocksOf(facts.report).filter(({ kind }) => kind === 'judgement');
    return `Judgement ${judgements.indexOf(block) + 1}`;
  }
  if (block.kind === 'claim') return `The claim “${facts.claims.get(block.claimId)?.claim.statement ?? ''}”`;
  const section = facts.report.sections.find(({ blocks }) => blocks.includes(block));
  return `A ${block.kind} in “${section?.heading ?? ''}”`;
}

/** The evidence of a block that is still there. */
export function evidencePresent(facts: ReportFacts, block: Block) {
  return [...new Set(evidenceOfBlock(block))].flatMap((id) => facts.evidence.get(id) ?? []);
}

/** The evidence cited anywhere in the report that is still there, in reading order. */
export function evidenceCited(facts: ReportFacts) {
  return evidenceInReadingOrder(facts.report).flatMap((id) => facts.evidence.get(id) ?? []);
}
