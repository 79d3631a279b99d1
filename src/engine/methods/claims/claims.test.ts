import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { everyTurnIsOver } from '../../testing/every-turn-is-over.ts';
import { COURIER, COURIER_NINE, ECHO_TWELVE, FERRY, WIRE_TWELVE } from '../../testing/ferry.ts';
import { openSeeded, placeOf } from '../../testing/seed-articles.ts';
import { refusal } from '../../testing/test-engine.ts';

const desk = deskOfEachTest((desk) => openSeeded(desk, FERRY));

const claim = async (claimId: number) => (await desk.call('claim.get', { claimId })).claim;
const statements = async (params: Parameters<typeof listed>[0]) => (await listed(params)).map((each) => each.statement);
const listed = async (params: Omit<Parameters<typeof desk.call<'claim.list'>>[1], never>) =>
  (await desk.call('claim.list', params)).claims;

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
    // Not the last event: search and origins tell of themselves meanwhile.
    const nouns = expect.arrayContaining(['claim', 'article', 'act']);
    expect(desk.events).toContainEqual(expect.objectContaining({ name: 'changed', nouns }));
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

  test('split: passages go to a new claim of the same kind and tags, without grade and note; an undo restores them', async () => {
    await desk.call('claim.update', { claimIds: [2], kind: 'figure', note: 'Ask the ministry.' });
    await desk.call('grade.claim', { claimId: 2, value: '3', reason: 'one source' });
    const { evidenceId } = await desk.call('evidence.add', { claimId: 2, ...WIRE_TWELVE });
    const { reportId } = await desk.call('report.draft', { title: 'r', claimIds: [2] });
    desk.wait(1000);
    const split = { claimId: 2, evidenceIds: [evidenceId, evidenceId], statement: ' Twelve people died ' };
    const made = await desk.call('claim.split', split);
    expect(made).toMatchObject({ claimId: 4, label: 'Moved 1 passage of claim 2 to new claim 4' });
    const now = (await claim(2)).changed;
    expect(await claim(4)).toMatchObject({
      ...{ statement: 'Twelve people died', kind: 'figure', status: 'open', tags: ['cause', 'toll'] },
      ...{ passages: { supports: 1 }, credibility: null, note: '', created: now },
    });
    expect(await claim(2)).toMatchObject({ passages: { supports: 1 }, credibility: '3', note: 'Ask the ministry.' });
    const { findings } = await desk.call('report.check', { reportId });
    expect(findings.find(({ check }) => check === 'claim-changed')?.message).toContain('Nine people died');
    await desk.call('act.undo', {});
    expect(await refusal(desk.call('claim.get', { claimId: 4 }))).toBe('not-found');
    expect(await claim(2)).toMatchObject({ passages: { supports: 2 } });
    await desk.call('act.redo', {});
    expect(await claim(4)).toMatchObject({ tags: ['cause', 'toll'], passages: { supports: 1 } });
  });

  test('a split moves some of the passages of one claim, or nothing', async () => {
    await desk.call('evidence.add', { claimId: 2, ...WIRE_TWELVE });
    await desk.call('evidence.add', { claimId: 3, ...ECHO_TWELVE });
    const split = (claimId: number, evidenceIds: number[]) =>
      refusal(desk.call('claim.split', { claimId, evidenceIds, statement: 'Twelve died' }));
    expect(await split(2, [1, 2])).toBe('bad-request');
    expect(await split(2, [1, 3])).toBe('bad-request');
    expect(await split(2, [1, 9])).toBe('not-found');
    expect(await split(9, [1])).toBe('not-found');
    expect((await desk.call('claim.list', {})).total).toBe(3);
    expect((await claim(2)).passages.supports).toBe(2);
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
    expect((await desk.call('claim.near', { text: '!!' })).claims).toEqual([]);
    const halfTyped = await desk.call('claim.near', { text: 'peop' });
    expect(halfTyped.claims.map(({ statement }) => statement)).toEqual([expect.stringContaining('people')]);
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
