import { expect, test } from 'vitest';
import type { Block } from '../../../contract/model/reports/report.ts';
import { processorTime } from '../../../measure/processor-time.ts';
import { evidence, facts, report } from '../fixtures/facts.ts';
import { checkReport } from './check.ts';

test('a paragraph and a passage as long as they may be take a moment', () => {
  const passage = {
    ...evidence(21, 1, 'Twelve people died'),
    exact: 'The bridge was closed for 12 days. '.repeat(5_000),
  };
  const text = 'The ferry did not leave on Tuesday, because 14 people were not aboard. '.repeat(1_400);
  const block: Block = { kind: 'paragraph', blockId: 'p1', runs: [{ text }, { cite: [21] }] };
  const spent = processorTime();
  const { findings } = checkReport(facts(report([block]), [passage]), new Set());
  expect(spent()).toBeLessThan(5_000);
  expect(findings.map((finding) => finding.check)).toContain('not-compared');
});
