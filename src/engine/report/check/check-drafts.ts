/** Names paragraphs that still read as drafted, although what they were drafted from has changed. */
import type { Inline, ReportFinding } from '../../../contract/model/reports/report.ts';
import { currentDraft, type Paragraph } from '../draft/stale-drafts.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { blocksOf, evidenceOfBlock, textOfRuns } from '../facts/report-references.ts';
import { type Checked, nameOfBlock } from './checked.ts';

export function checkDrafts(facts: ReportFacts): Checked {
  const paragraphs = blocksOf(facts.report).filter((block) => block.kind === 'paragraph');
  return {
    findings: paragraphs.flatMap((block) => {
      const now = currentDraft(facts, block);
      return now === null ? [] : [finding(facts, block, now)];
    }),
    held: [],
  };
}

function finding(facts: ReportFacts, block: Paragraph, now: readonly Inline[]): ReportFinding {
  const instead =
    now.length === 0 ? 'It would not be drafted now: remove it, or keep it.' : `Now it would be “${textOfRuns(now)}”`;
  return {
    check: 'draft-is-stale',
    severity: 'look',
    message: `${nameOfBlock(facts, block)} reads as it was drafted, and what it was drafted from has changed: “${textOfRuns(block.runs).trim()}” ${instead}`,
    why: 'Readers take counts as matching the data.',
    blockId: block.blockId,
    evidenceIds: evidenceOfBlock(block).filter((id) => facts.evidence.has(id)),
    offers: now.length === 0 ? 'none' : 'words',
  };
}
