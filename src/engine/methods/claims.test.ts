import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { CLAIM_WARNINGS } from '../../contract/model/claim.ts';
import { everyTurnIsOver } from '../testing/every-turn-is-over.ts';
import { COURIER, ECHO, FERRY, UKRAINIAN, WIRE } from '../testing/ferry.ts';
import { openSeeded, placeOf } from '../testing/seed-articles.ts';
import { makeTestEngine, refusal, type TestEngine } from '../testing/test-engine.ts';

let desk: TestEngine;
beforeEach(async () => {
  desk = makeTestEngine();
  await openSeeded(desk, FERRY);
});
afterEach(() => desk.close());

const COURIER_NINE = placeOf(1, COURIER, 'At least nine people died');
const WIRE_TWELVE = placeOf(2, WIRE, 'Twelve people died');
const ECHO_TWELVE = placeOf(3, ECHO, 'Twelve people died');

const claim = async (claimId: number) => (await desk.call('claim.get', { claimId })).claim;
const warnings = async (claimId: number): Promise<(typeof CLAIM_WARNINGS)[number][]> =>
  (await claim(claimId)).warnings.map(({ code }) => code);
const statements = async (params: Parameters<typeof listed>[0]) => (await listed(params)).map((each) => each.statement);
const listed = async (params: Omit<Parameters<typeof desk.call<'claim.list'>>[1], never>) =>
  (await desk.call('claim.list', params)).claims;

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
    expect(before?.[0]).toBe('"cite":[2,3]');
    expect(await cited()).toEqual(before?.map((cite) => cite.replace('2', '1')));
    await desk.call('act.undo', {});
    expect(await cited()).toEqual(before);
    expect((await claim(2)).passages).toEqual({ supports: 1, disputes: 1, mentions: 0 });
  });
});

describe('making claims', () => {
  test('with evidence, in one act, which marks the articles read', async () => {
    const made = await desk.call('claim.create', {
      statement: '  Nine people died  ',
      kind: 'figure',
      evidence: [COURIER_NINE, { ...WIRE_TWELVE, stance: 'disputes', speaker: 'Harbour Ministry', remove: 1 }],
    });
    expect(made).toMatchObject({ claimId: 1, evidenceIds: [1, 2], label: 'Created claim 1' });
    expect(await claim(1)).toMatchObject({
      statement: 'Nine people died',
      kind: 'figure',
      status: 'open',
      passages: { supports: 1, disputes: 1, mentions: 0 },
      articles: 2,
      sources: 2,
      origins: 2,
      firstSeen: '2026-10-09T08:40',
    });
    expect((await desk.call('article.get', { articleId: 2 })).article).toMatchObject({
      read: true,
      marks: { disputes: 1 },
    });
    expect(desk.events.at(-1)).toMatchObject({
      name: 'changed',
      nouns: expect.arrayContaining(['claim', 'article', 'act']),
    });
    await desk.call('act.undo', {});
    expect(await refusal(desk.call('claim.get', { claimId: 1 }))).toBe('not-found');
  });

  test('is refused as a whole if one passage does not match its text', async () => {
    const wrong = { ...WIRE_TWELVE, exact: 'Twelve people dead' };
    expect(await refusal(desk.call('claim.create', { statement: 'x', evidence: [COURIER_NINE, wrong] }))).toBe(
      'anchor-mismatch',
    );
    const outside = { ...WIRE_TWELVE, start: 900, end: 918 };
    expect(await refusal(desk.call('claim.create', { statement: 'x', evidence: [outside] }))).toBe('anchor-mismatch');
    expect((await desk.call('claim.list', {})).total).toBe(0);
  });

  test('several from a discrepancy, adding to an existing one', async () => {
    await desk.call('claim.create', { statement: 'Twelve died', evidence: [WIRE_TWELVE] });
    const made = await desk.call('claim.createMany', {
      claims: [
        { statement: 'Nine died', kind: 'figure', evidence: [COURIER_NINE] },
        { claimId: 1, statement: 'Twelve died', evidence: [ECHO_TWELVE] },
      ],
    });
    expect(made).toMatchObject({ claimIds: [2, 1], label: 'Created 1 claim, added to 1 claim' });
    expect((await claim(1)).passages.supports).toBe(2);
    expect(
      await refusal(desk.call('claim.createMany', { claims: [{ claimId: 9, statement: 'x', evidence: [] }] })),
    ).toBe('not-found');
  });
});

