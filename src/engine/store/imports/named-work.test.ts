import { expect, test } from 'vitest';
import { addClaim } from '../claims/claims.ts';
import { addEvidence } from '../claims/evidence-changes.ts';
import { createCollection } from '../collections/collections.ts';
import { saveComparison } from '../comparing/comparisons.ts';
import type { Store } from '../open.ts';
import { addReport } from '../reports/reports.ts';
import { newStore } from '../testing/new-store.ts';
import { addTestArticle } from '../testing/test-article.ts';
import { nameOfDismissed, nameOfWork, workNamed } from './named-work.ts';

const TEXT = 'Nine people died.';

/** An archive with one of each, all of which have the number 1. */
function storeWithWork(): Store {
  const store = newStore();
  for (const words of [TEXT, 'Ten people died.'])
    addTestArticle(store, { paragraphs: [words], source: 'Harbour Post' });
  const claimId = addClaim(store, { statement: TEXT, kind: 'fact', note: '' });
  const words = { articleId: 1, start: 0, end: 4, exact: 'Nine' };
  addEvidence(store, claimId, { ...words, stance: 'supports', speaker: null, remove: 0, note: '', translation: null });
  addReport(store, { title: 'Tolls', sections: [], claimsSeen: {} });
  createCollection(store, 'Tolls', null);
  saveComparison(store, { title: 'Two tolls', note: '', articleIds: [2, 1, 9] });
  return store;
}

test('what an outcome names by its number is found again, and nothing that is not here', () => {
  const { db } = storeWithWork();
  for (const kind of ['claim', 'passage', 'report', 'source', 'collection'] as const) {
    expect(workNamed(db, nameOfWork(kind, 1))).toEqual({ kind, id: 1 });
    expect(workNamed(db, nameOfWork(kind, 1, 'Post: 2'))).toEqual({ kind, id: 1 });
    expect(workNamed(db, nameOfWork(kind, 9))).toBeNull();
  }
  expect(workNamed(db, 'passage 1 of claim 1')).toEqual({ kind: 'passage', id: 1 });
  for (const other of [
    'passage of claim 1',
    'report “1”',
    'source Harbour Post',
    'article 1',
    'constructor 1',
    'claim',
  ])
    expect(workNamed(db, other)).toBeNull();
});

test('a saved comparison is named with those of its articles that are here, a dismissal with all that it is between', () => {
  const { db } = storeWithWork();
  expect(workNamed(db, nameOfWork('comparison', 1, 'Two tolls'))).toEqual({
    kind: 'comparison',
    id: 1,
    articleIds: [2, 1],
  });
  expect(workNamed(db, nameOfDismissed([2, 1]))).toEqual({ kind: 'comparison', id: null, articleIds: [2, 1] });
  expect(workNamed(db, nameOfDismissed([1, 9]))).toBeNull();
});

test('where a source has the whole of it as its name, the number may be a part of that', () => {
  const store = storeWithWork();
  expect(workNamed(store.db, 'source 1: Days')).toEqual({ kind: 'source', id: 1 });
  addTestArticle(store, { paragraphs: ['Eleven people died.'], source: '1: Days' });
  expect(workNamed(store.db, 'source 1: Days')).toBeNull();
});
