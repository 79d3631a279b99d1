/** What is written for others: reports, and files for other programs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Imported, openTerminal } from './terminal.ts';

const { at, collate, answerOf, refused, addSharedClaim } = openTerminal();

test.beforeAll(async () => {
  await answerOf(0, 'grade', 'claim', await addSharedClaim(), '1', '--reason', 'Two origins say so.');
});

test('a report is drafted, checked and written in every format', async () => {
  const { reportId } = await answerOf<{ reportId: number }>(
    0,
    'report',
    'draft',
    '--claims',
    'all',
    '--title',
    'First briefing',
  );
  expect((await answerOf<{ findings: unknown[] }>(0, 'report', 'check', reportId)).findings).toBeInstanceOf(Array);
  const heads: Record<string, string> = { docx: 'PK', pdf: '%PDF', html: '<!DOCTYPE html>', md: '', bundle: 'PK' };
  for (const [format, head] of Object.entries(heads)) {
    await answerOf(0, 'report', 'export', reportId, '--format', format, '--out', `brief.${format}`);
    expect(
      readFileSync(join(at.folder, `brief.${format}`), 'latin1')
        .toLowerCase()
        .startsWith(head.toLowerCase()),
      format,
    ).toBe(true);
  }
  expect(await answerOf<{ ok: boolean; checks: unknown[] }>(0, 'verify', 'brief.bundle')).toMatchObject({
    ok: true,
    checks: ['files', 'quotations', 'originals'].map((name) => ({ name, ok: true })),
  });
  const chosen = [
    '--place',
    'endnotes',
    '--notes',
    'none',
    '--annexes',
    'sources,matrix',
    '--tlp',
    'TLP:GREEN',
    '--out',
    'chosen.md',
  ];
  await answerOf(0, 'report', 'export', reportId, '--format', 'md', ...chosen);
  expect(await refused(3, 'report', 'export', reportId, '--format', 'md', '--out', 'desk.collate')).toBe(
    'archive-exists',
  );
  expect((await answerOf<{ ok: boolean }>(0, 'check')).ok).toBe(true);
  const text = readFileSync(join(at.folder, 'chosen.md'), 'utf8');
  expect(text).toContain('**TLP:GREEN**');
  expect(text).toContain('## Matrix');
  expect(text).not.toContain('In its own voice');
  expect(collate('report', 'export', reportId, '--format', 'md', '--out', 'x.md', '--notes', 'all').status).toBe(2);
  expect(
    (await answerOf<{ reports: { reportId: number }[] }>(0, 'report', 'list')).reports.map((report) => report.reportId),
  ).toContain(reportId);
});

test('what a claim rests on by now is taken into a report, or left out of it, by command', async () => {
  const words = 'Thirty-one people were taken to hospital';
  const { claimId } = await answerOf<{ claimId: number }>(
    0,
    'claim',
    'add',
    words,
    '--article',
    at.statement,
    '--quote',
    words,
  );
  const drafted = async () =>
    (await answerOf<{ reportId: number }>(0, 'report', 'draft', '--claims', claimId, '--title', 'T')).reportId;
  const [taking, keeping] = [await drafted(), await drafted()];
  const offered = async (reportId: number) =>
    (
      await answerOf<{ findings: { blockId: string; offers?: string }[] }>(0, 'report', 'check', reportId)
    ).findings.filter(({ offers }) => offers === 'passages');
  expect(await offered(taking)).toEqual([]);
  const also = ['--article', at.courier, '--quote', 'thirty-one were taken to hospital'];
  await answerOf(0, 'evidence', 'add', claimId, ...also);
  for (const [reportId, choice, cited] of [
    [taking, '--take', true],
    [keeping, '--keep', false],
  ] as const) {
    const [{ blockId } = { blockId: '' }] = await offered(reportId);
    expect(collate('report', 'check', reportId).text).toContain(blockId);
    expect(collate('report', 'answer', reportId, blockId).status).toBe(2);
    expect(await answerOf(0, 'report', 'answer', reportId, blockId, choice)).toEqual({
      reportId,
      blockId,
      took: cited,
    });
    expect(await offered(reportId)).toEqual([]);
    expect(await refused(1, 'report', 'answer', reportId, blockId, choice)).toBe('not-found');
    await answerOf(0, 'report', 'export', reportId, '--format', 'md', '--out', 'answered.md');
    expect(readFileSync(join(at.folder, 'answered.md'), 'utf8').includes('thirty-one were taken')).toBe(cited);
  }
});

test.describe('export', () => {
  test('writes what other programs read, whole or of some articles, and reads it back', async () => {
    interface Exported {
      format: string;
      file: string;
      items: number;
      bytes: number;
      leftOut: string[];
    }
    const taken = (format: string, ...more: (string | number)[]) =>
      answerOf<Exported>(0, 'export', '--format', format, '--out', `out-${format}`, ...more);
    for (const format of ['annotations', 'jsonl', 'csl-json', 'claims-xlsx', 'claims-csv', 'claimreview', 'qdpx']) {
      const { file, bytes, leftOut } = await taken(format, '--by', 'Ann Lyst');
      expect(readFileSync(file).length, format).toBe(bytes);
      expect(Array.isArray(leftOut), format).toBe(true);
    }
    await answerOf(0, 'collection', 'add', 'Taken', at.courier, at.statement);
    expect((await taken('jsonl', '--collection', 'taken')).items).toBe(2);
    expect((await taken('jsonl', '--search', `source:"Averin Courier"`, '--collection', 'taken')).items).toBe(1);
    await answerOf(0, 'collection', 'delete', 'Taken');
    expect((await taken('jsonl', '--articles', at.courier)).items).toBe(1);
    const back = await answerOf<Imported>(0, 'import', 'out-jsonl');
    expect([back.added, back.duplicates.map(({ articleId }) => articleId)]).toEqual([[], [at.courier]]);
  });

  test('asks for a format that there is, one kind of scope, and a file that is no archive', async () => {
    expect(await refused(2, 'export', '--format', 'xml', '--out', 'x')).toBe('bad-request');
    expect(await refused(2, 'export', '--format', 'jsonl')).toBe('bad-request');
    expect(await refused(2, 'export', '--format', 'jsonl', '--out', 'x', '--articles', '1', '--claims', '1')).toBe(
      'bad-request',
    );
    expect(await refused(2, 'export', '--format', 'jsonl', '--out', 'x', '--search', 'ferry', '--claims', '1')).toBe(
      'bad-request',
    );
    expect(await refused(1, 'export', '--format', 'jsonl', '--out', 'x', '--search', 'zeppelin')).toBe('not-found');
    expect(await refused(3, 'export', '--format', 'jsonl', '--out', 'desk.collate')).toBe('archive-exists');
  });
});
