import { expect, test } from 'vitest';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { ownPassages } from './0019-own-passages.ts';

test("an archive of the previous form has no decisions on copied passages, and evidence belongs to its article's origin", () => {
  const { db, toNewest } = earlierForm(ownPassages);
  db.exec(`
    PRAGMA foreign_keys = OFF;
    INSERT INTO article (id, uuid, title, source_id, origin_id, words, import_id, imported_at)
      VALUES (7, 'a', 'A', 1, 3, 1, 1, '');
    INSERT INTO evidence (id, uuid, claim_id, article_id, revision_id, start_at, end_at, exact, before, after, stance,
        speaker, remove, note, created_at)
      VALUES (1, 'u', NULL, 7, 1, 0, 5, 'Ferry', '', '', 'mentions', NULL, 0, '', '2026-10-12');`);
  toNewest();
  expect(db.prepare('SELECT count(*) FROM own_passages').pluck().get()).toBe(0);
  expect(db.prepare('SELECT * FROM evidence_origin').all()).toEqual([{ evidence_id: 1, from_id: 7, origin_id: 3 }]);
});
