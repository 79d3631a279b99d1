import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { EXPORT_FORMATS } from '../../../contract/model/values.ts';
import { testInFull } from '../../../measure/testing/test-in-full.ts';
import { openStore } from '../../store/open.ts';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { everyTurnIsOver } from '../../testing/every-turn-is-over.ts';
import { countingIds, refusal } from '../../testing/test-engine.ts';
import { marked, openTwoPapers, pathOf, sectionOf } from './fixtures/two-papers.ts';

const desk = deskOfEachTest(openTwoPapers);

afterEach(() => {
  vi.restoreAllMocks();
  expect(desk.logged).toEqual([]);
});

const sha256Of = ({ bytes }: { bytes: Uint8Array }) => createHash('sha256').update(bytes).digest('hex');

/** Runs a statement of SQL on the archive, past all that checks what is written. */
async function alterByHand(sql: string): Promise<void> {
  await desk.call('archive.close', {});
  const path = pathOf(desk);
  const store = openStore(path, { create: false, clock: () => new Date(), newId: countingIds(), holder: 'a hand' });
  store.db.prepare(sql).run();
  store.close();
  await desk.call('archive.open', { file: desk.fileRefs.add(path) });
}

describe('export', () => {
  // One archive for all formats, as each would start its own thread that compares and its own that exports.
  // The same bytes are also looked at in the exporters' own tests, which start no workers.
  testInFull('same report, same bytes, with a name and a media type, in every format', async () => {
    const { lit } = await marked(desk);
    const { reportId } = await desk.call('report.draft', { title: 'A/B: “test”', claimIds: [lit.claimId] });
    const exported = async () => {
      const files = [];
      for (const format of EXPORT_FORMATS) files.push(await desk.call('report.export', { reportId, format }));
      return files;
    };
    const first = await exported();
    desk.wait(86_400_000);
    expect((await exported()).map(sha256Of)).toEqual(first.map(sha256Of));
    for (const [i, { name, mediaType }] of first.entries()) {
      const format = EXPORT_FORMATS[i];
      expect(name).toBe(`2026-10-12 A B “test”.${format === 'bundle' ? 'zip' : format}`);
      expect(mediaType).toMatch(/^(text|application)\//);
    }
  });

  testInFull('follows the choices: the matrix after it, its marking, its notes without the words', async () => {
    const { lit } = await marked(desk);
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
    const { lit } = await marked(desk);
    const { reportId } = await desk.call('report.draft', { title: 'Altered', claimIds: [lit.claimId] });
    await alterByHand("UPDATE evidence SET exact = replace(exact, 'lit', 'dark')");
    const { findings, held } = await desk.call('report.check', { reportId });
    expect(findings[0]).toMatchObject({
      check: 'quotation-differs',
      severity: 'blocking',
      evidenceIds: [lit.evidenceIds[0]],
    });
    expect(held.join()).not.toContain('letter for letter');
    expect(await refusal(desk.call('report.export', { reportId, format: 'md' }))).toBe('not-exportable');
  });

  testInFull('names an original whose bytes have changed, in the check and in the log of the export', async () => {
    const { sure } = await marked(desk);
    const { reportId } = await desk.call('report.draft', { title: 'Damaged', claimIds: [sure.claimId] });
    await alterByHand("UPDATE original_chunk SET data = x'00'");
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

  testInFull('is of one moment, though it is read in turns: an act done in between is in all of it', async () => {
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
    const { sure } = await marked(desk);
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

testInFull('a bundle whose articles are deleted while it is made is not made without them', async () => {
  const { sure } = await marked(desk);
  const { reportId } = await desk.call('report.draft', { title: 'x', claimIds: [sure.claimId] });
  everyTurnIsOver();
  const asked = refusal(desk.call('report.export', { reportId, format: 'bundle' }));
  // By then the report is read, and its originals are being looked at.
  for (let turns = 0; turns < 6; turns++) await new Promise(setImmediate);
  await desk.call('article.delete', { articleIds: [1], confirm: 1 });
  expect(await asked).toBe('conflict');
});
