import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../connection.ts';
import { migrate } from '../migrate.ts';
import { movedPieces } from './0015-moved-pieces.ts';
import { MIGRATIONS } from './index.ts';

test('pieces put back in the form before stay put back, and what the log has of them is found by the new name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-form-moved-'));
  const path = join(folder, 'a.collate');
  const options = { clock: () => new Date('2026-10-12T08:00:00Z'), newId: () => 'an-id' };
  const db = connect(path, { readOnly: false });
  const before = MIGRATIONS.filter(({ version }) => version < movedPieces.version);
  migrate(db, path, options, before);
  db.exec(`
    PRAGMA foreign_keys = OFF;
    INSERT INTO put_back (id, article_id, words, behind, place, at) VALUES (7, 1, 'Second boat.', NULL, 0, '2026-10-12');
    INSERT INTO act (id, uuid, at, kind, label, state) VALUES (1, 'u', '2026-10-12', 'article.putBack', 'Put back', 'done');
    INSERT INTO change (act_id, table_name, row_id, before, after) VALUES (1, 'put_back', 7, NULL, '{"id":7}');`);
  migrate(db, path, options);
  expect(db.prepare('SELECT id, words, aside FROM moved_piece').all()).toEqual([
    { id: 7, words: 'Second boat.', aside: null },
  ]);
  expect(db.prepare('SELECT table_name FROM change').pluck().get()).toBe('moved_piece');
  db.close();
  rmSync(folder, { recursive: true });
});
