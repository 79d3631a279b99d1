import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compressText } from './articles/texts.ts';
import { checkArchive } from './check.ts';
import { addClaim } from './claims/claims.ts';
import { addEvidence } from './claims/evidence-changes.ts';
import type { Store } from './open.ts';
import { newStore } from './testing/new-store.ts';
import { addTestArticle } from './testing/test-article.ts';

let store: Store;

beforeEach(() => {
  store = newStore();
  addTestArticle(store, { paragraphs: ['Nine people died.'] });
  addTestArticle(store, { paragraphs: ['Twelve people died.'] });
  const claimId = addClaim(store, { statement: 'x', kind: 'fact', note: '' });
  const place = { articleId: 1, start: 0, end: 4, exact: 'Nine' };
  addEvidence(store, claimId, { ...place, stance: 'supports', speaker: null, remove: 0, note: '' });
});

afterEach(() => vi.restoreAllMocks());

const check = () => checkArchive(store, new AbortController().signal);
const problems = async () =>
  Object.fromEntries((await check()).checks.flatMap(({ name, ok, problems }) => (ok ? [] : [[name, problems]])));

test('a sound archive passes, and everything is counted', async () => {
  const { ok, checks } = await check();
  expect(ok).toBe(true);
  expect(checks.map(({ name, counted }) => [name, counted])).toEqual([
    ['file', expect.any(Number)],
    ['foreign keys', expect.any(Number)],
    ['originals', 2],
    ['texts', 2],
    ['anchors', 1],
    ['index coverage', 2],
  ]);
});

test('names a row that references nothing', async () => {
  store.db.pragma('foreign_keys = OFF');
  store.db.exec('UPDATE evidence SET claim_id = 99');
  expect(await problems()).toEqual({ 'foreign keys': ['evidence 1 refers to a claim that does not exist.'] });
});

test('names an original by its hash if its bytes changed or are missing', async () => {
  store.db.exec("UPDATE original_chunk SET data = x'00' WHERE id = 1; DELETE FROM original_chunk WHERE id = 2");
  expect((await problems()).originals).toHaveLength(2);
});

test('names a text that is not the one stored, and the mark in it', async () => {
  store.db.prepare('UPDATE revision SET text = ? WHERE id = 1').run(compressText('Ten people died.'));
  expect(await problems()).toEqual({
    texts: ['The text of article 1 (revision 1) has changed since it was stored.'],
    anchors: ['Passage 1 is not where it was marked in the text of article 1.'],
  });
});

test('names an article that is neither indexed nor waiting, and an indexed one that is gone', async () => {
  store.db.exec("DELETE FROM fts WHERE rowid = 2; INSERT INTO fts (rowid, title, body) VALUES (77, 'a', 'b')");
  expect(await problems()).toEqual({
    'index coverage': [
      'Article 2 is neither in the index nor waiting for it.',
      'The index contains an article 77 that does not exist.',
    ],
  });
});

test('says how far it is', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 100;
    return now;
  });
  const shares: number[] = [];
  await checkArchive(store, new AbortController().signal, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect([shares[0], shares.at(-1)]).toEqual([expect.closeTo(0, 1), expect.closeTo(5 / 6, 5)]);
});

test('stops when asked to', async () => {
  const stopped = AbortSignal.abort();
  await expect(checkArchive(store, stopped)).rejects.toThrow();
});
