import { expect, test } from 'vitest';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { translations } from './0017-translations.ts';

test('evidence of the previous form has no translation, and can be given one', () => {
  const { db, toNewest } = earlierForm(translations);
  db.exec(`
    PRAGMA foreign_keys = OFF;
    INSERT INTO evidence (id, uuid, claim_id, article_id, revision_id, start_at, end_at, exact, before, after, stance,
        speaker, remove, note, created_at)
      VALUES (1, 'u', NULL, 1, 1, 0, 5, 'Ferry', '', '', 'mentions', NULL, 0, '', '2026-10-12');`);
  toNewest();
  expect(db.prepare('SELECT exact, translation FROM evidence').get()).toEqual({ exact: 'Ferry', translation: null });
  db.prepare("UPDATE evidence SET translation = 'Fähre'").run();
});
