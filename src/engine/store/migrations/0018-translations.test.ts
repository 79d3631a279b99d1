import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../connection.ts';
import { migrate } from '../migrate.ts';
import { translations } from './0018-translations.ts';
import { MIGRATIONS } from './index.ts';

test('evidence of the form before has no translation, and can be given one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-form-translations-'));
  const path = join(folder, 'a.collate');
  const options = { clock: () => new Date('2026-10-12T08:00:00Z'), newId: () => 'an-id' };
  const db = connect(path, { readOnly: false });
  const before = MIGRATIONS.filter(({ version }) => version < translations.version);
  migrate(db, path, options, before);
  db.exec(`
    PRAGMA foreign_keys = OFF;
    INSERT INTO evidence (id, uuid, claim_id, article_id, revision_id, start_at, end_at, exact, before, after, stance,
        speaker, remove, note, created_at)
      VALUES (1, 'u', NULL, 1, 1, 0, 5, 'Ferry', '', '', 'mentions', NULL, 0, '', '2026-10-12');`);
  migrate(db, path, options);
  expect(db.prepare('SELECT exact, translation FROM evidence').get()).toEqual({ exact: 'Ferry', translation: null });
  db.prepare("UPDATE evidence SET translation = 'Fähre'").run();
  db.close();
  rmSync(folder, { recursive: true });
});
