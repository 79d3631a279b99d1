import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect } from './connection.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openStore } from './open.ts';
import { openReadOnly } from './open-read-only.ts';
import { assertOwnSchema } from './own-schema.ts';

let folder: string;
let path: string;
let ids = 0;
const options = { clock: () => new Date('2026-10-12T08:00:00Z'), newId: () => `id-${ids++}`, holder: 'this test' };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-own-schema-'));
  path = join(folder, 'a.collate');
  openStore(path, { ...options, create: true }).close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const EVERY_CLAIM = "UPDATE claim SET statement = 'The mayor resigned.'";

test.each([
  ['a trigger', `CREATE TRIGGER later AFTER INSERT ON evidence BEGIN ${EVERY_CLAIM}; END`],
  [
    'a trigger with the name of one of ours',
    `DROP TRIGGER evidence_to_origins; CREATE TRIGGER evidence_to_origins AFTER INSERT ON evidence BEGIN ${EVERY_CLAIM}; END`,
  ],
  [
    'a view without end in place of a table',
    'DROP TABLE dismissal; CREATE VIEW dismissal AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n',
  ],
  ['a virtual table', 'CREATE VIRTUAL TABLE words USING fts5(a)'],
  ['a column that is computed', 'ALTER TABLE claim ADD COLUMN shown TEXT AS (upper(statement))'],
  ['an index that computes', 'CREATE INDEX slow ON claim (length(hex(zeroblob(100000000))))'],
])('an archive whose file holds %s is not opened, and not touched', (_, sql) => {
  new Database(path).exec(sql).close();
  const before = readFileSync(path);
  const refused = expect.objectContaining({
    code: 'archive-damaged',
    message: expect.stringContaining('which Collate did not make'),
  });
  expect(() => openStore(path, { ...options, create: false })).toThrowError(refused);
  // Reading through a view of theirs might never end.
  expect(() => openReadOnly(path)).toThrowError(refused);
  expect(readFileSync(path)).toEqual(before);
});

test('an archive of every earlier form is taken for ours', () => {
  const db = connect(':memory:', { readOnly: false });
  db.pragma('foreign_keys = OFF');
  for (const { sql } of MIGRATIONS) {
    db.exec(sql);
    expect(() => assertOwnSchema(db, 'a.collate')).not.toThrow();
  }
  db.close();
});

test.each([
  ['ANALYZE; PRAGMA optimize'],
  ['VACUUM'],
  ['REINDEX'],
  ["INSERT INTO fts (fts) VALUES ('optimize')"],
  ['CREATE TABLE notes (words TEXT)'],
])('an archive on which another program ran %s is taken for ours', (sql) => {
  new Database(path).exec(sql).close();
  openStore(path, { ...options, create: false }).close();
  openReadOnly(path).close();
});
