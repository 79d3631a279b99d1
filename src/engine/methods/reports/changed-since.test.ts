import { afterEach, describe, expect, test, vi } from 'vitest';
import { testInFull } from '../../../measure/testing/test-in-full.ts';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { placeOf } from '../../testing/seed-articles.ts';
import { refusal } from '../../testing/test-engine.ts';
import { marked, openTwoPapers, reportOf, TEXTS } from './fixtures/two-papers.ts';

const desk = deskOfEachTest(openTwoPapers);

afterEach(() => {
  vi.restoreAllMocks();
  expect(desk.logged).toEqual([]);
});

describe('a claim that changed since its sentence was written', () => {
  const changedOnes = async (reportId: number) =>
    (await desk.call('report.check', { reportId })).findings.filter(({ check }) => check === 'claim-changed');
  const blocksNow = async (reportId: number) =>
    (await reportOf(desk, reportId)).sections.flatMap(({ blocks }) =>
      blocks.filter(({ kind }) => kind !== 'paragraph'),
    );

  async function drafted() {
    const { lit, sure } = await marked(desk);
    const { reportId } = await desk.call('report.draft', { title: 'T', claimIds: [lit.claimId, sure.claimId] });
    expect(await changedOnes(reportId)).toEqual([]);
    return { reportId, lit, sure };
  }

  test('is found in the claim and in the judgement drafted from it; one act takes its new words', async () => {
    const { reportId, lit } = await drafted();
    await desk.call('claim.update', { claimIds: [lit.claimId], statement: 'The dredger showed two lights' });
    const found = await changedOnes(reportId);
    expect(found.map(({ message, offers }) => [message, offers])).toEqual([
      [
        'The claim that judgement 1 was drafted from has changed since its sentence was written: it now reads “The dredger showed two lights”.',
        'words',
      ],
      [
        'The claim “The dredger showed two lights” has changed since its sentence was written: it read “The dredger was lit”.',
        'words',
      ],
    ]);
    for (const { blockId } of found) await desk.call('report.answer', { reportId, blockId: blockId ?? '', take: true });
    expect(await changedOnes(reportId)).toEqual([]);
    expect(await blocksNow(reportId)).toMatchObject([
      {
        kind: 'judgement',
        runs: [
          { text: 'The dredger showed two lights.' },
          { cite: [1] },
          { text: ' Аверінський вісник disputes it.' },
          { cite: [2] },
        ],
      },
      { kind: 'claim', runs: [{ text: 'The dredger showed two lights.' }, { cite: [1] }] },
      {},
      {},
      {},
      {},
    ]);
    await desk.call('act.undo', {});
    expect(await changedOnes(reportId)).toHaveLength(1);
    expect(JSON.stringify(await blocksNow(reportId))).toContain('The dredger was lit.');
  });

  testInFull('can also be settled by keeping the sentence, until the claim changes again', async () => {
    const { reportId, sure } = await drafted();
    await desk.call('claim.update', { claimIds: [sure.claimId], statement: 'The authority is certain.' });
    const [found] = await changedOnes(reportId);
    await desk.call('report.answer', { reportId, blockId: found?.blockId ?? '', take: false });
    expect(await changedOnes(reportId)).toEqual([]);
    expect(JSON.stringify(await blocksNow(reportId))).toContain('The authority has no doubt.');
    await desk.call('claim.update', { claimIds: [sure.claimId], statement: 'The authority is sure.' });
    expect((await changedOnes(reportId))[0]?.message).toContain('it read “The authority is certain.”');
    await desk.call('act.undo', {});
    await desk.call('act.undo', {});
    expect((await changedOnes(reportId))[0]?.message).toContain('it read “The authority has no doubt.”');
    expect(await refusal(desk.call('report.answer', { reportId, blockId: 'none', take: true }))).toBe('not-found');
  });

  testInFull('is found by its grade and its passages; what supports it since is cited', async () => {
    const { reportId, sure } = await drafted();
    const { claimId } = sure;
    await desk.call('grade.claim', { claimId, value: '4', reason: 'One voice.' });
    await desk.call('evidence.add', {
      claimId,
      ...placeOf(1, TEXTS[0], 'Twelve people died'),
      stance: 'supports',
      remove: 0,
    });
    await desk.call('evidence.add', {
      claimId,
      ...placeOf(2, TEXTS[1], 'вогні на земснаряді'),
      stance: 'disputes',
      remove: 1,
    });
    const [found, ...others] = await changedOnes(reportId);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      message:
        'The claim “The authority has no doubt.” has changed since its sentence was written: it was not graded and is graded 4; 1 passage more supports it; 1 passage more disputes it.',
      offers: 'passages',
      evidenceIds: [4, 5],
    });
    await desk.call('report.answer', { reportId, blockId: found?.blockId ?? '', take: true });
    expect(await changedOnes(reportId)).toEqual([]);
    expect(JSON.stringify(await blocksNow(reportId))).toContain('{"cite":[3]},{"cite":[4]}');
    await desk.call('evidence.update', { evidenceIds: [4], stance: 'disputes' });
    expect((await changedOnes(reportId))[0]).toMatchObject({ offers: 'none', evidenceIds: [4] });
  });

  testInFull('is found if it is gone, or if another was merged into it', async () => {
    const { reportId, lit, sure } = await drafted();
    await desk.call('claim.merge', { into: lit.claimId, claimIds: [sure.claimId] });
    expect((await changedOnes(reportId)).map(({ message }) => message)).toEqual([
      'The claim “The dredger was lit” has changed since its sentence was written: 1 passage more supports it.',
      'The claim “The dredger was lit” has changed since its sentence was written: it read “The authority has no doubt.”; 1 passage more supports it; 1 passage more disputes it.',
    ]);
    await desk.call('act.undo', {});
    await desk.call('claim.delete', { claimIds: [sure.claimId] });
    expect((await changedOnes(reportId))[0]?.message).toBe(
      'The claim “The authority has no doubt.” was deleted, but its sentence is still here. Undo that, or remove the sentence.',
    );
    const { findings } = await desk.call('report.check', { reportId });
    expect(findings.map(({ message }) => message)).toContain(
      'The claim “The authority has no doubt.” points at 1 passage that was removed. Undo that, or cite another.',
    );
  });
});

