import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';
import { TESTS_IN_FULL } from '../../measure/test-effort.ts';
import { testInFull } from '../../measure/testing/test-in-full.ts';
import { connect } from './connection.ts';
import { NEWEST_SCHEMA } from './form.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openStore } from './open.ts';
import { openReadOnly } from './open-read-only.ts';
import { assertOwnSchema } from './own-schema.ts';
import { newStoreAt } from './testing/new-store.ts';
import { testFolder } from './testing/test-folder.ts';

let folder: string;
let path: string;
let ids = 0;
const options = { clock: () => new Date('2026-10-12T08:00:00Z'), newId: () => `id-${ids++}`, holder: 'this test' };

beforeEach(() => {
  folder = testFolder();
  path = join(folder, 'a.collate');
  newStoreAt(path, options).close();
});

/** SQL that writes the definition of one of ours anew. */
function rewritten(name: string, change: (sql: string) => string): string {
  const db = new Database(':memory:');
  for (const { sql } of MIGRATIONS) db.exec(sql);
  const was = db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(name) as string;
  const is = change(was);
  expect(is).not.toBe(was);
  const quoted = `'${is.replaceAll("'", "''")}'`;
  return `PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = ${quoted} WHERE name = '${name}'`;
}

const EVERY_CLAIM = "UPDATE claim SET statement = 'The mayor resigned.'";

const ALTERED = [
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
  ['a column of another’s', 'ALTER TABLE claim ADD COLUMN shown TEXT'],
  ['a column that is computed', 'ALTER TABLE claim ADD COLUMN shown TEXT AS (upper(statement))'],
  ['an index that computes', 'CREATE INDEX slow ON claim (length(hex(zeroblob(100000000))))'],
  // A piece of one of ours: as the end of its text, it would do something else.
  [
    'a trigger that is the beginning of one of ours',
    rewritten('article_from_index', (sql) => `${sql.slice(0, sql.indexOf('INSERT INTO fts_queue'))}END`),
  ],
  ['a table without one of its columns', 'ALTER TABLE grade DROP COLUMN by_whom'],
  ['a table without a check', rewritten('evidence', (sql) => sql.replace(' CHECK (end_at > start_at)', ''))],
  ['a table with another default', rewritten('evidence', (sql) => sql.replace("DEFAULT '[]'", "DEFAULT '[ ]'"))],
  ['a table that is not strict', rewritten('claim', (sql) => sql.replace(/ STRICT$/, ''))],
  ['a table without keys', rewritten('collected', (sql) => sql.replace(/REFERENCES \w+ ON DELETE CASCADE/, ''))],
  ['no trigger of one of ours', 'DROP TRIGGER evidence_to_origins'],
  ['no index of one of ours', 'DROP INDEX article_origin'],
  ['a table that keeps ours from being deleted', 'CREATE TABLE notes (about INTEGER REFERENCES article)'],
];

test.each(ALTERED.filter((_, at) => TESTS_IN_FULL || at % 5 === 0))(
  'an archive whose file holds %s is not opened, and not touched',
  (_, sql) => {
    new Database(path).unsafeMode().exec(sql).close();
    const before = readFileSync(path, 'latin1');
    const refused = expect.objectContaining({
      code: 'archive-damaged',
      message: expect.stringContaining('is not as Collate makes it'),
    });
    expect(() => openStore(path, { ...options, create: false })).toThrowError(refused);
    // Reading through a view of theirs might never end.
    expect(() => openReadOnly(path)).toThrowError(refused);
    expect(readFileSync(path, 'latin1')).toBe(before);
  },
);

testInFull('an archive is taken for ours in each of the forms that it comes to be migrated through', () => {
  const db = connect(join(folder, 'b.collate'), { readOnly: false });
  for (const step of MIGRATIONS) {
    migrate(db, join(folder, 'b.collate'), options, [step]);
    expect(() => assertOwnSchema(db, 'b.collate')).not.toThrow();
  }
  db.close();
});

test('one of the newest form is known by its hash', () => {
  const db = connect(path, { readOnly: true });
  const schema = db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all();
  expect(createHash('sha256').update(JSON.stringify(schema)).digest('hex')).toBe(NEWEST_SCHEMA);
  db.close();
});

test('one that says to be of another form than it is, is not taken for ours', () => {
  const db = new Database(path);
  db.pragma('user_version = 22');
  db.close();
  expect(() => openStore(path, { ...options, create: false })).toThrowError('is not as Collate makes it');
});

test.each([
  ['ANALYZE; PRAGMA optimize'],
  ['VACUUM'],
  ['REINDEX'],
  ["INSERT INTO fts (fts) VALUES ('optimize')"],
  ['CREATE TABLE notes (words TEXT PRIMARY KEY)'],
])('an archive on which another program ran %s is taken for ours', (sql) => {
  new Database(path).exec(sql).close();
  openStore(path, { ...options, create: false }).close();
  openReadOnly(path).close();
});
