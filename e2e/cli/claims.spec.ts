/** Claims with their quotations, evidence and grades, and how they are related. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openTerminal } from './terminal.ts';

const { at, collate, answerOf, refused } = openTerminal();

test('a claim with its quotation, evidence from another article, grades, and the list of all claims', async () => {
  const made = await answerOf<{ claimId: number; evidenceId: number }>(
    0,
    'claim',
    'add',
    'Twelve people died.',
    '--article',
    at.courier,
    '--quote',
    'Twelve people died',
    '--speaker',
    'Harbour Authority',
    '--remove',
    '1',
  );
  const { evidenceId } = await answerOf<{ evidenceId: number }>(
    0,
    'evidence',
    'add',
    made.claimId,
    '--article',
    at.statement,
    '--quote',
    'the death of twelve passengers',
    '--stance',
    'supports',
  );
  const { claims } = await answerOf<{
    claims: {
      claimId: number;
      evidence: { evidenceId: number; articleId: number; exact: string; start: number; end: number }[];
    }[];
  }>(0, 'claim', 'list');
  const claim = claims.find(({ claimId }) => claimId === made.claimId);
  expect(claim?.evidence.map((item) => item.evidenceId).sort()).toEqual([made.evidenceId, evidenceId]);
  const { text } = await answerOf<{ text: string }>(0, 'show', at.courier);
  for (const item of claim?.evidence.filter(({ articleId }) => articleId === at.courier) ?? [])
    expect([...text].slice(item.start, item.end).join('')).toBe(item.exact);
  const translated = async () =>
    (
      await answerOf<{ claims: { evidence: { evidenceId: number; translation: string | null }[] }[] }>(
        ...([0, 'claim', 'show', made.claimId] as const),
      )
    ).claims[0]?.evidence.find((item) => item.evidenceId === evidenceId)?.translation;
  expect(await translated()).toBeNull();
  await answerOf(0, 'evidence', 'translate', evidenceId, 'der Tod von zwölf Fahrgästen');
  expect(await translated()).toBe('der Tod von zwölf Fahrgästen');
  expect(collate('claim', 'show', made.claimId).text).toContain('translated: "der Tod von zwölf Fahrgästen"');
  expect(collate('evidence', 'translate', evidenceId).status).toBe(2);
  await answerOf(0, 'evidence', 'translate', evidenceId, '--none');
  expect(await translated()).toBeNull();
  await answerOf(0, 'grade', 'claim', made.claimId, '1', '--reason', 'Two origins say so.');
  await answerOf(0, 'grade', 'source', '1', 'B', '--reason', 'Right before.');
  expect(
    (await answerOf<{ claims: { credibility: string }[] }>(0, 'claim', 'show', made.claimId)).claims[0]?.credibility,
  ).toBe('1');
});

test('claims are related to each other, and no longer', async () => {
  const other = (await answerOf<{ claimId: number }>(0, 'claim', 'add', 'Fourteen died.')).claimId;
  const relate = async (...more: string[]) =>
    (await answerOf<{ relations: unknown[] }>(0, 'claim', 'relate', other, 'contradicts', '1', ...more)).relations;
  expect(await relate()).toEqual([{ relation: 'contradicts', claimId: 1 }]);
  expect(collate('claim', 'show', '1').text).toContain(`contradicts ${other}`);
  expect(await relate('--undo')).toEqual([]);
  expect(await refused(1, 'claim', 'relate', other, 'depends-on', '999')).toBe('not-found');
  expect(await refused(2, 'claim', 'relate', other, 'denies', '1')).toBe('bad-request');
});

test('words that are not there, or are there twice, are refused with a reason', async () => {
  expect(await refused(1, 'claim', 'add', 'X', '--article', at.courier, '--quote', 'no such words')).toBe(
    'quote-not-found',
  );
  expect(await refused(1, 'claim', 'add', 'X', '--article', at.courier, '--quote', 'the')).toBe('quote-not-unique');
  await answerOf(0, 'claim', 'add', 'The second one.', '--article', at.courier, '--quote', 'the', '--nth', '2');
  expect(await refused(1, 'claim', 'add', 'X', '--article', at.courier, '--quote', 'the', '--nth', '999')).toBe(
    'quote-not-found',
  );
});

test('claims from elsewhere keep their ids, bad lines are named, and passages are matched against them', async () => {
  const lines = [
    '{"id": "c-1", "statement": "The lighthouse of Corran was sold for nine million."}',
    '{"id": 2, "statement": "Herring returned to the bay.", "note": "asked twice"}',
    'no JSON',
    '{"statement": "It has no id."}',
  ];
  writeFileSync(join(at.folder, 'claims.jsonl'), lines.join('\n'));
  expect(await answerOf(1, 'claim', 'import', 'claims.jsonl')).toMatchObject({
    added: 2,
    known: 0,
    bad: [{ line: 3 }, { line: 4 }],
  });
  const { claims } = await answerOf<{ claims: { externalId: string | null }[] }>(0, 'claim', 'list');
  expect(claims.map(({ externalId }) => externalId)).toEqual(expect.arrayContaining(['c-1', '2']));
  expect(await refused(1, 'claim', 'import', 'none.jsonl', '--archive', 'none.collate')).toBe('not-found');
  expect(existsSync(join(at.folder, 'none.collate'))).toBe(false);
  const passage = 'The lighthouse of Corran was sold for seven million.';
  const { matches } = await answerOf<{ matches: unknown[] }>(0, 'claim', 'match', passage, '--limit', 1);
  expect(matches).toEqual([
    expect.objectContaining({ externalId: 'c-1', proposed: true, reason: expect.stringContaining('Figures differ') }),
  ]);
  writeFileSync(
    join(at.folder, 'passages.txt'),
    `{"id": "q", "text": "${passage}"}\n\nThe herring is back in the bay.\n`,
  );
  const answers = collate('claim', 'match', '--batch', 'passages.txt')
    .text.trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id, matches: [first] }) => [id, first?.externalId])).toEqual([
    ['q', 'c-1'],
    [undefined, undefined],
    [undefined, '2'],
  ]);
  await answerOf(0, 'undo');
  expect(
    (await answerOf<{ matches: { externalId: string | null }[] }>(0, 'claim', 'match', passage)).matches,
  ).not.toContainEqual(expect.objectContaining({ externalId: 'c-1' }));
});
