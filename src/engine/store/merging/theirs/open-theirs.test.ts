import { readdirSync, statSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { NEWEST_FORM } from '../../form.ts';
import { newStore } from '../../testing/new-store.ts';
import { addTestArticle } from '../../testing/test-article.ts';
import { openTheirs } from './open-theirs.ts';

/** Closed, as an archive is that is handed on. */
function handedOver(change: (db: Database.Database) => void = () => {}): string {
  const store = newStore();
  addTestArticle(store, {});
  store.close();
  const db = new Database(store.path);
  change(db);
  db.close();
  return store.path;
}

test('an archive is read without being written to, and nothing is put beside it', () => {
  const path = handedOver();
  const facts = () => [readdirSync(dirname(path)), statSync(path).mtimeMs];
  const before = facts();
  const db = openTheirs(path);
  expect(db.prepare('SELECT title FROM article').pluck().get()).toBe('A title');
  expect(() => db.exec('DELETE FROM article')).toThrow('readonly');
  expect(facts()).toEqual(before);
  db.close();
});

test('one that is open, or was when its program ended, is refused', () => {
  const { path } = newStore();
  expect(() => openTheirs(path)).toThrow('open in another window');
});

test.each([
  [
    'older',
    (db) => db.pragma(`user_version = ${NEWEST_FORM - 1}`),
    `an older version of Collate (format ${NEWEST_FORM - 1};`,
  ],
  [
    'newer',
    (db) => db.pragma(`user_version = ${NEWEST_FORM + 1}`),
    `a newer version of Collate (format ${NEWEST_FORM + 1};`,
  ],
  ['another program’s', (db) => db.pragma('application_id = 7'), 'not a Collate archive'],
  [
    'with a view for a table',
    (db) => db.exec('ALTER TABLE dismissal RENAME TO t; CREATE VIEW dismissal AS SELECT * FROM t'),
    '“dismissal” in it is not',
  ],
  [
    'with a virtual table for a table',
    (db) => db.exec('DROP TABLE collected; CREATE VIRTUAL TABLE collected USING fts5(id, collection_id, article_id)'),
    '“collected” in it is not',
  ],
  [
    'with a column that computes',
    (db) =>
      db.exec("ALTER TABLE claim DROP COLUMN note; ALTER TABLE claim ADD COLUMN note TEXT AS (printf('%.*c', 9, 'x'))"),
    '“claim” in it is not',
  ],
  ['without a column', (db) => db.exec('ALTER TABLE grade DROP COLUMN by_whom'), '“grade” in it is not'],
  [
    'whose schema is no SQL',
    (db) =>
      db
        .unsafeMode()
        .exec("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE (' WHERE name = 'claim'"),
    'its tables cannot be read',
  ],
] satisfies [string, (db: Database.Database) => unknown, string][])('one that is %s is refused', (_, change, words) => {
  const path = handedOver(change);
  expect(() => openTheirs(path)).toThrow(words);
});

test('one that is truncated is refused', () => {
  const path = handedOver();
  truncateSync(path, statSync(path).size - 8192);
  expect(() => openTheirs(path)).toThrow('it is truncated');
});
