import { beforeEach, expect, test, vi } from 'vitest';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { originalsByNumber } from '../migrations/0002-originals-by-number.ts';
import type { Store } from '../open.ts';
import { articlesByPrint, keepPrints, logPrints, removePrints } from '../prints/fingerprints.ts';
import { beginPrintFold, countLoggedPrints } from '../prints/print-fold.ts';
import { newStore } from '../testing/new-store.ts';
import { addTestArticle } from '../testing/test-article.ts';
import { decideOrigins, joinCopies } from './origin-groups.ts';
import { type ComparedWithAll, countUngrouped, waitingForOrigins, writeCompared } from './origin-queue.ts';
import { addOrigin, originById, originCounts, putUnderOrigin } from './origins.ts';

let store: Store;
beforeEach(() => {
  store = newStore();
  for (let at = 1; at <= 4; at++) {
    addTestArticle(store, { paragraphs: [`words ${at}`], source: `S${at}`, published: `2026-10-0${5 - at}` });
  }
});

const originOf = (articleId: number) =>
  store.db.prepare('SELECT origin_id FROM article WHERE id = ?').pluck().get(articleId) as number;
const nameOf = (articleId: number) =>
  store.db.prepare('SELECT name FROM origin WHERE id = ?').pluck().get(originOf(articleId));
const found = (articleId: number, turn = 0, pairs: ComparedWithAll['pairs'] = []): ComparedWithAll => ({
  articleId,
  turn,
  prints: { hashes: Int32Array.of(articleId, -1), around: Uint16Array.of(0, 0) },
  newPrints: null,
  pairs,
  credits: [],
  address: null,
  versionIds: [],
  keptIds: [],
});

test('an archive of the previous form is migrated with all its articles waiting to be compared', () => {
  const { db, toNewest } = earlierForm(originalsByNumber);
  db.exec(`INSERT INTO source (id, uuid, name, created_at) VALUES (1, 's', 'S', '');
    INSERT INTO origin (id, uuid, name, created_at) VALUES (1, 'o', 'O', '');
    INSERT INTO import (id, uuid, name, state, started_at) VALUES (1, 'i', 'I', 'finished', '');
    INSERT INTO article (id, uuid, title, source_id, origin_id, words, import_id, imported_at)
    VALUES (7, 'a', 'A', 1, 1, 1, 1, '');`);
  toNewest();
  expect(waitingForOrigins(db, 0, 10)).toMatchObject([{ articleId: 7 }]);
});

test('copies join under one origin, named after the earliest published in whatever order they are found; the smaller group joins the larger', () => {
  joinCopies(store.db, 2, [1]);
  const many = originOf(1);
  joinCopies(store.db, 4, [2]);
  expect([1, 2, 4].map(originOf)).toEqual([many, many, many]);
  expect(nameOf(1)).toBe('First published by S4');
  expect(originCounts(store.db)).toEqual({ shared: 1, articles: 4, origins: 2 });
  expect(store.db.prepare('SELECT count(*) FROM origin').pluck().get()).toBe(2);
});

test('what was kept for an origin finds its articles where the program joined it', () => {
  const own = originOf(4);
  joinCopies(store.db, 2, [1]);
  joinCopies(store.db, 4, [2]);
  expect(originOf(4)).not.toBe(own);
  expect(originById(store.db, own).originId).toBe(originOf(4));
});

test('one more copy or version changes no row of the articles already there', () => {
  const pair = (otherId: number) => ({ otherId, kind: 'near', jaccard: 1, containment: 1, runs: [] }) as const;
  const rowsChanged = (articleId: number, otherId: number) => {
    const before = store.db.prepare('SELECT total_changes()').pluck().get() as number;
    writeCompared(store.db, [{ ...found(articleId, 0, [pair(otherId)]), versionIds: [otherId] }]);
    return (store.db.prepare('SELECT total_changes()').pluck().get() as number) - before;
  };
  const second = rowsChanged(2, 1);
  rowsChanged(3, 2);
  expect(rowsChanged(4, 3)).toBeLessThanOrEqual(second);
  expect(store.db.prepare('SELECT count(DISTINCT chain_id) FROM version_chain').pluck().get()).toBe(1);
});

test('the article published first is the first row of the index, dated or not', () => {
  const prepare = vi.spyOn(store.db, 'prepare');
  joinCopies(store.db, 2, [1]);
  const statements = prepare.mock.calls.map(([sql]) => sql as string).filter((sql) => sql.includes('published_sort'));
  prepare.mockRestore();
  expect(statements).toHaveLength(1);
  const steps = store.db.prepare(`EXPLAIN QUERY PLAN ${statements[0]}`).all({ originId: 1 }) as { detail: string }[];
  expect(steps.map(({ detail }) => detail).filter((step) => /B-TREE|SCAN (?!CONSTANT)/.test(step))).toEqual([]);
  store.db.exec('UPDATE article SET published = NULL, published_sort = NULL');
  joinCopies(store.db, 3, [1]);
  expect(nameOf(3)).toBe('First published by S1');
});

