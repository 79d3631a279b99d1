import { expect, test } from 'vitest';
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import type { Block } from '../../../contract/model/reports/report.ts';
import { evidence, facts, report } from '../fixtures/facts.ts';
import { checkReport } from './check.ts';

const TEXT = 'AVERIN — The minister did not approve the plan. The port stayed open.\n\nDivers approved the plan.';
const refused = { ...evidence(31, 1, 'Twelve people died'), ...placeOf('approve the plan') };
const lit = evidence(32, 2, '港务局称挖泥船当时锚泊并亮灯');

function placeOf(exact: string) {
  const start = TEXT.indexOf(exact);
  return { start, end: start + exact.length, exact };
}

function found(text: string, cited: EvidenceInPlace[], more: object = {}, language = 'en') {
  const cite = cited.map(({ evidenceId }) => evidenceId);
  const block = { kind: 'paragraph', blockId: 'p1', runs: [{ text }, { cite }], ...more } as Block;
  const texts = new Map([[1, TEXT]]);
  return checkReport(facts(report([block], { language }), cited, { texts }), new Set()).findings.filter(
    ({ check }) => check === 'negation-reversed',
  );
}

test('a sentence that says what the sentence of its passage denies is found', () => {
  expect(found('The minister approved the plan.', [refused])).toMatchObject([
    {
      severity: 'look',
      message:
        'A paragraph in “Key judgements” says “approved”; a passage cited here, from Averin Courier, says it with ‘not’: “AVERIN — The minister did not approve the plan.”.',
      blockId: 'p1',
      evidenceIds: [31],
    },
  ]);
});

test('a sentence that denies what its passage says is found', () => {
  const approved = { ...refused, ...placeOf('Divers approved the plan') };
  expect(found('Divers did not approve the plan.', [approved])[0]?.message).toContain(
    'says “approve” with ‘not’; a passage cited here, from Averin Courier, says it without',
  );
});

test('a sentence that says what its passage says is not', () => {
  expect(found('The minister did not approve the plan.', [refused])).toEqual([]);
  expect(found('The port stayed open.', [refused])).toEqual([]);
});

test('a passage is read in the language of the report, or as the analyst translated it', () => {
  expect(found('The dredger was not lit.', [lit])).toEqual([]);
  expect(found('The dredger was not lit.', [{ ...lit, translation: 'The dredger was lit.' }])).toHaveLength(1);
  expect(found('挖泥船当时没有亮灯。', [lit], {}, 'zh')).toHaveLength(1);
});

test('a claim may cite what disputes it', () => {
  const disputing = { ...refused, stance: 'disputes' } as const;
  const claim = { kind: 'claim', claimId: 1 };
  expect(found('The minister approved the plan.', [disputing], claim)).toEqual([]);
  expect(found('The minister approved the plan.', [refused], claim)).toHaveLength(1);
});
