import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { Block } from '../../../contract/model/reports/report.ts';
import { TESTS_IN_FULL } from '../../../measure/test-effort.ts';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { placeOf } from '../../testing/seed-articles.ts';
import { refusal } from '../../testing/test-engine.ts';
import { marked, openTwoPapers, paragraph, reportOf, sectionOf, TEXTS } from './fixtures/two-papers.ts';

const desk = deskOfEachTest(openTwoPapers);

afterEach(() => {
  vi.restoreAllMocks();
  expect(desk.logged).toEqual([]);
});

test('saving over an outdated version of a report is refused, so that nothing saved by another window is lost', async () => {
  const { reportId } = await desk.call('report.create', { title: 'Shared' });
  const { changed: over } = await reportOf(desk, reportId);
  desk.wait(5);
  const first = await desk.call('report.update', {
    reportId,
    over,
    changes: { sections: sectionOf(paragraph('a', [1])) },
  });
  desk.wait(5);
  const second = desk.call('report.update', { reportId, over, changes: { sections: sectionOf(paragraph('b', [1])) } });
  expect(await refusal(second)).toBe('conflict');
  expect(JSON.stringify((await reportOf(desk, reportId)).sections)).toContain('p-a');
  await desk.call('report.update', { reportId, over: first.changed, changes: { subtitle: 'S' } });
  expect(await reportOf(desk, reportId)).toMatchObject({ subtitle: 'S' });
});

test('a report is made, changed, listed and deleted, and each can be undone', async () => {
  const { reportId, label } = await desk.call('report.create', { title: 'First briefing' });
  expect(label).toBe('Created the report “First briefing”');
  await desk.call('report.update', { reportId, changes: { tlp: 'TLP:RED', subtitle: 'Draft' } });
  expect(await reportOf(desk, reportId)).toMatchObject({
    title: 'First briefing',
    tlp: 'TLP:RED',
    subtitle: 'Draft',
    scale: 'icd203',
  });
  await desk.call('report.delete', { reportId });
  expect((await desk.call('report.list', {})).reports).toEqual([]);
  await desk.call('act.undo', {});
  expect((await desk.call('report.list', {})).reports).toMatchObject([
    { reportId, title: 'First briefing', tlp: 'TLP:RED' },
  ]);
  await desk.call('act.undo', {});
  expect(await reportOf(desk, reportId)).toMatchObject({ tlp: 'TLP:AMBER', subtitle: '' });
  expect(await refusal(desk.call('report.get', { reportId: 99 }))).toBe('not-found');
});

test('consecutive edits of one report are one act; after a pause they are another', async () => {
  const { reportId } = await desk.call('report.create', { title: 'One' });
  for (const subtitle of ['a', 'ab', 'abc']) {
    desk.wait(5_000);
    await desk.call('report.update', { reportId, changes: { subtitle } });
  }
  desk.wait(3_600_000);
  await desk.call('report.update', { reportId, changes: { subtitle: 'later' } });
  await desk.call('act.undo', {});
  expect((await reportOf(desk, reportId)).subtitle).toBe('abc');
  await desk.call('act.undo', {});
  expect((await reportOf(desk, reportId)).subtitle).toBe('');
});

test('citations are numbered by first occurrence; unused claims are listed', async () => {
  const { lit, sure } = await marked(desk);
  const [first, second] = lit.evidenceIds as [number, number];
  const { reportId } = await desk.call('report.create', { title: 'Numbers' });
  const sections = sectionOf(paragraph('One.', [second]), paragraph('Two.', [first, second]));
  await desk.call('report.update', { reportId, changes: { sections } });
  const { citations, unusedClaimIds, draftedSummary } = await desk.call('report.get', { reportId });
  expect(citations.map(({ number, evidence }) => [number, evidence.evidenceId])).toEqual([
    [1, second],
    [2, first],
  ]);
  expect(unusedClaimIds).toEqual([sure.claimId]);
  expect(await desk.call('report.uses', { claimId: lit.claimId })).toEqual({
    uses: [{ reportId, title: 'Numbers', blockId: sections[0]?.blocks[0]?.blockId, notes: [1, 2] }],
  });
  expect(await desk.call('report.uses', { claimId: sure.claimId })).toEqual({ uses: [] });
  expect(draftedSummary).toContain('2 articles by 2 sources in 2 languages (Ukrainian, English)');
});

