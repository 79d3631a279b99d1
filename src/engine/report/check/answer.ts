/** The analyst's answers to what the check found: a block takes what has changed of its claim or draft, or stays as it is. */
import type { Block, ClaimsSeen, ReportChanges } from '../../../contract/model/reports/report.ts';
import { currentDraft, draftKey } from '../draft/stale-drafts.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { blocksOf } from '../facts/report-references.ts';
import { changedSince, seenState, updatedBlock } from '../facts/stated-claims.ts';

interface Answered {
  readonly changes: Pick<ReportChanges, 'sections'> & {
    readonly claimsSeen?: ClaimsSeen;
    readonly draftsKept?: Record<string, string>;
  };
  /** What was done, to be followed by the report's name. */
  readonly label: string;
}

/** Returns undefined if nothing is open about this block. */
export function answerFor(facts: ReportFacts, blockId: string, take: boolean): Answered | undefined {
  const block = blocksOf(facts.report).find((one) => one.blockId === blockId);
  const withBlock = (next: Block) => (take ? { sections: withReplaced(facts, next) } : {});
  if (block?.kind === 'paragraph') {
    const runs = currentDraft(facts, block);
    if (runs === null || (take && runs.length === 0)) return undefined;
    return {
      changes: { ...withBlock({ ...block, runs }), draftsKept: { ...facts.draftsKept, [blockId]: draftKey(runs) } },
      label: take ? 'Redrafted a paragraph in' : 'Kept a drafted paragraph in',
    };
  }
  const stating = block?.kind === 'claim' || block?.kind === 'judgement' ? block : undefined;
  const since = stating && changedSince(facts, stating);
  if (!stating || !since) return undefined;
  const { claimId } = since.seen;
  return {
    changes: {
      ...withBlock(updatedBlock(stating, since)),
      claimsSeen: { ...facts.claimsSeen, [blockId]: seenState(since.reported) },
    },
    label: take ? `Updated the sentence on claim ${claimId} in` : `Kept the sentence on claim ${claimId} in`,
  };
}

function withReplaced({ report }: ReportFacts, block: Block): NonNullable<ReportChanges['sections']> {
  return report.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((one) => (one.blockId === block.blockId ? block : one)),
  }));
}
