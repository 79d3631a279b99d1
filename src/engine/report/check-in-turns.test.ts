import { expect, test } from 'vitest';
import type { Block } from '../../contract/model/report.ts';
import { checkReport, checkReportInTurns } from './check.ts';
import { evidence, facts, report } from './fixtures/facts.ts';

test('the thread is given back after each check, and the outcome is the same', async () => {
  const cited = evidence(21, 1, 'Twelve people died');
  const block: Block = { kind: 'paragraph', blockId: 'p1', runs: [{ text: '14 people died.' }, { cite: [21] }] };
  const of = facts(report([block]), [cited]);
  let turns = 0;
  const inTurns = await checkReportInTurns(of, new Set(), async () => {
    turns += 1;
  });
  expect(turns).toBeGreaterThan(5);
  expect(inTurns).toEqual(checkReport(of, new Set()));
});

test('a paragraph and a passage as long as they may be take a moment', () => {
  const passage = {
    ...evidence(21, 1, 'Twelve people died'),
    exact: 'The bridge was closed for 12 days. '.repeat(5_000),
  };
  const text = 'The ferry did not leave on Tuesday, because 14 people were not aboard. '.repeat(1_400);
  const block: Block = { kind: 'paragraph', blockId: 'p1', runs: [{ text }, { cite: [21] }] };
  const began = process.cpuUsage();
  const { findings } = checkReport(facts(report([block]), [passage]), new Set());
  expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
  expect(findings.map((finding) => finding.check)).toContain('not-compared');
});
