import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Block, Report } from '../../../contract/model/reports/report.ts';
import { EXPORT_FORMATS } from '../../../contract/model/values.ts';
import { openStore } from '../../store/open.ts';
import { everyTurnIsOver } from '../../testing/every-turn-is-over.ts';
import { openSeeded, placeOf } from '../../testing/seed-articles.ts';
import { countingIds, makeTestEngine, refusal, type TestEngine } from '../../testing/test-engine.ts';

const TEXTS = [
  'Twelve people died on Friday.\n\n“The dredger was at anchor and lit,” Ms Dolk said. 🚢 “We have no doubt.”',
  'За словами двох пасажирів, вогні на земснаряді не горіли.',
] as const;

let desk: TestEngine;
let path: string;

beforeEach(async () => {
  desk = makeTestEngine();
  path = await openSeeded(desk, [
    {
      title: 'Twelve dead',
      source: 'Averin Courier',
      published: '2026-10-10T06:15+02:00',
      paragraphs: TEXTS[0].split('\n\n'),
    },
    {
      title: 'У порту Аверін',
      source: 'Аверінський вісник',
      language: 'uk',
      published: '2026-10-10T08:40',
      paragraphs: [TEXTS[1]],
    },
  ]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  expect(desk.logged).toEqual([]);
  await desk.close();
});

/** Makes two claims: one disputed, one with a single passage. */
async function marked() {
  const lit = await desk.call('claim.create', {
    statement: 'The dredger was lit',
    evidence: [
      { ...placeOf(1, TEXTS[0], 'The dredger was at anchor and lit'), speaker: 'Maren Dolk', remove: 1 },
      { ...placeOf(2, TEXTS[1], 'вогні на земснаряді не горіли'), stance: 'disputes', remove: 1 },
    ],
  });
  const sure = await desk.call('claim.create', {
    statement: 'The authority has no doubt.',
    evidence: [placeOf(1, TEXTS[0], 'We have no doubt.')],
  });
  return { lit, sure };
}

async function reportOf(reportId: number): Promise<Report> {
  return (await desk.call('report.get', { reportId })).report;
}

const paragraph = (text: string, cite: number[]): Block => ({
  kind: 'paragraph',
  blockId: `p-${text}`,
  runs: [{ text }, { cite }],
});
const sectionOf = (...blocks: Block[]) => [{ sectionId: 's', heading: 'What is reported', blocks }];

test('saving over an outdated version of a report is refused, so that nothing saved by another window is lost', async () => {
  const { reportId } = await desk.call('report.create', { title: 'Shared' });
  const { changed: over } = await reportOf(reportId);
  desk.wait(5);
  const first = await desk.call('report.update', {
    reportId,
    over,
    changes: { sections: sectionOf(paragraph('a', [1])) },
  });
  desk.wait(5);
  const second = desk.call('report.update', { reportId, over, changes: { sections: sectionOf(paragraph('b', [1])) } });
  expect(await refusal(second)).toBe('conflict');
  expect(JSON.stringify((await reportOf(reportId)).sections)).toContain('p-a');
  await desk.call('report.update', { reportId, over: first.changed, changes: { subtitle: 'S' } });
  expect(await reportOf(reportId)).toMatchObject({ subtitle: 'S' });
});

test('a report is made, changed, listed and deleted, and each can be undone', async () => {
  const { reportId, label } = await desk.call('report.create', { title: 'First briefing' });
  expect(label).toBe('Created the report “First briefing”');
  await desk.call('report.update', { reportId, changes: { tlp: 'TLP:RED', subtitle: 'Draft' } });
  expect(await reportOf(reportId)).toMatchObject({
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
  expect(await reportOf(reportId)).toMatchObject({ tlp: 'TLP:AMBER', subtitle: '' });
  expect(await refusal(desk.call('report.get', { reportId: 99 }))).toBe('not-found');
});

describe('a claim that changed since its sentence was written', () => {
  const changedOnes = async (reportId: number) =>
    (await desk.call('report.check', { reportId })).findings.filter(({ check }) => check === 'claim-changed');
  const blocksNow = async (reportId: number) =>
    (await reportOf(reportId)).sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'paragraph'));

  async function drafted() {
    const { lit, sure } = await marked();
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
      { kind: 'judgement', runs: [{ text: 'The dredger showed two lights.' }, { cite: [1, 2] }] },
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

  test('can also be settled by keeping the sentence, until the claim changes again', async () => {
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

  test('is found by its grade and its passages; what supports it since is cited', async () => {
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

  test('is found if it is gone, or if another was merged into it', async () => {
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

test('a passage that went with its article is told apart from one that undo brings back', async () => {
  const { lit, sure } = await marked();
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

test('consecutive edits of one report are one act; after a pause they are another', async () => {
  const { reportId } = await desk.call('report.create', { title: 'One' });
  for (const subtitle of ['a', 'ab', 'abc']) {
    desk.wait(5_000);
    await desk.call('report.update', { reportId, changes: { subtitle } });
  }
  desk.wait(3_600_000);
  await desk.call('report.update', { reportId, changes: { subtitle: 'later' } });
  await desk.call('act.undo', {});
  expect((await reportOf(reportId)).subtitle).toBe('abc');
  await desk.call('act.undo', {});
  expect((await reportOf(reportId)).subtitle).toBe('');
});

test('citations are numbered by first occurrence; unused claims are listed', async () => {
  const { lit, sure } = await marked();
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
  const { lit, sure } = await marked();
  const { reportId } = await desk.call('report.draft', { title: 'Drafted', claimIds: [lit.claimId, sure.claimId] });
  const report = await reportOf(reportId);
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

test.each(['en', 'uk', 'zh'] as const)(
  'text drafted in %s that no longer holds is found, unless it was reworded',
  async (language) => {
    const { lit, sure } = await marked();
    const claimIds = [lit.claimId, sure.claimId];
    const { reportId } = await desk.call('report.draft', { title: 'Drafted', claimIds, style: { language } });
    const { sections } = await reportOf(reportId);
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
    const answeredSections = (await reportOf(reportId)).sections;
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

describe('export', () => {
  test.each(EXPORT_FORMATS)('%s: same report, same bytes, with a name and a media type', async (format) => {
    const { lit } = await marked();
    const { reportId } = await desk.call('report.draft', { title: 'A/B: “test”', claimIds: [lit.claimId] });
    const first = await desk.call('report.export', { reportId, format });
    desk.wait(86_400_000);
    const second = await desk.call('report.export', { reportId, format });
    expect(first.name).toBe(`2026-10-12 A B “test”.${format === 'bundle' ? 'zip' : format}`);
    expect(first.mediaType).toMatch(/^(text|application)\//);
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });

  test('follows the choices: the matrix after it, its marking, its notes without the words', async () => {
    const { lit } = await marked();
    const { reportId } = await desk.call('report.draft', { title: 'x', claimIds: [lit.claimId] });
    const choices = { notes: ['original' as const], annexes: ['matrix' as const], tlp: 'TLP:GREEN' as const };
    const { bytes } = await desk.call('report.export', { reportId, format: 'md', ...choices });
    const text = Buffer.from(bytes).toString();
    expect(text).toMatch(/^\*\*TLP:GREEN\*\*/);
    expect(text).toContain('## Matrix\n\n| Claim |');
    expect(text).not.toContain('## Sources');
    expect(text.slice(text.indexOf('[^1]: '))).not.toContain('“The dredger was at anchor');
    expect((await desk.call('report.get', { reportId })).report.tlp).toBe('TLP:AMBER');
  });

  test('is refused while a quotation is not in its article, and says which; nothing else prevents it', async () => {
    const { lit } = await marked();
    const { reportId } = await desk.call('report.draft', { title: 'Altered', claimIds: [lit.claimId] });
    await desk.call('archive.close', {});
    const store = openStore(path, { create: false, clock: () => new Date(), newId: countingIds(), holder: 'a hand' });
    store.db.prepare("UPDATE evidence SET exact = replace(exact, 'lit', 'dark')").run();
    store.close();
    await desk.call('archive.open', { file: desk.fileRefs.add(path) });
    const { findings, held } = await desk.call('report.check', { reportId });
    expect(findings[0]).toMatchObject({
      check: 'quotation-differs',
      severity: 'blocking',
      evidenceIds: [lit.evidenceIds[0]],
    });
    expect(held.join()).not.toContain('letter for letter');
    expect(await refusal(desk.call('report.export', { reportId, format: 'md' }))).toBe('not-exportable');
  });

  test('names an original whose bytes have changed, in the check and in the log of the export', async () => {
    const { sure } = await marked();
    const { reportId } = await desk.call('report.draft', { title: 'Damaged', claimIds: [sure.claimId] });
    await desk.call('archive.close', {});
    const store = openStore(path, { create: false, clock: () => new Date(), newId: countingIds(), holder: 'a hand' });
    store.db.prepare("UPDATE original_chunk SET data = x'00'").run();
    store.close();
    await desk.call('archive.open', { file: desk.fileRefs.add(path) });
    const { findings } = await desk.call('report.check', { reportId });
    expect(findings.map(({ check }) => check)).toContain('original-damaged');
    const { bytes } = await desk.call('report.export', { reportId, format: 'md' });
    expect(new TextDecoder().decode(bytes)).toMatch(/## Left open at export[\s\S]*its bytes have changed/);
    // A bundle would carry those bytes, and fail its own verification.
    expect(await refusal(desk.call('report.export', { reportId, format: 'bundle' }))).toBe('not-exportable');
  });

  test('can be stopped', async () => {
    const { reportId } = await desk.call('report.create', { title: 'Stopped' });
    const stop = new AbortController();
    const exporting = desk.call('report.export', { reportId, format: 'pdf' }, stop.signal);
    stop.abort();
    expect(await refusal(exporting)).toBe('cancelled');
  });

  test('is of one moment, though it is read in turns: an act done in between is in all of it', async () => {
    const claims = Array.from({ length: 30 }, (_, i) => desk.call('claim.create', { statement: `Claim ${i}` }));
    const claimIds = (await Promise.all(claims)).map(({ claimId }) => claimId);
    const { reportId } = await desk.call('report.create', { title: 'x' });
    const blocks = claimIds.map((claimId) => ({ kind: 'claim' as const, blockId: `c${claimId}`, claimId, runs: [] }));
    await desk.call('report.update', { reportId, changes: { sections: sectionOf(...blocks) } });
    everyTurnIsOver();
    const exporting = desk.call('report.export', { reportId, format: 'md' });
    await desk.call('claim.delete', { claimIds: [1, 30] });
    const text = Buffer.from((await exporting).bytes).toString();
    expect(text.match(/Credibility not graded/g)).toHaveLength(28);
  });

  test('checks the originals in turns, so that it can be stopped before it writes', async () => {
    const { sure } = await marked();
    const { reportId } = await desk.call('report.draft', { title: 'x', claimIds: [sure.claimId] });
    everyTurnIsOver();
    for (const method of ['report.check', 'report.export'] as const) {
      const stop = new AbortController();
      const asked = desk.call(method, { reportId, format: 'md' }, stop.signal);
      stop.abort();
      expect(await refusal(asked)).toBe('cancelled');
    }
  });
});

test('a long report is checked on another thread, which holds up no one', async () => {
  const { lit } = await marked();
  const { reportId } = await desk.call('report.create', { title: 'Long' });
  const text = 'The dredger was at anchor on 9 October, 40 metres from the pier, and not lit. '.repeat(10);
  const blocks = Array.from({ length: 20 }, (_, at) => ({
    kind: 'paragraph' as const,
    blockId: `p${at}`,
    runs: [{ text }, { cite: lit.evidenceIds }],
  }));
  await desk.call('report.update', { reportId, changes: { sections: sectionOf(...blocks) } });
  const [before, ofAll] = [process.threadCpuUsage().user, process.cpuUsage().user];
  const { findings } = await desk.call('report.check', { reportId });
  const [own, all] = [process.threadCpuUsage().user - before, process.cpuUsage().user - ofAll];
  expect(findings.length).toBeGreaterThan(20);
  expect(own).toBeLessThan(all / 3);
});

test('a report is checked again only once something it depends on is changed', async () => {
  const { lit, sure } = await marked();
  const { reportId } = await desk.call('report.create', { title: 'Kept' });
  const cited = { kind: 'paragraph' as const, blockId: 'p', runs: [{ text: 'Lit. ' }, { cite: lit.evidenceIds }] };
  await desk.call('report.update', { reportId, changes: { sections: sectionOf(cited) } });
  const check = () => desk.call('report.check', { reportId });
  const asked = vi.spyOn(Worker.prototype, 'postMessage');
  const first = await check();
  expect(asked).toHaveBeenCalled();
  asked.mockClear();
  await desk.call('tag.add', { tag: 'other', claimIds: [sure.claimId] });
  expect(await check()).toEqual(first);
  expect(asked).not.toHaveBeenCalled();
  await desk.call('report.update', { reportId, changes: { tlp: 'TLP:GREEN' } });
  expect((await check()).held).not.toEqual(first.held);
  asked.mockRestore();
});

test('a bundle whose articles are deleted while it is made is not made without them', async () => {
  const { sure } = await marked();
  const { reportId } = await desk.call('report.draft', { title: 'x', claimIds: [sure.claimId] });
  everyTurnIsOver();
  const asked = refusal(desk.call('report.export', { reportId, format: 'bundle' }));
  // By then the report is read, and its originals are being looked at.
  for (let turns = 0; turns < 6; turns++) await new Promise(setImmediate);
  await desk.call('article.delete', { articleIds: [1], confirm: 1 });
  expect(await asked).toBe('conflict');
});

test('the scales are those of the program’s resources', async () => {
  const { scales } = await desk.call('report.scales', {});
  const kept = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../resources/scales/phia.json'), 'utf8'));
  expect(scales.map(({ id }) => id)).toEqual(['icd203', 'phia']);
  expect(scales[1]).toEqual(kept);
});
