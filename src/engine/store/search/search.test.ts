// Query plans of everything that runs at each keystroke: a full scan of the articles would be noticed only in a large archive.

import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../connection.ts';
import { firstArchive } from '../migrations/0001-first-archive.ts';
import { packedTerms } from '../migrations/0023-packed-terms.ts';
import { stemsStartingWith, termsOf } from '../search-index/terms.ts';
import { allHits, bestHits, countHits, datedHits, type HitPlan, matchingAmong, newestArrivals } from './search.ts';

let db: Connection;
let seen: string[] = [];

beforeAll(() => {
  db = new Database(':memory:', { verbose: (sql) => seen.push(String(sql)) });
  db.exec(firstArchive.sql + packedTerms.sql);
});
afterAll(() => db.close());

/** Returns what SQLite would do for each statement that `work` runs. */
function plansOf(work: () => unknown): string[] {
  seen = [];
  work();
  const ran = [...seen];
  return ran.flatMap((sql) =>
    (db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]).map(({ detail }) => detail),
  );
}

const MATCH: HitPlan & { match: string } = { match: '"ferri"', where: null };
const FILTERED: HitPlan & { match: string } = { match: '"ferri"', where: { kind: 'sources', ids: [1, 2] } };

test.each([
  ['a count', () => countHits(db, MATCH)],
  ['the best', () => bestHits(db, MATCH, null, 50)],
  ['the best of a window', () => bestHits(db, MATCH, 5_000, 50)],
  ['the newest arrivals', () => newestArrivals(db, MATCH, 1_000_000, 0, 50)],
  ['all', () => allHits(db, MATCH)],
  ['which of some', () => matchingAmong(db, '"ferri"', [1, 2, 3])],
])('%s of the matches never reads an article', (_name, work) => {
  const plans = plansOf(work);
  expect(plans.length).toBeGreaterThan(0);
  expect(plans.filter((plan) => /\b(article|a)\b/u.test(plan))).toEqual([]);
  expect(plans.some((plan) => /fts VIRTUAL TABLE INDEX/u.test(plan))).toBe(true);
});

test('a selective filter lists its articles once, by an index', () => {
  const plans = plansOf(() => bestHits(db, FILTERED, null, 50)).join('\n');
  expect(plans).toMatch(/SEARCH a USING (COVERING )?INDEX article_source/u);
  expect(plans).not.toMatch(/SCAN a\b/u);
});

test('dates are walked in order, not sorted', () => {
  const plans = plansOf(() =>
    datedHits(db, { match: null, where: null }, 'newest', 100, { offset: 0, limit: 50 }),
  ).join('\n');
  expect(plans).toMatch(/USING (COVERING )?INDEX article_published/u);
  expect(plans).not.toMatch(/TEMP B-TREE/u);
});

test.each([
  ['a word', () => termsOf(db, 'ferry')],
  ['a prefix', () => stemsStartingWith(db, 'fer', [], 32)],
])('%s is looked up in the vocabulary by its key', (_name, work) => {
  expect(plansOf(work).join('\n')).toMatch(/SEARCH term_page USING PRIMARY KEY/u);
});

test('values in a filter are never executed as SQL', () => {
  const odd = "'; DROP TABLE article; --";
  expect(countHits(db, { match: null, where: { kind: 'languages', tags: [odd] } })).toBe(0);
  expect(db.prepare('SELECT count(*) FROM article').pluck().get()).toBe(0);
});
