import { expect, test } from 'vitest';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { filesWithColumns } from './0018-files-with-columns.ts';

test('files of the previous form have columns if their names say so', () => {
  const { db, toNewest } = earlierForm(filesWithColumns);
  db.exec(`
    INSERT INTO import (id, uuid, name, state, started_at) VALUES (1, 'u1', 'pile', 'finished', '2026-10-12');
    INSERT INTO import_file (import_id, file_no, path, shown, size, state)
      VALUES (1, 0, x'61', 'pile/Ferries.CSV', 1, 'read'), (1, 1, x'62', 'pile/csv.html', 1, 'read');`);
  toNewest();
  expect(db.prepare('SELECT has_columns FROM import_file ORDER BY file_no').pluck().all()).toEqual([1, 0]);
});
