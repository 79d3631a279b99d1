import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, Section } from '../../../../contract/model/reports/report.ts';
import { docFromSections, sameForm, sectionsFromDoc } from './report-doc.ts';

const words = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const ids = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 4 });
const run: fc.Arbitrary<Inline> = fc.oneof(
  words.map((text) => ({ text })),
  words.map((text) => ({ text, strong: true })),
  ids.map((cite) => ({ cite })),
);
const runs = fc.array(run, { minLength: 1, maxLength: 6 });
const blockId = fc.uuid();
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), blockId, runs }),
  fc.record({
    kind: fc.constant('judgement' as const),
    blockId,
    runs,
    likelihood: fc.option(fc.constantFrom('likely', 'unlikely')),
    confidence: fc.option(fc.constantFrom('low' as const, 'moderate' as const, 'high' as const)),
    confidenceReason: fc.string(),
  }),
  fc.record({ kind: fc.constant('claim' as const), blockId, claimId: fc.integer({ min: 1, max: 99 }), runs }),
  fc.record({ kind: fc.constant('quotation' as const), blockId, evidenceId: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ kind: fc.constant('matrix' as const), blockId, claimIds: ids, caption: fc.string() }),
);
const section: fc.Arbitrary<Section> = fc.record({
  sectionId: fc.uuid(),
  heading: fc.string(),
  blocks: fc.array(block, { maxLength: 5 }),
});

describe('a report in the editor', () => {
  it('comes back as it went in, whatever it contains', () => {
    fc.assert(
      fc.property(fc.array(section, { maxLength: 5 }), (sections) => {
        expect(sectionsFromDoc(docFromSections(sections))).toEqual(sections);
      }),
    );
  });

  it('keeps blocks that come before the first heading', () => {
    const doc = {
      type: 'doc',
      content: [
        { type: 'paragraph', attrs: { blockId: 'a' }, content: [{ type: 'text', text: 'Before.' }] },
        { type: 'sectionHeading', attrs: { blockId: 's' }, content: [{ type: 'text', text: 'Then' }] },
      ],
    };
    const sections = sectionsFromDoc(doc);
    expect(sections.map(({ heading, blocks }) => [heading, blocks.length])).toEqual([
      ['', 1],
      ['Then', 0],
    ]);
    expect(sectionsFromDoc(docFromSections(sections))).toEqual(sections);
  });

  it('leaves out empty paragraphs, and keeps a judgement that is still to be written', () => {
    const doc = {
      type: 'doc',
      content: [
        { type: 'paragraph', attrs: { blockId: 'a' } },
        {
          type: 'judgement',
          attrs: { blockId: 'b', likelihood: null, confidence: null, confidenceReason: '' },
        },
      ],
    };
    expect(sectionsFromDoc(doc)[0]?.blocks.map(({ kind }) => kind)).toEqual(['judgement']);
  });

  it('ignores empty runs when comparing', () => {
    const of = (given: Inline[]): Section[] => [
      { sectionId: 's', heading: 'H', blocks: [{ kind: 'paragraph', blockId: 'a', runs: given }] },
    ];
    expect(sameForm(of([{ text: 'A' }, { text: '' }]))).toBe(sameForm(of([{ text: 'A', strong: false }])));
    expect(sameForm(of([{ text: 'A' }]))).not.toBe(sameForm(of([{ text: 'A', strong: true }])));
  });
});
