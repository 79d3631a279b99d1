import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../connection.ts';
import { migrate } from '../migrate.ts';
import { setSourcesApart, sourcesApartFrom } from '../sources.ts';
import { sourcesApart } from './0007-sources-apart.ts';
import { MIGRATIONS } from './index.ts';

test('sources of the form before can be said to be two, whichever is named first', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-form-apart-'));
  const path = join(folder, 'a.collate');
  const options = { clock: () => new Date('2026-10-12T08:00:00Z'), newId: () => 'an-id' };
  const db = connect(path, { readOnly: false });
  migrate(
    db,
    path,
    options,
    MIGRATIONS.filter(({ version }) => version < sourcesApart.version),
  );
  db.exec(`
    INSERT INTO source (id, uuid, name, created_at) VALUES
      (1, 'u1', 'Averin Courier', '2026-10-12'), (2, 'u2', 'Averin Couriere', '2026-10-12'), (3, 'u3', 'Post', '2026-10-12')`);
  migrate(db, path, options);
  setSourcesApart(db, 2, [1, 3], '2026-10-12');
  setSourcesApart(db, 1, [2], '2026-10-12');
  expect([1, 2, 3].map((id) => [...sourcesApartFrom(db, id)])).toEqual([[2], [1, 3], [2]]);
  db.close();
  rmSync(folder, { recursive: true });
});
