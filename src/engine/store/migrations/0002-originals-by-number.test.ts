import { expect, test } from 'vitest';
import { compressPieces, compressText } from '../articles/texts.ts';
import { checkArchive } from '../check.ts';
import type { Connection } from '../connection.ts';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { compress, prepareOriginal } from '../originals/original-chunks.ts';
import { originalBytes } from '../originals/originals.ts';
import { originalsByNumber } from './0002-originals-by-number.ts';

const at = '2026-01-02T03:04:05.000Z';
const TEXTS = ['The ferry was late.', 'The ferry sank.', 'Nobody was hurt.'];

/** Stores originals as the previous form did: everything by the hash. */
function putInOldForm(db: Connection): string[] {
  db.exec(`INSERT INTO source (id, uuid, name, created_at) VALUES (1, 's', 'S', '${at}');
    INSERT INTO origin (id, uuid, name, created_at) VALUES (1, 'o', 'O', '${at}');
    INSERT INTO import (id, uuid, name, state, started_at) VALUES (1, 'i', 'I', 'finished', '${at}');`);
  return TEXTS.map((text, n) => {
    const { sha256, bytes } = prepareOriginal(Buffer.from(text), 'text/plain');
    const id = n + 1;
    db.prepare('INSERT INTO original VALUES (?, ?, ?, ?)').run(sha256, bytes, 'text/plain', at);
    db.prepare('INSERT INTO original_chunk (sha256, n, data) VALUES (?, 0, ?)').run(
      sha256,
      compress(Buffer.from(text)),
    );
    db.prepare(
      `INSERT INTO article (id, uuid, title, source_id, origin_id, words, import_id, imported_at)
       VALUES (?, ?, ?, 1, 1, 4, 1, ?)`,
    ).run(id, `a${id}`, `T${id}`, at);
    const textSha256 = prepareOriginal(Buffer.from(text), '').sha256;
    db.prepare(
      `INSERT INTO revision (article_id, original_sha256, text_sha256, reader, reader_version, made_at, text, furniture)
       VALUES (?, ?, ?, 'text', 1, ?, ?, ?)`,
    ).run(id, sha256, textSha256, at, compressText(text), compressPieces([]));
    db.prepare(
      `INSERT INTO article_original (article_id, sha256, path, import_id, file_no, imported_at) VALUES (?, ?, ?, 1, ?, ?)`,
    ).run(id, sha256, `${id}.txt`, id, at);
    db.prepare("INSERT INTO fts_queue (article_id, op) VALUES (?, 'put')").run(id);
    return sha256;
  });
}

test('whatever rests on originals still does: bytes, texts, marks; nothing is dropped on the way', async () => {
  const { db, toNewest } = earlierForm(originalsByNumber);
  const hashes = putInOldForm(db);
  db.prepare(
    `INSERT INTO evidence (uuid, article_id, revision_id, start_at, end_at, exact, before, after, stance, remove, created_at)
     VALUES ('e', 2, 2, 4, 9, 'ferry', 'The ', ' sank.', 'supports', 0, ?)`,
  ).run(at);
  toNewest();
  expect(hashes.map((hash) => Buffer.from(originalBytes(db, hash)).toString())).toEqual(TEXTS);
  expect(db.prepare('SELECT count(*) FROM evidence').pluck().get()).toBe(1);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  const { checks } = await checkArchive({ db }, new AbortController().signal);
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(checks.find(({ name }) => name === 'originals')?.counted).toBe(3);
});

test('a later revision still queues its article for the index', () => {
  const { db, toNewest } = earlierForm(originalsByNumber);
  putInOldForm(db);
  toNewest();
  db.exec(`DELETE FROM fts_queue;
    INSERT INTO revision (article_id, original_id, text_sha256, reader, reader_version, made_at, text, furniture)
      SELECT article_id, original_id, text_sha256, reader, 2, made_at, text, furniture FROM revision WHERE id = 1;
    UPDATE article SET title = 'New' WHERE id = 2;
    DELETE FROM article WHERE id = 3;`);
  expect(db.prepare('SELECT article_id, op FROM fts_queue ORDER BY article_id').all()).toEqual([
    { article_id: 1, op: 'put' },
    { article_id: 2, op: 'put' },
    { article_id: 3, op: 'delete' },
  ]);
});
