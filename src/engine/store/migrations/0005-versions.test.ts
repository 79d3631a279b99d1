import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../connection.ts';
import { migrate } from '../migrate.ts';
import { waitingForOrigins } from '../origin-queue.ts';
import { versionsOf } from '../versions.ts';
import { versions } from './0005-versions.ts';
import { MIGRATIONS } from './index.ts';

test('articles of the form before are looked at for versions once they are compared anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-form-versions-'));
  const path = join(folder, 'a.collate');
  const options = { clock: () => new Date('2026-10-12T08:00:00Z'), newId: () => 'an-id' };
  const db = connect(path, { readOnly: false });
  const before = MIGRATIONS.filter(({ version }) => version < versions.version);
  migrate(db, path, options, before);
  db.exec(`
    INSERT INTO import (id, uuid, name, state, started_at) VALUES (1, 'u1', 'pile', 'finished', '2026-10-12');
    INSERT INTO source (id, uuid, name, created_at) VALUES (1, 'u2', 'Averin Courier', '2026-10-12');
    INSERT INTO origin (id, uuid, name, created_at) VALUES (1, 'u3', 'Own reporting', '2026-10-12');
    INSERT INTO article (id, uuid, title, source_id, origin_id, words, import_id, imported_at, url)
      VALUES (1, 'u4', 'Ferry', 1, 1, 4, 1, '2026-10-12', 'https://averin.example/1');`);
  migrate(db, path, options);
  expect(versionsOf(db, 1)).toEqual([]);
  expect(waitingForOrigins(db, 0, 5)).toEqual([1]);
  db.exec("DELETE FROM origin_queue; UPDATE article SET title = 'Ferry sinks'");
  expect(waitingForOrigins(db, 0, 5)).toEqual([]);
  db.exec("UPDATE article SET url = 'https://averin.example/2'");
  expect(waitingForOrigins(db, 0, 5)).toEqual([1]);
  db.close();
  rmSync(folder, { recursive: true });
});