test('a draft is a whole report: judgements, what is reported, where sources differ; and it can be exported at once', async () => {
  const { lit, sure } = await marked(desk);
  const { reportId } = await desk.call('report.draft', { title: 'Drafted', claimIds: [lit.claimId, sure.claimId] });
  const report = await reportOf(desk, reportId);
  expect(report.sections.map(({ heading }) => heading)).toEqual([
    'Key judgements',
    'What is reported',
    'Where sources differ',
    'Gaps',
  ]);
  const { findings } = await desk.call('report.check', { reportId });
  expect(findings.filter(({ severity }) => severity === 'blocking')).toEqual([]);
  const { bytes } = await desk.call('report.export', { reportId, format: 'md' });
  const text = new TextDecoder().decode(bytes);
  for (const exact of ['The dredger was at anchor and lit', 'вогні на земснаряді не горіли', 'We have no doubt.'])
    expect(text).toContain(exact);
  expect(text).toContain('Аверінський вісник disputes it.');
  expect(await refusal(desk.call('report.draft', { title: 'x', claimIds: [99] }))).toBe('not-found');
});

test.each(TESTS_IN_FULL ? (['en', 'uk', 'zh'] as const) : (['en'] as const))(
  'text drafted in %s that no longer holds is found, unless it was reworded',
  async (language) => {
    const { lit, sure } = await marked(desk);
    const claimIds = [lit.claimId, sure.claimId];
    const { reportId } = await desk.call('report.draft', { title: 'Drafted', claimIds, style: { language } });
    const { sections } = await reportOf(desk, reportId);
    const stale = async () => {
      const { findings } = await desk.call('report.check', { reportId });
      return findings.flatMap(({ check, blockId }) => (check === 'draft-is-stale' ? [blockId] : []));
    };
    const [gap] = sections.at(-1)?.blocks ?? [];
    const difference = sections.at(-2)?.blocks[0];
    expect(await stale()).toEqual([]);
    // The claim that rests on one origin now gets a second one.
    await desk.call('evidence.add', {
      claimId: sure.claimId,
      ...placeOf(2, TEXTS[1], 'За словами'),
      stance: 'supports',
    });
    expect(await stale()).toEqual([gap?.blockId]);
    await desk.call('source.update', { sourceId: 1, name: 'The Averin Courier' });
    expect(await stale()).toEqual([difference?.blockId, gap?.blockId]);
    const answer = (block: Block | undefined, take: boolean) =>
      desk.call('report.answer', { reportId, blockId: block?.blockId ?? '', take });
    await answer(difference, true);
    await answer(gap, false);
    expect(await stale()).toEqual([]);
    const answeredSections = (await reportOf(desk, reportId)).sections;
    expect(JSON.stringify(answeredSections.at(-2)?.blocks[0])).toContain('The Averin Courier');
    expect(answeredSections.at(-1)?.blocks[0]).toEqual(gap);
    // What was kept is found again once it would be drafted differently.
    await desk.call('evidence.remove', { evidenceIds: [2] });
    await desk.call('evidence.add', {
      claimId: lit.claimId,
      ...placeOf(2, TEXTS[1], 'За словами'),
      stance: 'supports',
    });
    expect(await stale()).toEqual([difference?.blockId, gap?.blockId]);
    for (let acts = 0; acts < 4; acts++) await desk.call('act.undo', {});
    expect(await stale()).toEqual([difference?.blockId, gap?.blockId]);
    const reworded = (block: Block): Block =>
      block.kind === 'paragraph' ? { ...block, runs: [{ text: 'So.' }] } : block;
    const changes = { sections: sections.map((section) => ({ ...section, blocks: section.blocks.map(reworded) })) };
    await desk.call('report.update', { reportId, changes });
    expect(await stale()).toEqual([]);
  },
);

test('a new report begins in the given style, or else in the plain one', async () => {
  const style = { tlp: 'TLP:GREEN', scale: 'phia', author: 'Strait desk', marking: 'for internal use' } as const;
  const { reportId } = await desk.call('report.create', { title: 'Of the house', style });
  expect((await desk.call('report.get', { reportId })).report).toMatchObject(style);
  const plain = await desk.call('report.create', { title: 'Plain' });
  expect((await desk.call('report.get', plain)).report).toMatchObject({
    tlp: 'TLP:AMBER',
    scale: 'icd203',
    author: '',
  });
});

test('the scales are those of the program’s resources', async () => {
  const { scales } = await desk.call('report.scales', {});
  const kept = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../resources/scales/phia.json'), 'utf8'));
  expect(scales.map(({ id }) => id)).toEqual(['icd203', 'phia']);
  expect(scales[1]).toEqual(kept);
});