test('what the analyst decided is not moved, and near copies join it', () => {
  const before = originOf(1);
  store.acts.run({ kind: 'x', label: 'x' }, () => decideOrigins(store.db, [1], ''));
  joinCopies(store.db, 1, [4]);
  expect(originOf(1)).toBe(before);
  joinCopies(store.db, 4, [1]);
  expect([originOf(1), originOf(4)]).toEqual([before, before]);
});

test('undoing the act that made an origin keeps the origin if articles have joined it since', async () => {
  store.acts.run({ kind: 'split', label: 'split' }, () => {
    decideOrigins(store.db, [1], '');
    putUnderOrigin(store.db, [1], addOrigin(store, { name: 'Made', reason: '' }));
  });
  const made = originOf(1);
  joinCopies(store.db, 3, [1]);
  await store.acts.undo();
  expect(nameOf(1)).toBe('Own reporting of S1');
  expect(originOf(3)).toBe(made);
  await store.acts.redo();
  expect(originOf(1)).toBe(made);
});

test('an article that changed since it was compared keeps waiting; an unchanged one no longer does', () => {
  store.db.prepare('UPDATE origin_queue SET turn = 1 WHERE article_id = 2').run();
  expect(writeCompared(store.db, [found(1), found(2)])).toBe(1);
  expect(waitingForOrigins(store.db, 0, 10)).toMatchObject([{ articleId: 2 }, { articleId: 3 }, { articleId: 4 }]);
  expect(countUngrouped(store.db)).toBe(3);
});

test('runs of a partial copy can be read from both articles, and are deleted with either', () => {
  const run = { start: 0, end: 5, otherStart: 2, otherEnd: 7, words: 30 };
  const pair = { otherId: 1, kind: 'partial', jaccard: 0.1, containment: 0.2, runs: [run] } as const;
  writeCompared(store.db, [found(2, 0, [pair])]);
  const runs = () =>
    store.db.prepare('SELECT article_id, other_id, start_at, other_start FROM copied_run ORDER BY 1').raw().all();
  expect(runs()).toEqual([
    [1, 2, 2, 0],
    [2, 1, 0, 2],
  ]);
  store.db.prepare('DELETE FROM article WHERE id = 1').run();
  expect(runs()).toEqual([]);
});

test('an article is found by each of its prints until it gets another text or is deleted', () => {
  const prints = { hashes: Int32Array.of(9, -2_147_483_648), around: Uint16Array.of(0, 65_535) };
  keepPrints(store.db, 3, prints);
  logPrints(store.db, 3, prints);
  const found = () => [...articlesByPrint(store.db, new Set([-2_147_483_648, 10]))];
  const held = [[-2_147_483_648, [{ articleId: 3, around: 65_535 }]]];
  expect(found()).toEqual(held);
  const cutOff = beginPrintFold(store.db);
  expect(cutOff?.foldNext(1)).toBe(true);
  expect(found()).toEqual(held);
  const fold = beginPrintFold(store.db);
  expect([fold?.foldNext(1), fold?.foldNext(1)]).toEqual([true, false]);
  expect(countLoggedPrints(store.db)).toBe(0);
  expect(found()).toEqual(held);
  removePrints(store.db, [3]);
  expect(articlesByPrint(store.db, new Set([9, -2_147_483_648])).size).toBe(0);
});

test('an article deleted while its prints are being folded leaves nothing behind, and one with a new text gets new prints', () => {
  const printsOf = (...hashes: number[]) => ({
    hashes: Int32Array.from(hashes),
    around: new Uint16Array(hashes.length),
  });
  for (const id of [1, 2, 3]) {
    keepPrints(store.db, id, printsOf(-id, id));
    logPrints(store.db, id, printsOf(-id, id));
  }
  const fold = beginPrintFold(store.db);
  fold?.foldNext(3);
  removePrints(store.db, [1, 2]);
  store.db.prepare('DELETE FROM article WHERE id = 1').run();
  logPrints(store.db, 2, printsOf(7));
  fold?.foldNext(3);
  expect(beginPrintFold(store.db)?.foldNext(3)).toBe(false);
  expect(store.db.prepare('SELECT hash, article_id FROM fingerprint').raw().all()).toEqual([
    [-3, 3],
    [3, 3],
    [7, 2],
  ]);
});
