import { expect, test } from 'vitest';
import { compressText } from '../articles/texts.ts';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { articlesToCompare, waitingForOrigins } from '../origins/origin-queue.ts';
import { printsWithSurroundings } from './0008-prints-with-surroundings.ts';

test('an article compared in the previous form waits again, without its old prints', () => {
  const { db, toNewest } = earlierForm(printsWithSurroundings);
  db.exec(`INSERT INTO source (id, uuid, name, created_at) VALUES (1, 's', 'S', '');
    INSERT INTO origin (id, uuid, name, created_at) VALUES (1, 'o', 'O', '');
    INSERT INTO import (id, uuid, name, state, started_at) VALUES (1, 'i', 'I', 'finished', '');
    INSERT INTO original (id, sha256, media_type, bytes, added_at) VALUES (1, '${'0'.repeat(64)}', 'text/plain', 1, '');
    INSERT INTO article (id, uuid, title, source_id, origin_id, words, import_id, imported_at)
    VALUES (7, 'a', 'A', 1, 1, 1, 1, '');
    INSERT INTO article_sketch (article_id, folded_sha256, fingerprint) VALUES (7, 'f', x'01000000');
    INSERT INTO fingerprint (hash, article_id) VALUES (1, 7);`);
  db.prepare(
    `INSERT INTO revision (article_id, original_id, text_sha256, reader, reader_version, made_at, text, furniture)
     VALUES (7, 1, '${'0'.repeat(64)}', 'text', 1, '', ?, ?)`,
  ).run(compressText('Bread is cheaper.'), compressText('[]'));
  db.exec('DELETE FROM origin_queue');
  toNewest();
  expect(waitingForOrigins(db, 0, 10)).toMatchObject([{ articleId: 7 }]);
  expect(articlesToCompare(db, [7])).toMatchObject([{ articleId: 7, prints: null }]);
  expect(db.prepare('SELECT count(*) FROM fingerprint').pluck().get()).toBe(0);
});
