import { describe, expect, test } from 'vitest';
import type { CLAIM_WARNINGS } from '../../../contract/model/claims/claim.ts';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { COURIER_NINE, ECHO_TWELVE, FERRY, WIRE_TWELVE } from '../../testing/ferry.ts';
import { openSeeded } from '../../testing/seed-articles.ts';

const desk = deskOfEachTest((desk) => openSeeded(desk, FERRY));

const warnings = async (claimId: number): Promise<(typeof CLAIM_WARNINGS)[number][]> =>
  (await desk.call('claim.get', { claimId })).claim.warnings.map(({ code }) => code);

describe('warnings', () => {
  test('no evidence; one origin; two', async () => {
    await desk.call('claim.create', { statement: 'x' });
    expect(await warnings(1)).toEqual(['no-evidence']);
    await desk.call('evidence.add', { claimId: 1, ...WIRE_TWELVE });
    expect(await warnings(1)).toEqual(['one-origin']);
    await desk.call('evidence.add', { claimId: 1, ...COURIER_NINE });
    expect(await warnings(1)).toEqual([]);
  });

  test('relays only', async () => {
    await desk.call('claim.create', {
      statement: 'x',
      evidence: [
        { ...ECHO_TWELVE, remove: 2 },
        { ...WIRE_TWELVE, remove: 2 },
      ],
    });
    expect(await warnings(1)).toEqual(['relays-only']);
    await desk.call('evidence.update', { evidenceIds: [2], remove: 1 });
    expect(await warnings(1)).toEqual([]);
  });

  test('weak sources only', async () => {
    await desk.call('claim.create', { statement: 'x', evidence: [COURIER_NINE, WIRE_TWELVE] });
    await desk.call('grade.source', { sourceId: 1, value: 'F', reason: 'r' });
    expect(await warnings(1)).toEqual([]);
    await desk.call('grade.source', { sourceId: 2, value: 'D', reason: 'r' });
    expect(await warnings(1)).toEqual(['weak-sources']);
  });

  test('both sides without a note about it', async () => {
    await desk.call('claim.create', {
      statement: 'x',
      evidence: [COURIER_NINE, { ...WIRE_TWELVE, stance: 'disputes' }],
    });
    expect(await warnings(1)).toEqual(['both-sides-no-word']);
    await desk.call('claim.update', { claimIds: [1], note: 'The ministry counts the missing.' });
    expect(await warnings(1)).toEqual([]);
  });

  test.each([
    ['Nine people died and two are missing', true],
    ['Nine people died, two are missing', true],
    ['Дев’ять загинули та двоє зникли', true],
    ['9 of 120 aboard died', true],
    ['Nine people died on 9 October 2026 at 08:40', false],
    ['At least 1,200 passengers were aboard in 2026', false],
    ['Anders led the band', false],
    ['Sound and Strait denies it', false],
    ['Between 9 and 12 people died', false],
    ['A 737 Max crashed two days after take-off', false],
    ['12 people died 3 days later', false],
    ['12 людей загинули два дні після аварії', false],
    ['事故三天后12人死亡', false],
    ['300 Turkish soldiers left, 12 stayed', true],
    ['He was jailed for 5 years, fined 300 dollars', true],
    ['قالت وزارة الموانئ إن العبارة غرقت', false],
  ])('compound: %s', async (statement, isCompound) => {
    await desk.call('claim.create', { statement, evidence: [COURIER_NINE, WIRE_TWELVE] });
    expect(await warnings(1)).toEqual(isCompound ? ['compound'] : []);
  });
});
