/** Claims as blocks of a report, and where they go. */
import type { ClaimPage } from '../../../../contract/model/claims/claim.ts';
import type { Block, Section } from '../../../../contract/model/reports/report.ts';
import { asSentence } from '../../../../text/phrasing/as-sentence.ts';

/** Cites what supports the claim, or else what mentions it: what disputes it would be taken for its source. */
export function claimBlock({ claim, evidence }: Pick<ClaimPage, 'claim' | 'evidence'>): Block {
  const { supports, mentions } = Object.groupBy(evidence, ({ stance }) => stance);
  const cite = (supports ?? mentions ?? []).map(({ evidenceId }) => evidenceId);
  return {
    kind: 'claim',
    blockId: crypto.randomUUID(),
    claimId: claim.claimId,
    runs: [{ text: asSentence(claim.statement) }, ...(cite.length > 0 ? [{ cite }] : [])],
  };
}

const REPORTED = 'What is reported';

/** Inserts after the last claim that the report states, or else at the end of "What is reported", which is created if missing. */
export function withClaims(sections: readonly Section[], blocks: readonly Block[]): Section[] {
  const at = sections.findLastIndex((section) => section.blocks.some(({ kind }) => kind === 'claim'));
  const into = at >= 0 ? at : sections.findIndex(({ heading }) => heading === REPORTED);
  if (into < 0) return [...sections, { sectionId: crypto.randomUUID(), heading: REPORTED, blocks: [...blocks] }];
  return sections.map((section, index) => {
    if (index !== into) return section;
    const after = section.blocks.findLastIndex(({ kind }) => kind === 'claim');
    const end = after < 0 ? section.blocks.length : after + 1;
    return { ...section, blocks: [...section.blocks.slice(0, end), ...blocks, ...section.blocks.slice(end)] };
  });
}
