import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../connection.ts';
import { gradesOfSource } from '../grades.ts';
import { migrate } from '../migrate.ts';
import { openStore } from '../open.ts';
import { gradesByWhom } from './0013-grades-by-whom.ts';
import { MIGRATIONS } from './index.ts';

test('a grade of the form before stands as it was given, and can still be taken back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-form-grades-'));
  const path = join(folder, 'a.collate');
  const options = { clock: () => new Date('2026-10-12T08:00:00Z'), newId: () => 'an-id', holder: 'a test' };
  const db = connect(path, { readOnly: false });
  migrate(
    db,
    path,
    options,
    MIGRATIONS.filter(({ version }) => version < gradesByWhom.version),
  );
  db.exec(`
    INSERT INTO source (id, uuid, name, created_at) VALUES (1, 'u2', 'Averin Courier', '2026-10-12');
    INSERT INTO grade (id, source_id, value, reason, at) VALUES (1, 1, 'B', 'known for years', '2026-10-12');
    INSERT INTO act (id, uuid, at, kind, label, state) VALUES (1, 'u3', '2026-10-12', 'grade.source', 'Graded', 'done');
    INSERT INTO change (act_id, table_name, row_id, before, after) SELECT 1, 'grade', 1, NULL,
      json_object('id', id, 'source_id', source_id, 'claim_id', claim_id, 'value', value, 'reason', reason,
        'overridden', overridden, 'at', at) FROM grade;`);
  db.close();
  const store = openStore(path, { ...options, create: false });
  expect(gradesOfSource(store.db, 1)).toEqual([
    { value: 'B', reason: 'known for years', at: '2026-10-12', overridden: false, holdsFrom: null, by: '' },
  ]);
  store.acts.undo();
  expect(gradesOfSource(store.db, 1)).toEqual([]);
  store.close();
  rmSync(folder, { recursive: true });
});
