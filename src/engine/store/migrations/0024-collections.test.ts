import { expect, test } from 'vitest';
import { collectionById, collections as listed } from '../collections/collections.ts';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { collections } from './0024-collections.ts';

test('saved searches of the form before are collections, and what was done to them can still be undone', async () => {
  const { db, open } = earlierForm(collections);
  db.exec(`
    INSERT INTO saved_search (id, uuid, name, text, filters, created_at) VALUES
      (1, 'u1', 'Toll', 'dead OR загинули', '{"languages":["uk"]}', '2026-10-12'),
      (2, 'u2', 'Gone', 'ferry', '{}', '2026-10-13');
    DELETE FROM saved_search WHERE id = 2;
    INSERT INTO act (id, uuid, at, kind, label, state) VALUES
      (1, 'u3', '2026-10-13', 'search.forget', 'Removed the saved search “Gone”', 'done');
    INSERT INTO change (act_id, table_name, row_id, before, after) VALUES (1, 'saved_search', 2,
      '{"id":2,"uuid":"u2","name":"Gone","text":"ferry","filters":"{}","created_at":"2026-10-13"}', NULL);`);
  const store = open();
  const toll = { text: 'dead OR загинули', filters: { languages: ['uk'] } };
  expect(listed(store.db)).toEqual([{ collectionId: 1, name: 'Toll', search: toll, created: '2026-10-12' }]);
  store.db.exec("INSERT INTO collection (uuid, name, created_at) VALUES ('u4', 'By hand', '2026-10-14')");
  expect(collectionById(store.db, 3).search).toBeNull();
  expect((await store.acts.undo()).label).toBe('Removed the saved search “Gone”');
  expect(collectionById(store.db, 2)).toMatchObject({ name: 'Gone', search: { text: 'ferry', filters: {} } });
});
