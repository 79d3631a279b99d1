import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../connection.ts';
import { migrate } from '../migrate.ts';
import { articlesToCompare, waitingForOrigins } from '../origin-queue.ts';
import { compressText } from '../texts.ts';
import { printsWithSurroundings } from './0008-prints-with-surroundings.ts';
import { MIGRATIONS } from './index.ts';

test('an article compared in the form before waits again, without its old prints', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-form-prints-'));
  const path = join(folder, 'a.collate');
  const options = { clock: () => new Date('2026-10-12T08:00:00Z'), newId: () => 'an-id' };
  const db = connect(path, { readOnly: false });
  migrate(
    db,
    path,
    options,
    MIGRATIONS.filter(({ version }) => version < printsWithSurroundings.version),
  );
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
  migrate(db, path, options);
  expect(waitingForOrigins(db, 0, 10)).toEqual([7]);
  expect(articlesToCompare(db, [7])).toMatchObject([{ articleId: 7, prints: null }]);
  expect(db.prepare('SELECT count(*) FROM fingerprint').pluck().get()).toBe(0);
  db.close();
  rmSync(folder, { recursive: true });
});
