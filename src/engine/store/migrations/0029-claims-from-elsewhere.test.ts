import { expect, test } from 'vitest';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { claimsFromElsewhere } from './0029-claims-from-elsewhere.ts';

test('claims of the previous form have no id from elsewhere, and can be given one', () => {
  const { db, toNewest } = earlierForm(claimsFromElsewhere);
  db.exec(`INSERT INTO claim (id, uuid, statement, kind, created_at, changed_at)
    VALUES (1, 'u', 'Twelve died.', 'fact', '2026-10-12', '2026-10-12')`);
  toNewest();
  expect(db.prepare('SELECT statement, external_id FROM claim').get()).toEqual({
    statement: 'Twelve died.',
    external_id: null,
  });
  db.prepare("UPDATE claim SET external_id = 'c-1'").run();
});
