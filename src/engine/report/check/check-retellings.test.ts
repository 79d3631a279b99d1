import { describe, expect, test } from 'vitest';
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import type { Block } from '../../../contract/model/reports/report.ts';
import { processorTime } from '../../../measure/processor-time.ts';
import { evidence, facts, report } from '../fixtures/facts.ts';
import { checkReport } from './check.ts';

const TEXT =
  'AVERIN — The strike may close the harbour for a week. Anna Reyes said the convoy left on Tuesday.\n\nThe strike closed the airport.';
const may = { ...evidence(51, 1, 'Twelve people died'), ...placeOf('may close the harbour'), title: '' };
const left = { ...may, evidenceId: 52, ...placeOf('the convoy left on Tuesday') };

function placeOf(exact: string) {
  const start = TEXT.indexOf(exact);
  return { start, end: start + exact.length, exact };
}

function found(text: string, cited: EvidenceInPlace[], more: object = {}) {
  const cite = cited.map(({ evidenceId }) => evidenceId);
  const block = { kind: 'paragraph', blockId: 'p1', runs: [{ text }, { cite }], ...more } as Block;
  return checkReport(facts(report([block]), cited, { texts: new Map([[1, TEXT]]) }), new Set()).findings.filter(
    ({ check }) => check === 'said-otherwise',
  );
}

test('a sentence that retells the whole sentence of its passage as certain is found, and named with both words', () => {
  expect(found('The strike will close the harbour.', [may])).toMatchObject([
    {
      severity: 'look',
      message:
        'A paragraph in “Key judgements” says “close”; a passage cited here, from Averin Courier, says “may close”: “AVERIN — The strike may close the harbour for a week.”.',
      blockId: 'p1',
      evidenceIds: [51],
    },
  ]);
});

test('another name or weekday in the place of one is found, unless something cited has it', () => {
  expect(found('David Moss said the convoy left on Tuesday.', [left])).toHaveLength(1);
  expect(found('Anna Reyes said the convoy left on Thursday.', [left])).toHaveLength(1);
  expect(
    found('Anna Reyes said the convoy left on Thursday.', [{ ...left, title: 'Convoy left on Thursday' }]),
  ).toEqual([]);
  expect(found('David Moss said the convoy left on Tuesday.', [{ ...left, statement: 'David Moss saw it.' }])).toEqual(
    [],
  );
  expect(found('Anna Reyes said the convoy left on 6 October.', [left])).toEqual([]);
});

test('a judgement says for itself how likely things are', () => {
  const judgement = { kind: 'judgement', likelihood: 'likely', confidence: null, confidenceReason: '' };
  expect(found('The strike will close the harbour.', [may], judgement)).toEqual([]);
});

test('a sentence without a citation, or that says it as its passage does, is left alone', () => {
  expect(found('The strike will close the harbour.', [])).toEqual([]);
  expect(found('The strike could close the harbour.', [may])).toEqual([]);
  expect(found('The strike is likely to close the harbour.', [may])).toEqual([]);
});

describe('a draft that names who says so and who disputes it', () => {
  const passage = (evidenceId: number, exact: string) => ({ ...may, evidenceId, start: 0, end: exact.length, exact });
  const inDraft = (statement: string, supporting: string, disputing: string) => {
    const cited = [passage(53, supporting), passage(54, disputing)];
    const runs = [
      { text: statement },
      { text: ' Averin Courier says so.' },
      { cite: [53] },
      { text: ' Averin Harbour Authority disputes it.' },
      { cite: [54] },
    ];
    return found(statement, cited, { runs });
  };

  test('retells nothing by that', () => {
    const confirms = 'The Averin Harbour Authority confirms that the lamps were out.';
    expect(inDraft('The lamps were lit.', 'The lamps were lit.', confirms)).toEqual([]);
  });

  test('does not retell what disputes it', () => {
    const [lit, unlit] = ['The strike will close the harbour.', 'The strike may close the harbour.'];
    expect(inDraft(lit, lit, unlit)).toEqual([]);
    expect(inDraft(lit, unlit, lit.replace('will', 'did not'))).toHaveLength(1);
  });
});

test('what is too long to be compared is said to be, and takes no time', () => {
  const passage = 'Mr Tarn said the harbour was closed on 3 March. '.repeat(500);
  const long = { ...may, start: 0, end: passage.length, exact: passage };
  const block = { kind: 'paragraph', blockId: 'p1', runs: [{ text: passage }, { cite: [51] }] } as Block;
  const spent = processorTime();
  const { findings } = checkReport(facts(report([block]), [long], { texts: new Map([[1, passage]]) }), new Set());
  expect(spent()).toBeLessThan(10_000);
  expect(findings).toContainEqual(expect.objectContaining({ check: 'not-compared', evidenceIds: [51] }));
});
