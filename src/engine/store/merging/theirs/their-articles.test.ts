import { readFileSync, writeFileSync } from 'node:fs';
import { zstdCompressSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { CollateError } from '../../../../contract/errors.ts';
import { randomFrom } from '../../../../measure/random-from.ts';
import { compressPieces } from '../../articles/texts.ts';
import { type Connection, codeOf } from '../../connection.ts';
import { newStore } from '../../testing/new-store.ts';
import { addTestArticle } from '../../testing/test-article.ts';
import { openTheirs } from './open-theirs.ts';
import { theirArticle, theirArticleIds } from './their-articles.ts';
import { theirOriginal } from './their-originals.ts';
import { theirWork } from './their-work.ts';

/** An archive of two articles that was changed by other means. */
function handedOver(change: (db: Database.Database) => void): string {
  const store = newStore();
  for (const text of ['One.', 'Two.']) addTestArticle(store, { paragraphs: [text], source: 'Harbour Post' });
  store.close();
  const changing = new Database(store.path);
  change(changing.unsafeMode());
  changing.close();
  return store.path;
}

function opened(change: (db: Database.Database) => void): Connection {
  const db = openTheirs(handedOver(change));
  onTestFinished(() => void db.close());
  return db;
}

test('an article has its text, and what it was drawn from has its bytes', () => {
  const db = opened(() => {});
  expect([...theirArticleIds(db)]).toEqual([1, 2]);
  expect(theirArticle(db, 2)).toMatchObject({
    draft: { paragraphs: ['Two.'], source: 'Harbour Post', member: 'article 2: test.jsonl' },
    original: { originalId: 2 },
    originalIsShared: false,
  });
  expect(theirOriginal(db, 2)).toMatchObject({ mediaType: 'application/json' });
});

/** Small, and larger than any text when it is unpacked. */
const bomb = () => zstdCompressSync(Buffer.alloc(65 * 1024 * 1024));

/** Stores what the column may not hold. */
function store(db: Database.Database, column: string, value: string): void {
  const kind = (from: string, to: string) => {
    db.pragma('writable_schema = ON');
    db.exec(
      `UPDATE sqlite_schema SET sql = replace(sql, '${column} ${from}', '${column} ${to}') WHERE name = 'article'`,
    );
    db.pragma('writable_schema = RESET');
  };
  kind('TEXT', 'ANY');
  db.exec(`UPDATE article SET ${column} = ${value} WHERE id = 1`);
  kind('ANY', 'TEXT');
}

const TEXT = 'UPDATE revision SET text = ? WHERE article_id = 1';
test.each([
  ['its text is another', (db) => db.prepare(TEXT).run(zstdCompressSync('Won.')), 'not the one that was drawn out'],
  ['its text unpacks without end', (db) => db.prepare(TEXT).run(bomb()), 'cannot be unpacked'],
  ['its text is not compressed', (db) => db.prepare(TEXT).run(Buffer.from('One.')), 'cannot be unpacked'],
  [
    'what was set aside is no list of words',
    (db) => db.prepare('UPDATE revision SET furniture = ? WHERE article_id = 1').run(compressPieces([7 as never])),
    'cannot be read',
  ],
  ['its title is no text', (db) => store(db, 'title', "x'00ff'"), 'A row of its article is not'],
  [
    'its title is larger than a row',
    (db) => db.exec("UPDATE article SET title = printf('%.*c', 5000000, 'x') WHERE id = 1"),
    'larger than any',
  ],
  ['its revision is gone', (db) => db.exec('DELETE FROM revision WHERE article_id = 1'), 'not whole'],
] satisfies [string, (db: Database.Database) => unknown, string][])(
  'an article is not taken where %s; the others are',
  (_, change, words) => {
    const db = opened(change);
    expect(() => theirArticle(db, 1)).toThrow(words);
    expect(theirArticle(db, 2)).toMatchObject({ draft: { paragraphs: ['Two.'] } });
  },
);

test.each([
  [
    'has other bytes',
    (db) => db.prepare('UPDATE original_chunk SET data = ? WHERE original_id = 1').run(zstdCompressSync('{}')),
    'have changed',
  ],
  [
    'unpacks without end',
    (db) => db.prepare('UPDATE original_chunk SET data = ? WHERE original_id = 1').run(bomb()),
    'cannot be unpacked',
  ],
  ['lacks a part', (db) => db.exec('DELETE FROM original_chunk WHERE original_id = 1'), 'is missing'],
  ['is missing', (db) => db.exec('DELETE FROM original WHERE id = 1'), 'is missing'],
] satisfies [string, (db: Database.Database) => unknown, string][])(
  'an original that %s is not taken',
  (_, change, words) => {
    const db = opened((changing) => {
      changing.pragma('foreign_keys = OFF');
      change(changing);
    });
    expect(() => theirOriginal(db, 1)).toThrow(words);
  },
);

test.each(['2026', 'Monday', '+275760-09-12T00:00:00.000Z'])('no work is taken with an instant that is %s', (at) => {
  const db = opened((changing) =>
    changing
      .prepare("INSERT INTO claim (uuid, statement, kind, created_at, changed_at) VALUES ('u', 'X', 'fact', ?, ?)")
      .run('2026-10-01T08:00:00.000Z', at),
  );
  expect(() => theirWork(db)).toThrow('A row of its claim is not');
});

test('an archive whose bytes were changed anywhere gives what is whole, or says that it is damaged', () => {
  const path = handedOver(() => {});
  const bytes = readFileSync(path);
  const random = randomFrom(7);
  const isToldOf = (error: unknown) => error instanceof CollateError || codeOf(error).startsWith('SQLITE_');
  const isRead = (read: () => unknown) => {
    try {
      read();
      return true;
    } catch (error) {
      expect(error).toSatisfy(isToldOf);
      return false;
    }
  };
  let whole = 0;
  for (let n = 0; n < 60; n++) {
    const changed = Uint8Array.from(bytes);
    for (let at = 0; at < 60; at++)
      changed[100 + Math.floor(random() * (bytes.length - 100))] = Math.floor(random() * 256);
    writeFileSync(path, changed);
    isRead(() => {
      const db = openTheirs(path);
      try {
        for (const id of theirArticleIds(db)) whole += Number(isRead(() => theirArticle(db, id)));
        isRead(() => theirWork(db));
      } finally {
        db.close();
      }
    });
  }
  expect(whole).toBeGreaterThan(0);
});
