/** What changes claims, tags and articles, and takes that back. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Imported, openTerminal } from './terminal.ts';

const { at, collate, answerOf, refused, addSharedClaim } = openTerminal();

interface Logged {
  acts: { actId: number; at: string; kind: string; label: string; state: string }[];
}
const claimsNow = async () =>
  (await answerOf<{ claims: { claimId: number; statement: string }[] }>(0, 'claim', 'list')).claims;
const added = async (statement: string) => (await answerOf<{ claimId: number }>(0, 'claim', 'add', statement)).claimId;

test('claims are changed, merged and deleted; each act is undone, done again and in the log', async () => {
  const [one, two] = [await added('Ten people died'), await added('Ten were killed')];
  const acted = await answerOf(0, 'claim', 'update', one, '--statement', 'Ten died', '--status', 'settled');
  expect(acted).toEqual({ actId: expect.any(Number), label: `Changed claim ${one}` });
  expect((await answerOf<{ claims: unknown[] }>(0, 'claim', 'show', one)).claims).toMatchObject([
    { statement: 'Ten died', status: 'settled' },
  ]);
  await answerOf(0, 'claim', 'merge', one, two);
  expect(await refused(1, 'claim', 'show', two)).toBe('not-found');
  const before = await claimsNow();
  await answerOf(0, 'claim', 'delete', one);
  expect(await claimsNow()).toEqual(before.filter(({ claimId }) => claimId !== one));
  expect(await answerOf(0, 'undo')).toMatchObject({ act: { kind: 'claim.delete', state: 'undone' } });
  expect(await claimsNow()).toEqual(before);
  const { acts } = await answerOf<Logged>(0, 'log', '--limit', '2');
  expect(acts.map(({ kind, state }) => [kind, state])).toEqual([
    ['claim.delete', 'undone'],
    ['claim.merge', 'done'],
  ]);
  expect(collate('log').text).toContain(`${acts[0]?.label}  (undone)`);
  await answerOf(0, 'redo');
  expect(await claimsNow()).not.toEqual(before);
  expect(await refused(1, 'redo')).toBe('nothing-to-redo');
});

test('passages of a claim are moved to a new claim, and back', async () => {
  const claimId = await addSharedClaim();
  const evidenceOf = async (id: number) =>
    (
      await answerOf<{ claims: { evidence: { evidenceId: number }[] }[] }>(0, 'claim', 'show', id)
    ).claims[0]?.evidence.map(({ evidenceId }) => evidenceId);
  const [first = 0, second = 0] = (await evidenceOf(claimId)) ?? [];
  const split = await answerOf<{ claimId: number }>(
    ...([0, 'claim', 'split', claimId, second, '--statement', 'Twelve passengers died.'] as const),
  );
  expect([await evidenceOf(claimId), await evidenceOf(split.claimId)]).toEqual([[first], [second]]);
  expect(await refused(2, 'claim', 'split', claimId, first, '--statement', 'All of it')).toBe('bad-request');
  await answerOf(0, 'undo');
  expect(await evidenceOf(claimId)).toEqual([first, second]);
});

test('tags are given, listed and taken', async () => {
  await answerOf(0, 'tag', 'add', 'Ferry / rescue', '--articles', `${at.courier},${at.statement}`);
  const tags = async () => (await answerOf<{ tags: unknown[] }>(0, 'tag', 'list')).tags;
  expect(await tags()).toEqual([{ tag: 'Ferry/rescue', articles: 2, claims: 0, sources: 0 }]);
  expect(collate('tag', 'remove', 'Ferry/rescue', '--articles', at.statement).text).toContain('from 1 article');
  expect(await answerOf(0, 'show', at.courier)).toMatchObject({ tags: ['Ferry/rescue'] });
  expect(await tags()).toMatchObject([{ articles: 1 }]);
  expect(await refused(1, 'tag', 'add', 'ferry', '--articles', '999999')).toBe('not-found');
});

test('metadata is corrected, and cleared; a value that cannot be is refused', async () => {
  const shown = () => answerOf<{ byline: string | null; published: string }>(0, 'show', at.statement);
  await answerOf(0, 'article', 'correct', at.statement, 'byline=Ada = Byron', '--reason', 'as signed');
  expect((await shown()).byline).toBe('Ada = Byron');
  await answerOf(0, 'article', 'correct', at.statement, 'byline=');
  expect((await shown()).byline).toBeNull();
  expect(await refused(2, 'article', 'correct', at.statement, 'published=soon')).toBe('bad-request');
});

test('articles are deleted for good, once confirmed by their number; before, it is told what goes with them', async () => {
  writeFileSync(join(at.folder, 'brief.html'), '<h1>Quay opens</h1><p>The new quay opened to ferries on Friday.</p>');
  const id = String((await answerOf<Imported>(0, 'import', 'brief.html')).added[0]?.articleId);
  await answerOf(0, 'claim', 'add', 'The quay is open', '--article', id, '--quote', 'The new quay opened');
  const asked = (await answerOf<{ error: { code: string; detail: unknown } }>(1, 'article', 'delete', id)).error;
  expect(asked).toMatchObject({
    code: 'needs-confirmation',
    detail: { articles: 1, passages: 1, claims: 1, reports: 0, originals: 1 },
  });
  expect(collate('article', 'delete', id).errors).toContain(
    '1 original and 1 passage (of 1 claim, quoted in 0 reports)',
  );
  expect(await refused(1, 'article', 'delete', id, '--confirm', '2')).toBe('needs-confirmation');
  expect(await answerOf(0, 'article', 'delete', id, '--confirm', '1')).toEqual({ articles: 1 });
  expect(await refused(1, 'show', id)).toBe('not-found');
});
