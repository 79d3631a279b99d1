import { expect, test } from 'vitest';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { movedPieces } from './0014-moved-pieces.ts';

test('pieces put back in the previous form stay put back, and their logged changes get the new table name', () => {
  const { db, toNewest } = earlierForm(movedPieces);
  db.exec(`
    PRAGMA foreign_keys = OFF;
    INSERT INTO put_back (id, article_id, words, behind, place, at) VALUES (7, 1, 'Second boat.', NULL, 0, '2026-10-12');
    INSERT INTO act (id, uuid, at, kind, label, state) VALUES (1, 'u', '2026-10-12', 'article.putBack', 'Put back', 'done');
    INSERT INTO change (act_id, table_name, row_id, before, after) VALUES (1, 'put_back', 7, NULL, '{"id":7}');`);
  toNewest();
  expect(db.prepare('SELECT id, words, aside FROM moved_piece').all()).toEqual([
    { id: 7, words: 'Second boat.', aside: null },
  ]);
  expect(db.prepare('SELECT table_name FROM change').pluck().get()).toBe('moved_piece');
});
