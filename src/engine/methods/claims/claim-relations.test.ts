import { beforeEach, describe, expect, test } from 'vitest';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { FERRY } from '../../testing/ferry.ts';
import { openSeeded } from '../../testing/seed-articles.ts';
import { refusal } from '../../testing/test-engine.ts';

const desk = deskOfEachTest((desk) => openSeeded(desk, FERRY));

describe('how claims are related', () => {
  beforeEach(async () => {
    for (const statement of ['It was lit', 'It was dark', 'There was fog', 'A lamp was out'])
      await desk.call('claim.create', { statement });
  });
  const relations = async (claimId: number) =>
    (await desk.call('claim.get', { claimId })).relations.map((each) => [each.relation, each.claim.claimId]);

  test('is stated from either side, once, and no longer by the same act', async () => {
    await desk.call('claim.relate', { claimId: 2, relation: 'contradicts', otherIds: [1] });
    await desk.call('claim.relate', { claimId: 3, relation: 'basis-of', otherIds: [1] });
    expect(await relations(1)).toEqual([
      ['contradicts', 2],
      ['depends-on', 3],
    ]);
    expect(await relations(2)).toEqual([['contradicts', 1]]);
    expect(await relations(3)).toEqual([['basis-of', 1]]);
    await desk.call('claim.relate', { claimId: 1, relation: 'contradicts', otherIds: [2], holds: false });
    expect(await relations(2)).toEqual([]);
    await desk.call('act.undo', {});
    expect(await relations(2)).toEqual([['contradicts', 1]]);
    const { acts } = await desk.call('claim.history', { claimId: 2 });
    expect(acts.map(({ label }) => label)).toContain('Stated that claim 2 contradicts claim 1');
  });

  test('stated already, or not stated, it is no act: what was undone can still be redone', async () => {
    const relate = (claimId: number, otherId: number, holds = true) =>
      desk.call('claim.relate', { claimId, relation: 'contradicts', otherIds: [otherId], holds });
    await relate(2, 1);
    await relate(2, 3);
    await desk.call('act.undo', {});
    expect(await refusal(relate(1, 2))).toBe('conflict');
    expect(await refusal(relate(1, 4, false))).toBe('conflict');
    expect((await desk.call('act.redo', {})).act.label).toBe('Stated that claim 2 contradicts claim 3');
    expect((await desk.call('act.undo', {})).act.label).toBe('Stated that claim 2 contradicts claim 3');
  });

  test('two claims do not depend on each other, as is said; after a merge, what was stated first holds', async () => {
    const relate = (claimId: number, relation: 'depends-on' | 'basis-of', otherId: number) =>
      desk.call('claim.relate', { claimId, relation, otherIds: [otherId] });
    await relate(1, 'depends-on', 2);
    await expect(relate(2, 'depends-on', 1)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Claim 1 depends on claim 2'),
    });
    expect(await refusal(relate(1, 'basis-of', 2))).toBe('conflict');
    await relate(2, 'depends-on', 3);
    await desk.call('claim.merge', { into: 3, claimIds: [1] });
    expect(await relations(3)).toEqual([['depends-on', 2]]);
    await desk.call('act.undo', {});
    expect(await relations(2)).toEqual([
      ['depends-on', 3],
      ['basis-of', 1],
    ]);
    await desk.call('claim.merge', { into: 1, claimIds: [3] });
    expect(await relations(1)).toEqual([['depends-on', 2]]);
  });

  test('is refused of a claim with itself, and of one that is not there', async () => {
    const relate = (otherIds: number[]) => desk.call('claim.relate', { claimId: 1, relation: 'depends-on', otherIds });
    expect(await refusal(relate([1]))).toBe('bad-request');
    expect(await refusal(relate([2, 99]))).toBe('not-found');
    expect(await relations(1)).toEqual([]);
  });

  test('goes to the claim that others are merged into, and away with one that is deleted; undo brings both back', async () => {
    await desk.call('claim.relate', { claimId: 1, relation: 'contradicts', otherIds: [2, 4] });
    await desk.call('claim.relate', { claimId: 4, relation: 'depends-on', otherIds: [2, 3] });
    await desk.call('claim.merge', { into: 2, claimIds: [4] });
    expect(await relations(2)).toEqual([
      ['contradicts', 1],
      ['depends-on', 3],
    ]);
    await desk.call('claim.delete', { claimIds: [3] });
    expect(await relations(2)).toEqual([['contradicts', 1]]);
    await desk.call('act.undo', {});
    await desk.call('act.undo', {});
    expect(await relations(4)).toEqual([
      ['contradicts', 1],
      ['depends-on', 2],
      ['depends-on', 3],
    ]);
    expect(await relations(2)).toEqual([
      ['contradicts', 1],
      ['basis-of', 4],
    ]);
  });
});
