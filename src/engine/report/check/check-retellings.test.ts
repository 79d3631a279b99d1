import { expect, test } from 'vitest';
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

test('what is too long to be compared is said to be, and takes no time', () => {
  const passage = 'Mr Tarn said the harbour was closed on 3 March. '.repeat(500);
  const long = { ...may, start: 0, end: passage.length, exact: passage };
  const block = { kind: 'paragraph', blockId: 'p1', runs: [{ text: passage }, { cite: [51] }] } as Block;
  const spent = processorTime();
  const { findings } = checkReport(facts(report([block]), [long], { texts: new Map([[1, passage]]) }), new Set());
  expect(spent()).toBeLessThan(10_000);
  expect(findings).toContainEqual(expect.objectContaining({ check: 'not-compared', evidenceIds: [51] }));
});
