import { beforeEach, describe, expect, test } from 'vitest';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { COURIER, COURIER_NINE, FERRY, UKRAINIAN, WIRE, WIRE_TWELVE } from '../../testing/ferry.ts';
import { openSeeded, placeOf } from '../../testing/seed-articles.ts';
import { refusal } from '../../testing/test-engine.ts';

const desk = deskOfEachTest((desk) => openSeeded(desk, FERRY));

const claim = async (claimId: number) => (await desk.call('claim.get', { claimId })).claim;

describe('evidence', () => {
  beforeEach(() => desk.call('claim.create', { statement: 'Nine died', evidence: [COURIER_NINE] }));

  test('is held with its context and shown in its place', async () => {
    const ship = placeOf(1, COURIER, '🚢 Rescue');
    const { evidenceId } = await desk.call('evidence.add', { claimId: null, ...ship, stance: 'mentions' });
    const { evidence } = await desk.call('evidence.get', { evidenceIds: [evidenceId, 99] });
    expect(evidence).toMatchObject([
      {
        claimId: null,
        statement: null,
        exact: '🚢 Rescue',
        before: COURIER.slice(COURIER.indexOf('🚢') - 32, COURIER.indexOf('🚢')),
        after: ' goes on.',
        source: 'Averin Courier',
        originName: 'Own reporting of Averin Courier',
        anchor: { state: 'held', spans: [{ start: ship.start, end: ship.end }] },
      },
    ]);
    expect(evidence).toHaveLength(1);
  });

  test('is refused for a claim or article that does not exist', async () => {
    expect(await refusal(desk.call('evidence.add', { claimId: 9, ...WIRE_TWELVE }))).toBe('not-found');
    expect(await refusal(desk.call('evidence.add', { claimId: 1, ...WIRE_TWELVE, articleId: 9 }))).toBe('not-found');
    expect(await refusal(desk.call('evidence.add', { claimId: 1, ...WIRE_TWELVE, end: WIRE_TWELVE.end + 1 }))).toBe(
      'anchor-mismatch',
    );
  });

  test('changes stance, speaker, remove, note and claim; what is not given stays', async () => {
    await desk.call('evidence.update', { evidenceIds: [1], speaker: 'Harbour master', remove: 1, note: 'n' });
    await desk.call('claim.create', { statement: 'other' });
    desk.wait(5000);
    await desk.call('evidence.update', { evidenceIds: [1], stance: 'disputes', claimId: 2 });
    const { evidence } = await desk.call('evidence.get', { evidenceIds: [1] });
    expect(evidence).toMatchObject([
      { claimId: 2, stance: 'disputes', speaker: 'Harbour master', remove: 1, note: 'n' },
    ]);
    expect([(await claim(1)).changed, (await claim(2)).changed]).toEqual(Array(2).fill('2026-10-12T08:00:05.000Z'));
    await desk.call('evidence.update', { evidenceIds: [1], speaker: null, translation: 'Neun' });
    await desk.call('evidence.update', { evidenceIds: [1], note: 'm' });
    const translation = async () => (await desk.call('evidence.get', { evidenceIds: [1] })).evidence[0]?.translation;
    expect(await translation()).toBe('Neun');
    await desk.call('evidence.update', { evidenceIds: [1], translation: null });
    expect(await translation()).toBeNull();
    await desk.call('act.undo', {});
    expect(await translation()).toBe('Neun');
    expect((await desk.call('evidence.get', { evidenceIds: [1] })).evidence[0]?.speaker).toBeNull();
    expect(await refusal(desk.call('evidence.update', { evidenceIds: [1], claimId: 9 }))).toBe('not-found');
    expect(await refusal(desk.call('evidence.update', { evidenceIds: [9], note: '' }))).toBe('not-found');
  });

  test('a note is not written over one that another window wrote, nor a translation beside other words', async () => {
    await desk.call('evidence.update', { evidenceIds: [1], note: 'Ask her.', over: { note: '' } });
    const late = desk.call('evidence.update', { evidenceIds: [1], note: 'Lost?', over: { note: '' } });
    expect(await refusal(late)).toBe('conflict');
    await desk.call('evidence.move', { evidenceId: 1, ...placeOf(1, COURIER, 'nine people') });
    const over = { translation: null, exact: COURIER_NINE.exact };
    const translated = desk.call('evidence.update', { evidenceIds: [1], translation: 'Mindestens neun starben', over });
    expect(await refusal(translated)).toBe('conflict');
    const [passage] = (await desk.call('evidence.get', { evidenceIds: [1] })).evidence;
    expect(passage).toMatchObject({ note: 'Ask her.', translation: null });
  });

  test('pointed at other words loses the translation of the former ones; undo restores it', async () => {
    await desk.call('evidence.update', { evidenceIds: [1], translation: 'Neun' });
    const translation = async () => (await desk.call('evidence.get', { evidenceIds: [1] })).evidence[0]?.translation;
    expect((await desk.call('evidence.move', { evidenceId: 1, ...COURIER_NINE })).label).toBe(
      'Pointed a passage at other words',
    );
    expect(await translation()).toBe('Neun');
    const { label } = await desk.call('evidence.move', { evidenceId: 1, ...placeOf(2, WIRE, 'Twelve people') });
    expect(label).toBe('Pointed a passage at other words; the translation of the earlier words was removed');
    expect(await translation()).toBeNull();
    await desk.call('act.undo', {});
    expect(await translation()).toBe('Neun');
  });

  test('can be pointed at other words, and removed', async () => {
    await desk.call('evidence.move', { evidenceId: 1, ...placeOf(4, UKRAINIAN, 'Дванадцять') });
    expect((await desk.call('evidence.get', { evidenceIds: [1] })).evidence).toMatchObject([
      { articleId: 4, exact: 'Дванадцять' },
    ]);
    expect(await refusal(desk.call('evidence.move', { evidenceId: 1, ...WIRE_TWELVE, exact: 'no' }))).toBe(
      'anchor-mismatch',
    );
    const { label } = await desk.call('evidence.remove', { evidenceIds: [1] });
    expect(label).toBe('Removed 1 passage');
    expect((await claim(1)).passages.supports).toBe(0);
    expect(await refusal(desk.call('evidence.remove', { evidenceIds: [1] }))).toBe('not-found');
  });
});