describe('changing claims', () => {
  beforeEach(async () => {
    for (const statement of ['Nine died', 'Nine people died', 'The ferry was overloaded'])
      await desk.call('claim.create', { statement });
    await desk.call('evidence.add', { claimId: 2, ...COURIER_NINE });
    await desk.call('tag.add', { tag: 'toll', claimIds: [1, 2] });
    await desk.call('tag.add', { tag: 'cause', claimIds: [2] });
    desk.wait(1000);
  });

  test('words, kind, status and note', async () => {
    const { label } = await desk.call('claim.update', { claimIds: [1, 2], status: 'settled', note: 'n' });
    expect(label).toBe('Changed 2 claims');
    expect(await claim(2)).toMatchObject({
      status: 'settled',
      note: 'n',
      statement: 'Nine people died',
      changed: '2026-10-12T08:00:01.000Z',
    });
    expect(await refusal(desk.call('claim.update', { claimIds: [1, 2], statement: 'both' }))).toBe('bad-request');
    expect(await refusal(desk.call('claim.update', { claimIds: [1, 9], note: '' }))).toBe('not-found');
  });

  test('words that another window has changed meanwhile are not overwritten', async () => {
    const over = { statement: 'Nine died', note: '' };
    await desk.call('claim.update', { claimIds: [1], statement: 'Nine drowned', over });
    expect(await refusal(desk.call('claim.update', { claimIds: [1], statement: 'Ten died', over }))).toBe('conflict');
    expect(await claim(1)).toMatchObject({ statement: 'Nine drowned', note: '' });
    // Only the words that it would overwrite count.
    await desk.call('claim.update', { claimIds: [1], note: 'Try again.', over: { note: '' } });
    expect(await refusal(desk.call('claim.update', { claimIds: [1], note: '', over: { note: '' } }))).toBe('conflict');
    expect(await claim(1)).toMatchObject({ statement: 'Nine drowned', note: 'Try again.' });
  });

  test('merged: evidence, tags and notes are moved, reports state the one that stays; an undo restores them', async () => {
    await desk.call('grade.claim', { claimId: 2, value: '3', reason: 'one source' });
    await desk.call('claim.update', { claimIds: [2], note: 'Ask the ministry.' });
    const { reportId } = await desk.call('report.draft', { title: 'r', claimIds: [1, 2] });
    const stated = async () =>
      (await desk.call('report.get', { reportId })).report.sections
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'claim' ? block.claimId : block.kind === 'matrix' ? block.claimIds : []));
    expect(new Set(await stated())).toEqual(new Set([1, 2]));
    const { label } = await desk.call('claim.merge', { into: 1, claimIds: [1, 2, 2] });
    expect(label).toBe('Merged 1 claim into claim 1');
    expect(await claim(1)).toMatchObject({
      passages: { supports: 1 },
      tags: ['cause', 'toll'],
      credibility: null,
      note: 'Ask the ministry.',
    });
    expect(new Set(await stated())).toEqual(new Set([1]));
    expect(await refusal(desk.call('claim.get', { claimId: 2 }))).toBe('not-found');
    await desk.call('act.undo', {});
    expect(await claim(2)).toMatchObject({ passages: { supports: 1 }, tags: ['cause', 'toll'], credibility: '3' });
    expect(await claim(1)).toMatchObject({ note: '' });
    expect(new Set(await stated())).toEqual(new Set([1, 2]));
    expect(await refusal(desk.call('claim.merge', { into: 1, claimIds: [1] }))).toBe('bad-request');
    expect(await refusal(desk.call('claim.merge', { into: 1, claimIds: [9] }))).toBe('not-found');
  });

  test('deleted with their passages and tags', async () => {
    const { label } = await desk.call('claim.delete', { claimIds: [2] });
    expect(label).toBe('Removed claim 2 and 1 passage');
    expect((await desk.call('tag.list', {})).tags).toEqual([{ tag: 'toll', articles: 0, claims: 1, sources: 0 }]);
    expect((await desk.call('article.get', { articleId: 1 })).article.evidence).toEqual([]);
    expect(await refusal(desk.call('claim.delete', { claimIds: [2] }))).toBe('not-found');
  });

  test('listed by words, filters and order', async () => {
    await desk.call('grade.claim', { claimId: 1, value: '6', reason: 'r' });
    await desk.call('grade.claim', { claimId: 3, value: '4', reason: 'r' });
    expect(await statements({ text: 'DIED peop' })).toEqual(['Nine people died']);
    expect(await statements({ tag: 'toll' })).toEqual(['Nine people died', 'Nine died']);
    expect(await statements({ articleId: 1 })).toEqual(['Nine people died']);
    expect(await statements({ stance: 'disputes' })).toEqual([]);
    expect(await statements({ ungraded: true })).toEqual(['Nine people died']);
    expect(await statements({ sort: 'credibility' })).toEqual([
      'The ferry was overloaded',
      'Nine died',
      'Nine people died',
    ]);
    expect(await statements({ sort: 'passages' })).toEqual([
      'Nine people died',
      'Nine died',
      'The ferry was overloaded',
    ]);
    expect(await statements({ sort: 'first-seen', limit: 1 })).toEqual(['Nine people died']);
    expect(await desk.call('claim.list', { offset: 2, limit: 2 })).toMatchObject({
      total: 3,
      claims: [{ claimId: 1 }],
    });
  });

  test('a tag finds those below it, and no other', async () => {
    await desk.call('tag.add', { tag: 'toll/dead', claimIds: [3] });
    await desk.call('tag.add', { tag: 'tollgate', claimIds: [3] });
    expect(await statements({ tag: 'toll' })).toEqual(['The ferry was overloaded', 'Nine people died', 'Nine died']);
    expect(await statements({ tag: 'toll_' })).toEqual([]);
  });

  test('nearest by words, where rare words weigh more', async () => {
    const { claims } = await desk.call('claim.near', { text: 'nine persons died' });
    expect(claims.map(({ claimId }) => claimId)).toEqual([1, 2]);
    const { related } = await desk.call('claim.get', { claimId: 1 });
    expect(related.map(({ claimId }) => claimId)).toEqual([2]);
    expect((await desk.call('claim.near', { text: '!!' })).claims).toEqual([]);
  });

  test('words like “the” make no claims alike', async () => {
    await desk.call('claim.create', { statement: 'The court will rule before the end of the year' });
    await desk.call('claim.create', { statement: 'Das Gericht wird vor dem Ende des Jahres entscheiden' });
    const near = async (text: string) => (await desk.call('claim.near', { text })).claims.map(({ claimId }) => claimId);
    expect(await near('The harbour of the city will close')).toEqual([]);
    expect(await near('Dem Hafen der Stadt wird das Wasser fehlen')).toEqual([]);
    expect(await near('The year of the harbour')).toEqual([4]);
    expect(await near('the')).not.toEqual([]);
  });

  test('long lists are read in turns', async () => {
    everyTurnIsOver();
    onTestFinished(() => void vi.restoreAllMocks());
    for (const asked of [
      () => desk.call('claim.near', { text: 'nine persons died' }),
      () => desk.call('claim.get', { claimId: 1 }),
      () => desk.call('claim.list', { text: 'nine' }),
      () => desk.call('claim.list', {}),
      () => desk.call('evidence.get', { evidenceIds: [1] }),
      () => desk.call('source.list', {}),
      () => desk.call('source.get', { sourceId: 1 }),
    ]) {
      const between = new Promise((resolve) => setImmediate(() => resolve('between')));
      expect(await Promise.race([asked(), between])).toBe('between');
    }
  });

  test('their figures and dates are read a statement at a time, the first of which takes longest', async () => {
    for (let n = 0; n < 8; n++) await desk.call('claim.create', { statement: `It carried ${n} boats and ${n} crews.` });
    everyTurnIsOver();
    onTestFinished(() => void vi.restoreAllMocks());
    let isDone = false;
    const asked = desk.call('claim.list', {}).then(({ claims }) => {
      isDone = true;
      return claims.length;
    });
    let turns = 0;
    for (; !isDone; turns++) await new Promise(setImmediate);
    expect(turns).toBeGreaterThan(await asked);
  });
});

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
    const { related } = await desk.call('claim.get', { claimId: 1 });
    expect(related.map(({ claimId }) => claimId)).not.toContain(2);
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

