import { describe, expect, test } from 'vitest';
import type { CLAIM_WARNINGS } from '../../../contract/model/claims/claim.ts';
import { testInFull } from '../../../measure/testing/test-in-full.ts';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { COURIER_NINE, ECHO_TWELVE, FERRY, WIRE_TWELVE } from '../../testing/ferry.ts';
import { openSeeded } from '../../testing/seed-articles.ts';
import { refusal } from '../../testing/test-engine.ts';

const desk = deskOfEachTest((desk) => openSeeded(desk, FERRY));

const claim = async (claimId: number) => (await desk.call('claim.get', { claimId })).claim;

const warnings = async (claimId: number): Promise<(typeof CLAIM_WARNINGS)[number][]> =>
  (await desk.call('claim.get', { claimId })).claim.warnings.map(({ code }) => code);

describe('grading credibility', () => {
  testInFull('keeps every grade with its date and reason', async () => {
    await desk.call('claim.create', { statement: 'x', evidence: [COURIER_NINE] });
    const given = { reason: 'plausible', holdsFrom: '2026-10-11', by: 'R. Halm' };
    await desk.call('grade.claim', { claimId: 1, value: '3', ...given });
    desk.wait(60_000);
    const { label } = await desk.call('grade.claim', { claimId: 1, value: null, reason: 'too early' });
    expect(label).toBe('Removed the grade of claim 1');
    expect((await desk.call('claim.get', { claimId: 1 })).grades).toEqual([
      { value: '3', ...given, at: '2026-10-12T08:00:00.000Z', overridden: false },
      { value: null, reason: 'too early', at: '2026-10-12T08:01:00.000Z', overridden: false, holdsFrom: null, by: '' },
    ]);
    await desk.call('act.undo', {});
    expect((await claim(1)).credibility).toBe('3');
    expect(await refusal(desk.call('grade.claim', { claimId: 9, value: '3', reason: 'r' }))).toBe('not-found');
  });

  test('1 needs two origins, however many articles there are', async () => {
    await desk.call('claim.create', { statement: 'x', evidence: [WIRE_TWELVE, ECHO_TWELVE] });
    await desk.call('origin.join', { articleIds: [2, 3] });
    const one = { claimId: 1, value: '1', reason: 'both say so' } as const;
    await expect(desk.call('grade.claim', one)).rejects.toMatchObject({
      code: 'needs-two-origins',
      detail: { origins: 1 },
    });
    expect((await claim(1)).credibility).toBeNull();
    await desk.call('evidence.add', { claimId: 1, ...COURIER_NINE });
    await desk.call('grade.claim', one);
    expect((await desk.call('claim.get', { claimId: 1 })).grades.at(-1)).toMatchObject({
      value: '1',
      overridden: false,
    });
  });

  test('1 is not confirmed by passages that dispute or only mention it', async () => {
    const others = [
      { ...WIRE_TWELVE, stance: 'disputes' },
      { ...ECHO_TWELVE, stance: 'mentions' },
    ] as const;
    await desk.call('claim.create', { statement: 'x', note: 'n', evidence: [COURIER_NINE, ...others] });
    await expect(desk.call('grade.claim', { claimId: 1, value: '1', reason: 'r' })).rejects.toMatchObject({
      code: 'needs-two-origins',
      detail: { origins: 1 },
    });
  });

  test('1 that has lost its second origin since is reported, in the claim and by the check', async () => {
    await desk.call('claim.create', { statement: 'x', evidence: [COURIER_NINE, WIRE_TWELVE] });
    await desk.call('grade.claim', { claimId: 1, value: '1', reason: 'both say so' });
    const { reportId } = await desk.call('report.draft', { title: 'r', claimIds: [1] });
    const findings = async () => (await desk.call('report.check', { reportId })).findings.map(({ check }) => check);
    expect(await findings()).not.toContain('overridden-credibility');
    await desk.call('origin.join', { articleIds: [1, 2] });
    expect(await warnings(1)).toEqual(['one-origin', 'unconfirmed']);
    expect(await findings()).toContain('overridden-credibility');
    await desk.call('act.undo', {});
    await desk.call('evidence.remove', { evidenceIds: [1, 2] });
    expect(await warnings(1)).toEqual(['no-evidence', 'unconfirmed']);
    await desk.call('act.undo', {});
    expect(await warnings(1)).toEqual([]);
  });

  testInFull('1 against the rule is no longer reported by the check once two origins support it', async () => {
    await desk.call('claim.create', { statement: 'x', evidence: [COURIER_NINE] });
    await desk.call('grade.claim', { claimId: 1, value: '1', reason: 'seen myself', override: true });
    const { reportId } = await desk.call('report.draft', { title: 'r', claimIds: [1] });
    const findings = async () => (await desk.call('report.check', { reportId })).findings.map(({ check }) => check);
    expect(await findings()).toContain('overridden-credibility');
    await desk.call('evidence.add', { claimId: 1, ...WIRE_TWELVE });
    expect(await findings()).not.toContain('overridden-credibility');
  });

  test('1 against the rule needs a reason, and is marked as such', async () => {
    await desk.call('claim.create', { statement: 'x' });
    await desk.call('grade.claim', { claimId: 1, value: '1', reason: 'seen myself', override: true });
    expect((await desk.call('claim.get', { claimId: 1 })).grades).toMatchObject([{ value: '1', overridden: true }]);
  });
});
