/** Comparisons, the matrix and the timeline. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Imported, openTerminal } from './terminal.ts';

const { at, collate, answerOf, refused, charactersOf, addSharedClaim } = openTerminal();
let claimId: number;

test.beforeAll(async () => {
  claimId = await addSharedClaim();
});

test('compare gives passages and values in code points of the texts', async () => {
  const compared = await answerOf<{
    articles: number[];
    aligned: { members: { articleId: number; start: number; end: number; text: string }[] }[];
    unique: { articleId: number; start: number; end: number; text: string }[];
  }>(0, 'compare', at.courier, at.statement);
  expect(compared.articles).toEqual([at.courier, at.statement]);
  expect(compared.aligned.length).toBeGreaterThan(0);
  const texts = new Map([
    [at.courier, await charactersOf(at.courier)],
    [at.statement, await charactersOf(at.statement)],
  ]);
  for (const passage of [...compared.aligned.flatMap((row) => row.members), ...compared.unique]) {
    expect(texts.get(passage.articleId)?.slice(passage.start, passage.end).join('')).toBe(passage.text);
  }
});

test('compare says that articles seem to be about different events, and compares all of them if asked', async () => {
  const written = (name: string, text: string) => {
    const file = join(at.folder, `${name}.txt`);
    writeFileSync(file, text);
    return file;
  };
  const { added } = await answerOf<Imported>(
    0,
    'import',
    written(
      'ferry',
      'The ferry Kalina ran aground off Tolsay on Tuesday with 84 people on board. Rescuers took off the passengers before dark, the coastguard at Corrie said. The Kalina had sailed from Corrie at noon. Moira Tarn knew the sandbank well, a sailor told the harbour office. A tug from Tolsay will pull the ferry free at high tide. The bridge in the old town will reopen, the council said.',
    ),
    written(
      'mill',
      'The paper mill at Harl burnt down in the night to Wednesday, and its last wall fell in the morning. The owner, Luc Amiel, said that the mill would be rebuilt. He spoke of seven long weeks in the paper trade, of debts, and of a son abroad. Smoke hung over the valley. Many in Harl had worked there all their lives. The bridge in the old town may reopen, the council said.',
    ),
  );
  const ids = added.map(({ articleId }) => articleId);
  const held = collate('compare', ...ids).text;
  expect(held).toMatch(/^These two seem to be about different events, so only names .* add --as-one-event\.\n/);
  expect(held).not.toContain('will reopen');
  const all = collate('compare', ...ids, '--as-one-event').text;
  expect(all).toMatch(/^These two seem to be about different events\. /);
  expect(all).toMatch(/^hedging.*will reopen/m);
});

test('a table is written as the ending of its file says', async () => {
  const { bytes, leftOut, file } = await answerOf<{ bytes: number; leftOut: string[]; file: string }>(
    0,
    'matrix',
    '--out',
    'matrix.xlsx',
  );
  const written = readFileSync(file);
  expect([written.length, written.subarray(0, 2).toString(), leftOut]).toEqual([bytes, 'PK', []]);
  const csv = await answerOf<{ file: string }>(0, 'timeline', claimId, '--out', 'timeline.csv');
  expect(readFileSync(csv.file, 'utf8')).toMatch(/^\ufeffclaim,date,source,/);
  expect(await refused(2, 'matrix', '--out', 'matrix.ods')).toBe('bad-request');
  expect(await refused(2, 'matrix', '--csv', '--out', 'matrix.csv')).toBe('bad-request');
});

test('matrix has a cell for each claim and source; --csv is for spreadsheets', async () => {
  const matrix = await answerOf<{ sources: unknown[]; claims: { cells: { cell: string }[] }[] }>(0, 'matrix');
  for (const claim of matrix.claims) expect(claim.cells).toHaveLength(matrix.sources.length);
  const csv = collate('matrix', '--csv').text;
  expect(csv.startsWith('\uFEFFclaim,statement,')).toBe(true);
  expect(csv.trimEnd().split('\r\n')).toHaveLength(matrix.claims.length + 1);
});

test('timeline says who said a claim first; --csv is for spreadsheets', async () => {
  const timeline = await answerOf<{
    claimId: number;
    passages: { shown: number; total: number };
    articles: { articleId: number; note: string }[];
  }>(0, 'timeline', claimId);
  expect(timeline.claimId).toBe(claimId);
  expect(timeline.passages).toEqual({ shown: 2, total: 2 });
  expect(timeline.articles[0]?.note).toMatch(/^first /);
  const csv = collate('timeline', claimId, '--csv').text;
  expect(csv.startsWith('\uFEFFclaim,date,source,')).toBe(true);
  expect(csv.trimEnd().split('\r\n')).toHaveLength(timeline.articles.length + 1);
  expect(await refused(1, 'timeline', '9999')).toBe('not-found');
  expect(await refused(1, 'timeline', claimId, '--collection', 'None')).toBe('not-found');
});
