import { expect, test } from 'vitest';
import { gradesOfSource } from '../claims/grades.ts';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { gradesByWhom } from './0013-grades-by-whom.ts';

test('a grade of the previous form stays as it was given, and can still be undone', async () => {
  const { db, open } = earlierForm(gradesByWhom);
  db.exec(`
    INSERT INTO source (id, uuid, name, created_at) VALUES (1, 'u2', 'Averin Courier', '2026-10-12');
    INSERT INTO grade (id, source_id, value, reason, at) VALUES (1, 1, 'B', 'known for years', '2026-10-12');
    INSERT INTO act (id, uuid, at, kind, label, state) VALUES (1, 'u3', '2026-10-12', 'grade.source', 'Graded', 'done');
    INSERT INTO change (act_id, table_name, row_id, before, after) SELECT 1, 'grade', 1, NULL,
      json_object('id', id, 'source_id', source_id, 'claim_id', claim_id, 'value', value, 'reason', reason,
        'overridden', overridden, 'at', at) FROM grade;`);
  const store = open();
  expect(gradesOfSource(store.db, 1)).toEqual([
    { value: 'B', reason: 'known for years', at: '2026-10-12', overridden: false, holdsFrom: null, by: '' },
  ]);
  await store.acts.undo();
  expect(gradesOfSource(store.db, 1)).toEqual([]);
});