describe('the same words', () => {
  const add = (claimId: number | null, place = COURIER_NINE) =>
    desk.call('evidence.add', { claimId, ...place, stance: 'supports' });
  const passages = async () => (await claim(1)).passages.supports;

  test('are a passage of a claim only once, whichever way they are added', async () => {
    await desk.call('claim.create', { statement: 'Nine died', evidence: [COURIER_NINE, WIRE_TWELVE] });
    await desk.call('claim.create', { statement: 'It sank', evidence: [COURIER_NINE] });
    const twice = { statement: 'Twice', evidence: [COURIER_NINE, COURIER_NINE] };
    for (const refused of [
      add(1),
      desk.call('evidence.add', { claimId: 1, ...COURIER_NINE, stance: 'disputes' }),
      desk.call('claim.create', twice),
      desk.call('claim.createMany', { claims: [{ ...twice, claimId: 1 }] }),
      desk.call('evidence.update', { evidenceIds: [3], claimId: 1 }),
      desk.call('evidence.update', { evidenceIds: [1, 3], claimId: 2 }),
      desk.call('evidence.move', { evidenceId: 2, ...COURIER_NINE }),
    ]) {
      expect(await refusal(refused)).toBe('conflict');
    }
    expect(await passages()).toBe(2);
    await desk.call('evidence.move', { evidenceId: 1, ...COURIER_NINE });
    await desk.call('evidence.update', { evidenceIds: [1], claimId: 1, stance: 'mentions' });
    await add(null);
    await add(null);
    await add(1, { ...COURIER_NINE, end: COURIER_NINE.end - 5, exact: COURIER_NINE.exact.slice(0, -5) });
    expect(await passages()).toBe(2);
  });

  test('in merged claims become one passage, cited as such in reports; what was said differently stays', async () => {
    await desk.call('claim.create', { statement: 'Nine died', evidence: [{ ...COURIER_NINE, note: 'early count' }] });
    await desk.call('claim.create', {
      statement: 'Nine are dead',
      evidence: [
        { ...COURIER_NINE, note: 'by a nurse' },
        { ...WIRE_TWELVE, stance: 'disputes' },
      ],
    });
    await desk.call('claim.create', { statement: 'Twelve died', evidence: [WIRE_TWELVE] });
    await desk.call('evidence.update', { evidenceIds: [1], translation: 'Nine at least' });
    await desk.call('evidence.update', { evidenceIds: [2], translation: 'No less than nine' });
    const { reportId } = await desk.call('report.draft', { title: 'R', claimIds: [2] });
    const cited = async () =>
      JSON.stringify((await desk.call('report.get', { reportId })).report.sections).match(/"cite":\[[\d,]+\]/g);
    const before = await cited();
    await desk.call('claim.merge', { into: 1, claimIds: [2, 3] });
    expect((await claim(1)).passages).toEqual({ supports: 2, disputes: 1, mentions: 0 });
    const { evidence } = await desk.call('claim.get', { claimId: 1 });
    expect(evidence.find(({ evidenceId }) => evidenceId === 1)).toMatchObject({
      note: 'early count\n\nby a nurse\n\nTranslation: No less than nine',
      translation: 'Nine at least',
    });
    expect(before?.slice(0, 2)).toEqual(['"cite":[2]', '"cite":[3]']);
    expect(await cited()).toEqual(before?.map((cite) => cite.replace('2', '1')));
    await desk.call('act.undo', {});
    expect(await cited()).toEqual(before);
    expect((await claim(2)).passages).toEqual({ supports: 1, disputes: 1, mentions: 0 });
  });
});