testInFull('a passage that went with its article is told apart from one that undo brings back', async () => {
  const { lit, sure } = await marked(desk);
  const { reportId } = await desk.call('report.draft', { title: 'T', claimIds: [lit.claimId, sure.claimId] });
  const messages = async () =>
    (await desk.call('report.check', { reportId })).findings
      .filter(({ check }) => check === 'quotation-differs')
      .map(({ severity, message }) => [severity, message]);
  await desk.call('evidence.remove', { evidenceIds: [2] });
  await desk.call('article.delete', { articleIds: [1], confirm: 1 });
  expect(await messages()).toEqual([
    [
      'blocking',
      'A quotation in “Where sources differ” points at 1 passage that was deleted with its article, for good. Quote another passage, or remove the quotation.',
    ],
    [
      'blocking',
      'A quotation in “Where sources differ” points at 1 passage that was removed. Undo that, or cite another.',
    ],
    ['look', 'Judgement 1 points at 1 passage that was removed. Undo that, or cite another.'],
    [
      'look',
      'Judgement 1 points at 1 passage that was deleted with its article, for good. Cite another passage, or remove the citation.',
    ],
    [
      'look',
      'The claim “The dredger was lit” points at 1 passage that was deleted with its article, for good. Cite another passage, or remove the citation.',
    ],
    [
      'look',
      'The claim “The authority has no doubt.” points at 1 passage that was deleted with its article, for good. Cite another passage, or remove the citation.',
    ],
    ['look', 'A paragraph in “Where sources differ” points at 1 passage that was removed. Undo that, or cite another.'],
    [
      'look',
      'A paragraph in “Where sources differ” points at 1 passage that was deleted with its article, for good. Cite another passage, or remove the citation.',
    ],
  ]);
});