describe('claims of several articles', () => {
  test('counts them, and says which of them each article speaks on, and on which side', async () => {
    await desk.call('claim.create', { statement: 'Both.', evidence: [COURIER_NINE, WIRE_TWELVE] });
    await desk.call('claim.create', { statement: 'One.', evidence: [COURIER_NINE] });
    await desk.call('evidence.add', { claimId: 1, ...placeOf(1, COURIER, 'nine people'), stance: 'disputes' });
    const articleIds = [COURIER_NINE.articleId, WIRE_TWELVE.articleId];
    expect(await desk.call('claim.shared', { articleIds })).toEqual({
      claims: 2,
      shared: [{ claimId: 1, statement: 'Both.', supports: 1, disputes: 0, both: 1, mentions: 0 }],
    });
  });
});

describe('grading credibility', () => {
  test('keeps every grade with its date and reason', async () => {
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
    expect(await refusal(desk.call('grade.claim', { claimId: 1, value: '3', reason: ' ' }))).toBe('bad-request');
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

  test('1 against the rule is no longer reported by the check once two origins support it', async () => {
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

describe('the log of one claim', () => {
  test('lists what was done to it, its passages, tags and grades, and to what left it, but not what was done to others', async () => {
    const { claimId } = await desk.call('claim.create', { statement: 'Nine died', evidence: [COURIER_NINE] });
    const other = await desk.call('claim.create', { statement: 'Twelve died', evidence: [WIRE_TWELVE] });
    const added = await desk.call('evidence.add', { ...ECHO_TWELVE, claimId: other.claimId, stance: 'supports' });
    await desk.call('tag.add', { tag: 'toll', claimIds: [claimId] });
    await desk.call('grade.claim', { claimId, value: '3', reason: 'One voice' });
    await desk.call('evidence.update', { evidenceIds: [added.evidenceId], claimId });
    const labels = async (id: number) => {
      const { acts, total } = await desk.call('claim.history', { claimId: id });
      expect(total).toBe(acts.length);
      return acts.map(({ kind }) => kind);
    };
    expect(await labels(claimId)).toEqual(['evidence.update', 'grade.claim', 'tag.add', 'claim.create']);
    expect(await labels(other.claimId)).toEqual(['evidence.update', 'evidence.add', 'claim.create']);
    await desk.call('act.undo', {});
    expect((await desk.call('claim.history', { claimId, limit: 1 })).acts[0]).toMatchObject({ state: 'undone' });
    expect((await desk.call('claim.history', { claimId, limit: 1 })).total).toBe(4);
  });
});
