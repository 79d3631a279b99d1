import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openLogTable } from './acts/log-table.ts';
import { archiveFacts } from './archive-facts.ts';
import { articleById, articleHeads } from './articles/articles.ts';
import { LoggedChanges } from './articles/logged-changes.ts';
import { currentText } from './articles/revisions.ts';
import { addTag, tagUses } from './articles/tags.ts';
import { claimsById } from './claims/claims.ts';
import { evidenceIdsOfClaims, evidenceInPlace, evidenceOfArticle } from './claims/evidence.ts';
import { gradesOfClaim, gradesOfSource, originsBacking } from './claims/grades.ts';
import { matrixColumns, matrixEvidence } from './comparing/matrix.ts';
import { articlesInSlots, otherArticles, saidOnClaims, sayingArticles, spanOfLanes } from './comparing/timeline.ts';
import { passagesToSeek, unmarkedArticles } from './comparing/unmarked-copies.ts';
import { connect } from './connection.ts';
import { openStore, type Store } from './open.ts';
import { writeCompared } from './origins/origin-queue.ts';
import { originById } from './origins/origins.ts';
import { findSource } from './sources/find-source.ts';
import { saidBySource } from './sources/said.ts';
import { newestArticlesOfSource, sourcesById } from './sources/sources.ts';
import { addTestArticle } from './testing/test-article.ts';

let folder: string;
let store: Store;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-plans-'));
  let ids = 0;
  store = openStore(join(folder, 'a.collate'), {
    create: true,
    holder: 'test',
    clock: () => new Date(0),
    newId: () => `id-${ids++}`,
  });
  for (let at = 0; at < 3; at++) addTestArticle(store, { paragraphs: [`words ${at}`], source: `S${at}` });
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

/** Returns the plan steps that read a whole table, over every statement that `work` prepares. */
function wholeTables(work: (db: Store['db']) => void): string[] {
  const db = new Database(store.path, { readonly: true });
  const prepare = vi.spyOn(db, 'prepare');
  work(db);
  const statements = prepare.mock.calls.map(([sql]) => sql as string);
  prepare.mockRestore();
  expect(statements).not.toEqual([]);
  const steps = statements.flatMap((sql) => {
    const values = sql.includes('@')
      ? [
          new Proxy(
            {},
            {
              get: () => null,
              has: () => true,
              getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: null }),
            },
          ),
        ]
      : Array((sql.match(/\?/g) ?? []).length).fill(null);
    return (db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[]).map(({ detail }) => detail);
  });
  db.close();
  return steps.filter((step) =>
    /^SCAN (?!asked|json_each|\(|.*VIRTUAL TABLE|each|held|lost|origins|alike|CONSTANT)/.test(step),
  );
}

test.each<[string, (db: Store['db']) => void]>([
  ['heads of a list', (db) => articleHeads(db, [1, 2, 3])],
  ['an article opened', (db) => articleById(db, 1)],
  ['a text', (db) => currentText(db, 1)],
  ['claims of a list', (db) => claimsById(db, [1, 2])],
  ['evidence by id', (db) => evidenceInPlace(db, [1])],
  ['evidence of an article', (db) => evidenceOfArticle(db, 1)],
  ['evidence of claims', (db) => evidenceIdsOfClaims(db, [1, 2])],
  ['grades', (db) => [gradesOfClaim(db, 1), gradesOfSource(db, 1), originsBacking(db, 1)]],
  ['sources of a list', (db) => sourcesById(db, [1, 2])],
  ['a source looked up by an import', (db) => findSource(db, { name: 'S1', domain: 'x.example' })],
  ['newest of a source', (db) => newestArticlesOfSource(db, 1, 50)],
  ['what a source said', (db) => saidBySource(db, 1)],
  ['an origin', (db) => originById(db, 1)],
  [
    'cells and columns of the matrix',
    (db) => {
      const range = { from: null, to: null, within: '[1]' };
      matrixEvidence(db, 'source', range, [1]);
      for (const by of ['source', 'article', 'origin'] as const) matrixColumns(db, by, range, [1]);
    },
  ],
  ['marks of a timeline', (db) => [saidOnClaims(db, [1], '[1]', 10), sayingArticles(db, [1])]],
  [
    'lanes of a timeline',
    (db) => (['source', 'origin'] as const).map((by) => spanOfLanes(db, by, { laneIds: [1], within: null })),
  ],
  ['words not marked', (db) => [unmarkedArticles(db, [1], null), passagesToSeek(db, [1], [1])]],
  [
    'articles of the lanes of a timeline',
    (db) => {
      const asked = { from: 0, to: 9, slots: 3, laneIds: [1], within: null };
      articlesInSlots(db, 'source', asked);
      otherArticles(db, 'origin', { ...asked, claimIds: [1], exceptIds: [] });
    },
  ],
])('%s: every table is reached by an index', (_, work) => {
  expect(wholeTables(work)).toEqual([]);
});

