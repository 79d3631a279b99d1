import { expect, test } from 'vitest';
import { putBack } from '../articles/move-pieces.ts';
import { currentRevision } from '../articles/revisions.ts';
import { compressPieces, compressText } from '../articles/texts.ts';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { putBack as form } from './0010-put-back.ts';

test('a text of the previous form counts as drawn by its reader: pieces can be put back into it, and it is deleted with its article', () => {
  const clock = () => new Date('2026-10-12T08:00:00Z');
  const { db, toNewest } = earlierForm(form);
  db.exec(`
    INSERT INTO import (id, uuid, name, state, started_at) VALUES (1, 'u1', 'pile', 'finished', '2026-10-12');
    INSERT INTO source (id, uuid, name, created_at) VALUES (1, 'u2', 'Averin Courier', '2026-10-12');
    INSERT INTO origin (id, uuid, name, created_at) VALUES (1, 'u3', 'Own reporting', '2026-10-12');
    INSERT INTO article (id, uuid, title, source_id, origin_id, words, import_id, imported_at)
      VALUES (1, 'u4', 'Ferry', 1, 1, 2, 1, '2026-10-12');
    INSERT INTO article_sketch (article_id, folded_sha256) VALUES (1, '${'0'.repeat(64)}');
    INSERT INTO original (id, sha256, media_type, bytes, added_at) VALUES (1, '${'a'.repeat(64)}', 'text/plain', 1, '2026-10-12');`);
  db.prepare(
    `INSERT INTO revision (article_id, original_id, text_sha256, reader, reader_version, made_at, text, furniture)
     VALUES (1, 1, 'b', 'text', 1, '2026-10-12', ?, ?)`,
  ).run(compressText('Ferry late.'), compressPieces(['Second boat.']));
  toNewest();
  putBack({ db, clock }, 1, { words: 'Second boat.', behind: 'Ferry late.', place: 1 });
  expect(currentRevision(db, 1)).toMatchObject({ text: 'Ferry late.\n\nSecond boat.', furniture: [] });
  db.exec('DELETE FROM article');
  expect(db.prepare('SELECT count(*) FROM revision').pluck().get()).toBe(0);
});
