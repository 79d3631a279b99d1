import { describe, expect, it } from 'vitest';
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import type { Claim } from '../../../../contract/model/claims/claim.ts';
import type { Block, Section } from '../../../../contract/model/reports/report.ts';
import { claimBlock, withClaims } from './claim-blocks.ts';

const claim = (statement: string) => ({ claimId: 7, statement }) as Claim;
const passage = (evidenceId: number, stance: EvidenceInPlace['stance']) => ({ evidenceId, stance }) as EvidenceInPlace;

describe('a claim as a block', () => {
  it('is a sentence that cites what supports it', () => {
    const block = claimBlock({
      claim: claim('Twelve people died'),
      evidence: [passage(1, 'disputes'), passage(2, 'supports'), passage(3, 'supports')],
    });
    expect(block).toMatchObject({
      kind: 'claim',
      claimId: 7,
      runs: [{ text: 'Twelve people died.' }, { cite: [2, 3] }],
    });
  });

  it('cites what mentions it if nothing supports it, and nothing that only disputes it', () => {
    const runsOf = (...evidence: EvidenceInPlace[]) => claimBlock({ claim: claim('十二人遇难。'), evidence });
    expect(runsOf(passage(1, 'disputes'), passage(2, 'mentions'))).toMatchObject({
      runs: [{ text: '十二人遇难。' }, { cite: [2] }],
    });
    expect(runsOf(passage(1, 'disputes'))).toHaveProperty('runs', [{ text: '十二人遇难。' }]);
    expect(claimBlock({ claim: claim('Nobody is missing?'), evidence: [] })).toMatchObject({
      runs: [{ text: 'Nobody is missing?' }],
    });
  });
});

describe('claims put into a report', () => {
  const block = (blockId: string, kind: 'claim' | 'paragraph'): Block =>
    kind === 'claim' ? { kind, blockId, claimId: 1, runs: [] } : { kind, blockId, runs: [] };
  const section = (heading: string, ...blocks: Block[]): Section => ({ sectionId: heading, heading, blocks });
  const added = block('new', 'claim');
  const ids = (sections: readonly Section[]) =>
    sections.map(({ blocks }) => blocks.map(({ blockId }) => blockId).join(' '));

  it('come after the last claim that is there', () => {
    const sections = [section('A', block('a', 'claim')), section('B', block('b', 'claim'), block('c', 'paragraph'))];
    expect(ids(withClaims([...sections, section('C')], [added]))).toEqual(['a', 'b new c', '']);
  });

  it('come under "What is reported" if there is no claim yet; the heading is created if missing', () => {
    expect(ids(withClaims([section('What is reported', block('a', 'paragraph'))], [added]))).toEqual(['a new']);
    const made = withClaims([section('Gaps')], [added]);
    expect(made.map(({ heading }) => heading)).toEqual(['Gaps', 'What is reported']);
  });
});
