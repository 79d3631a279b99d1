/** What the groups of checks share. */
import type { Block, ReportFinding } from '../../../contract/model/reports/report.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { blocksOf, evidenceInReadingOrder, evidenceOfBlock } from '../facts/report-references.ts';

/** The result of one group of checks. */
export interface Checked {
  readonly findings: readonly ReportFinding[];
  readonly held: readonly string[];
}

/** Names a block in a finding: "Judgement 2", "The claim “…”", "The section “…”". */
export function nameOfBlock(facts: ReportFacts, block: Block): string {
  if (block.kind === 'judgement') {
    const judgements = blocksOf(facts.report).filter(({ kind }) => kind === 'judgement');
    return `Judgement ${judgements.indexOf(block) + 1}`;
  }
  if (block.kind === 'claim') {
    // A deleted claim is named by its statement as this report last saw it.
    const statement = facts.claims.get(block.claimId)?.claim.statement ?? facts.claimsSeen[block.blockId]?.statement;
    return statement === undefined ? `Claim ${block.claimId}` : `The claim “${statement}”`;
  }
  const section = facts.report.sections.find(({ blocks }) => blocks.includes(block));
  return `A ${block.kind} in “${section?.heading ?? ''}”`;
}

/** Returns the evidence cited in a block that is still there. */
export function evidencePresent(facts: ReportFacts, block: Block) {
  return [...new Set(evidenceOfBlock(block))].flatMap((id) => facts.evidence.get(id) ?? []);
}

/** Returns all evidence cited in the report that is still there, in reading order. */
export function evidenceCited(facts: ReportFacts) {
  return evidenceInReadingOrder(facts.report).flatMap((id) => facts.evidence.get(id) ?? []);
}

/** Returns the hashes of the originals that the evidence cited was drawn from. */
export function originalsCited(facts: ReportFacts): ReadonlySet<string> {
  return new Set(evidenceCited(facts).map(({ sha256 }) => sha256));
}

const EXCERPT = 80;

/** The beginning of words too long for a finding. */
export function excerpt(words: string): string {
  const letters = [...words];
  return letters.length <= EXCERPT ? words : `${letters.slice(0, EXCERPT - 1).join('')}…`;
}
