import { expect, test } from 'vitest';
import { articlesToReread } from '../articles/rereading.ts';
import { compressPieces, compressText } from '../articles/texts.ts';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { servedCharset } from './0012-served-charset.ts';

test('an article of the previous form is reread without a charset from outside', () => {
  const { db, toNewest } = earlierForm(servedCharset);
  db.exec(`
    INSERT INTO import (id, uuid, name, state, started_at) VALUES (1, 'u1', 'pile', 'finished', '2026-10-12');
    INSERT INTO source (id, uuid, name, created_at) VALUES (1, 'u2', 'Averin Courier', '2026-10-12');
    INSERT INTO origin (id, uuid, name, created_at) VALUES (1, 'u3', 'Own reporting', '2026-10-12');
    INSERT INTO article (id, uuid, title, source_id, origin_id, words, import_id, imported_at)
      VALUES (7, 'u4', 'Ferry', 1, 1, 2, 1, '2026-10-12');
    INSERT INTO original (id, sha256, media_type, bytes, added_at) VALUES (3, '${'a'.repeat(64)}', 'text/html', 1, '2026-10-12');
    INSERT INTO article_original (article_id, original_id, path, member, import_id, file_no, imported_at)
      VALUES (7, 3, 'a.warc', 'https://a.example/', 1, 1, '2026-10-12');`);
  db.prepare(
    `INSERT INTO revision (article_id, original_id, text_sha256, reader, reader_version, made_at, text, furniture)
     VALUES (7, 3, 'b', 'html', 1, '2026-10-12', ?, ?)`,
  ).run(compressText('Ferry late.'), compressPieces([]));
  toNewest();
  expect(articlesToReread(db, [7])).toMatchObject([{ articleId: 7, reader: 'html', charset: null }]);
});
