import { expect, test } from 'vitest';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { countNoFailures } from '../imports/imports.ts';
import { markDone } from '../imports/outcomes-done.ts';
import { outcomesDone } from './0027-outcomes-done.ts';

test('what the form before listed of another archive is listed until it is marked as done', () => {
  const { db, open } = earlierForm(outcomesDone);
  db.exec(`
    INSERT INTO import (id, uuid, name, state, started_at) VALUES (1, 'u1', 'theirs.collate', 'finished', '2026-10-12');
    INSERT INTO import_item (id, import_id, path, member, outcome, code, message) VALUES
      (1, 1, 'theirs.collate', 'passage', 'failed', 'anchor-mismatch', 'Its article was deleted.'),
      (2, 1, 'theirs.collate', 'claim 1', 'failed', 'differs', 'Its note there is “x”.')`);
  const store = open();
  expect(countNoFailures(store.db, 1)).toMatchObject({ toPlace: 1, differing: 1 });
  expect(markDone(store.db, [1])).toBe(1);
  expect(countNoFailures(store.db, 1)).toMatchObject({ toPlace: 0, differing: 1 });
});
