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
