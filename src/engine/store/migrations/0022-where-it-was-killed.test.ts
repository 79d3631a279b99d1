import { expect, test } from 'vitest';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { noteKilled, noteRepeated } from '../imports/import-files.ts';
import { whereItWasKilled } from './0022-where-it-was-killed.ts';

test('in an archive of the form before, a file is blamed again for what kills the program at one place only', () => {
  const { db, toNewest } = earlierForm(whereItWasKilled);
  db.exec(`
    INSERT INTO import (id, uuid, name, state, started_at) VALUES (1, 'u1', 'pile', 'running', '2026-10-12');
    INSERT INTO import_file (import_id, file_no, path, shown, size, state, kills) VALUES (1, 0, x'61', 'a', 9, 'reading', 1);`);
  toNewest();
  const kills = () => db.prepare('SELECT kills FROM import_file').pluck().get();
  const killedAfter = db.transaction((items: number) => {
    db.exec('UPDATE import_file SET repeated = 0');
    for (let item = 0; item < items; item++) noteRepeated(db, 1, 0);
    noteKilled(db);
    return kills();
  });
  expect(killedAfter(0)).toBe(2);
  expect(killedAfter(900), 'elsewhere').toBe(1);
  expect(killedAfter(3000), 'elsewhere again').toBe(1);
  expect(killedAfter(2990), 'where it was before, but for a batch').toBe(2);
  expect(killedAfter(3050)).toBe(3);
});