test('the results of a comparison are written by article id, without searching all open proposals', () => {
  const prepare = vi.spyOn(store.db, 'prepare');
  const prints = { hashes: Int32Array.of(1), around: Uint16Array.of(0) };
  const found = {
    turn: 0,
    prints,
    newPrints: null,
    pairs: [],
    credits: [],
    address: null,
    versionIds: [],
    keptIds: [],
  };
  writeCompared(store.db, [{ articleId: 1, ...found }]);
  const statements = prepare.mock.calls
    .map(([sql]) => sql as string)
    .filter((sql) => /^\s*(?:DELETE|UPDATE)/.test(sql));
  prepare.mockRestore();
  expect(statements.length).toBeGreaterThan(4);
  const steps = statements.flatMap((sql) => {
    const values = sql.includes('@id')
      ? [{ id: 1, address: null, others: '[]' }]
      : Array((sql.match(/\?/g) ?? []).length).fill(1);
    return store.db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[];
  });
  expect(steps.map(({ detail }) => detail).filter((step) => /^SCAN (?!json_each)|_state /.test(step))).toEqual([]);
});

test('what was undone is sought at the end of the log, for every act ends the redo', () => {
  const db = connect(store.path, { readOnly: false });
  const prepare = vi.spyOn(db, 'prepare');
  const log = openLogTable(db);
  log.endRedo();
  log.firstUndone();
  log.undoneUpTo(1);
  const statements = prepare.mock.calls.map(([sql]) => sql as string).filter((sql) => sql.includes("state = 'undone'"));
  prepare.mockRestore();
  expect(statements).toHaveLength(4);
  const steps = statements.flatMap((sql) => {
    const values = Array((sql.match(/\?/g) ?? []).length).fill(1);
    return db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[];
  });
  db.close();
  expect(steps.map(({ detail }) => detail).filter((step) => /^SCAN/.test(step))).toEqual([]);
});

test('a full table scan would be noticed', () => {
  expect(wholeTables((db) => db.prepare('SELECT id FROM article WHERE title = ?').all('x'))).toEqual(['SCAN article']);
});

test('the status counts along indexes', () => {
  expect(
    wholeTables((db) => archiveFacts(db)).filter(
      (step) => !/USING COVERING INDEX/.test(step) && !/fts_queue|origin_queue|claim|report|source/.test(step),
    ),
  ).toEqual([]);
});

test('tags are few and read whole; the rows they are on are not', () => {
  expect(wholeTables((db) => tagUses(db, { offset: 0, limit: 5_000 })).filter((step) => !/tag/.test(step))).toEqual([]);
});

test('of the log, the part that is read next is found by its place there, not among all changes of the same tables', () => {
  const on = { articleIds: [1], claimIds: [], sourceIds: [] };
  store.acts.run({ kind: 'test', label: 'Tagged' }, () => addTag(store, 'Quay', on));
  const prepare = vi.spyOn(store.db, 'prepare');
  new LoggedChanges(store.db, [1]).readOn();
  const reading = prepare.mock.calls.map(([sql]) => sql as string).filter((sql) => sql.includes('FROM change WHERE'));
  prepare.mockRestore();
  const steps = reading.flatMap((sql) => store.db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all({ last: 0 }));
  expect(steps).toMatchObject([{ detail: 'SEARCH change USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)' }]);
});
